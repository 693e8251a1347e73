package com.invoiceagent.agent.call;

import static com.invoiceagent.agent.call.Action.Bill.ESTIMATED;
import static com.invoiceagent.agent.call.Action.Bill.FREE;
import static com.invoiceagent.agent.call.Action.Bill.MOST;
import static com.invoiceagent.agent.call.Action.Bill.TOLD;
import static com.invoiceagent.agent.call.Action.answers;
import static com.invoiceagent.agent.call.Action.cut;
import static com.invoiceagent.agent.call.Action.fails;
import static com.invoiceagent.agent.call.CallFailure.AUTHENTICATION;
import static com.invoiceagent.agent.call.CallFailure.BAD_REQUEST;
import static com.invoiceagent.agent.call.CallFailure.MALFORMED;
import static com.invoiceagent.agent.call.CallFailure.NETWORK;
import static com.invoiceagent.agent.call.CallFailure.NO_CREDIT;
import static com.invoiceagent.agent.call.CallFailure.RATE_LIMITED;
import static com.invoiceagent.agent.call.CallFailure.REFUSED;
import static com.invoiceagent.agent.call.CallFailure.TIMEOUT;
import static com.invoiceagent.agent.call.CallFailure.TOO_LONG;
import static com.invoiceagent.agent.call.CallFailure.UNAVAILABLE;
import static com.invoiceagent.agent.call.FaultCase.each;

import com.invoiceagent.agent.Reply;
import com.invoiceagent.agent.Script;
import com.invoiceagent.agent.WireFormat;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/// All faults that providers and the way to them are known to have, and what must follow.
final class Faults {

  static final String SAID = "{\"rows\":[]}";

  private static final Reply RIGHT = Reply.says(SAID);
  private static final Reply EMPTY = Reply.empty();

  private Faults() {}

  static List<FaultCase> all() {
    return List.of(
        FaultCase.of("an answer", Script.always(RIGHT), answers(TOLD)),
        // The way there.
        FaultCase.of("connection refused", Script.always(RIGHT), fails(NETWORK, FREE, FREE))
            .at(_ -> URI.create("http://127.0.0.1:1/v1")),
        FaultCase.of("unknown host name", Script.always(RIGHT), fails(NETWORK, FREE, FREE))
            .at(_ -> URI.create("https://nowhere.invalid/v1")),
        FaultCase.of("TLS fails", Script.always(RIGHT), fails(NETWORK, FREE))
            .at(uri -> URI.create(uri.toString().replace("http:", "https:"))),
        FaultCase.of(
            "reset before the head", Script.always(RawReplies.RESET), fails(NETWORK, MOST, MOST)),
        FaultCase.of(
            "reset in the body",
            Script.always(RawReplies.RESET_IN_BODY),
            fails(NETWORK, MOST, MOST)),
        each(
            "one reset, then an answer",
            _ -> Script.inTurn(RawReplies.RESET, RIGHT),
            answers(MOST, TOLD)),
        FaultCase.of(
            "body shorter than its stated length",
            Script.always(RawReplies.SHORT_BODY),
            fails(NETWORK, MOST, MOST)),
        FaultCase.of(
            "body longer than its stated length",
            Script.always(RawReplies.LONG_BODY),
            fails(MALFORMED, MOST, MOST)),
        FaultCase.of(
            "redirect (307)", Script.always(RawReplies.REDIRECT), fails(BAD_REQUEST, FREE)),
        // Time.
        FaultCase.of("no head", Script.always(RawReplies.SILENCE), fails(TIMEOUT, MOST)).ends(),
        FaultCase.of(
                "a head, then nothing", Script.always(RawReplies.HEAD_ONLY), fails(TIMEOUT, MOST))
            .ends(),
        FaultCase.of(
                "blank lines for ever", Script.always(RawReplies.BLANK_LINES), fails(TIMEOUT, MOST))
            .ends(),
        FaultCase.of("an answer byte by byte", Script.always(RawReplies.DRIP), fails(TIMEOUT, MOST))
            .ends(),
        FaultCase.of(
            "blank lines, then an answer",
            Script.always(Reply.blankLinesThenSays(SAID, 10, Duration.ofMillis(10))),
            answers(TOLD)),
        FaultCase.of(
            "`: keep-alive` comments, then an answer",
            Script.always(RawReplies.COMMENTS),
            answers(TOLD)),
        // What comes with 200 and is no answer.
        FaultCase.of("no body", Script.always(Reply.status(200, "")), fails(MALFORMED, MOST, MOST)),
        FaultCase.of(
            "`{}`", Script.always(Reply.status(200, "{}")), fails(MALFORMED, ESTIMATED, ESTIMATED)),
        FaultCase.of(
            "a page of HTML", Script.always(RawReplies.html(200)), fails(MALFORMED, MOST, MOST)),
        FaultCase.of(
            "JSON of other types",
            Script.always(RawReplies.OTHER_TYPES),
            fails(MALFORMED, ESTIMATED, ESTIMATED)),
        FaultCase.of(
            "JSON 100,000 levels deep",
            Script.always(RawReplies.DEEP),
            fails(MALFORMED, MOST, MOST)),
        FaultCase.of("50 MB", Script.always(RawReplies.HUGE), fails(MALFORMED, MOST, MOST)),
        FaultCase.of("gzip", Script.always(RawReplies.gzip()), answers(TOLD)),
        FaultCase.of(
            "a gzip bomb", Script.always(RawReplies.GZIP_BOMB), fails(MALFORMED, MOST, MOST)),
        FaultCase.of(
            "packed by brotli", Script.always(RawReplies.BROTLI), fails(MALFORMED, MOST, MOST)),
        FaultCase.of("an answer as `text/plain`", Script.always(RawReplies.PLAIN), answers(TOLD)),
        each(
                "an error with status 200",
                vendor -> Script.always(Reply.status(200, Errors.body(vendor, 503))),
                fails(UNAVAILABLE, FREE, FREE, FREE))
            .only(Vendor.GEMINI, Vendor.ANTHROPIC),
        each(
                "an error with status 200",
                vendor -> Script.always(Reply.status(200, Errors.body(vendor, 503))),
                fails(UNAVAILABLE, FREE, FREE))
            .only(Vendor.OPENAI, Vendor.DEEPSEEK, Vendor.OPENAI_COMPATIBLE),
        // How answers end.
        FaultCase.of("empty content", Script.always(EMPTY), fails(MALFORMED, TOLD, TOLD)),
        each("empty content once", _ -> Script.inTurn(EMPTY, RIGHT), answers(TOLD, TOLD)),
        FaultCase.of("the model refuses", Script.always(Reply.refuses()), fails(REFUSED, TOLD)),
        FaultCase.of("the filter cuts in", Script.always(Reply.filtered()), fails(REFUSED, TOLD)),
        FaultCase.of(
            "cut at its longest length", Script.always(Reply.truncated("{\"rows\":[")), cut()),
        FaultCase.of("thinking took all tokens", Script.always(Reply.truncated("")), cut()),
        FaultCase.of("no usage told", Script.always(RawReplies.WITHOUT_USAGE), answers(ESTIMATED)),
        // Errors.
        each("400", vendor -> Script.always(Errors.reply(vendor, 400)), fails(BAD_REQUEST, FREE)),
        each(
            "400: the text is too long",
            vendor -> Script.always(Errors.tooLong(vendor)),
            fails(TOO_LONG, FREE)),
        each("400: filtered", vendor -> Script.always(Errors.filter(vendor)), fails(REFUSED, FREE))
            .only(Vendor.OPENAI, Vendor.DEEPSEEK, Vendor.OPENAI_COMPATIBLE),
        FaultCase.of(
                "400: wrong key",
                Script.always(
                    Reply.status(
                        400,
                        "{\"error\":{\"code\":400,\"status\":\"INVALID_ARGUMENT\",\"message\":\"API key not valid\",\"details\":[{\"reason\":\"API_KEY_INVALID\"}]}}")),
                fails(AUTHENTICATION, FREE).opening())
            .only(Vendor.GEMINI),
        FaultCase.of(
                "400: no credit",
                Script.always(
                    Reply.status(
                        400,
                        "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Your credit balance is too low to access the API\"}}")),
                fails(NO_CREDIT, FREE).opening())
            .only(Vendor.ANTHROPIC),
        each(
            "401",
            vendor -> Script.always(Errors.reply(vendor, 401)),
            fails(AUTHENTICATION, FREE).opening()),
        each(
            "402",
            vendor -> Script.always(Errors.reply(vendor, 402)),
            fails(NO_CREDIT, FREE).opening()),
        each(
            "403",
            vendor -> Script.always(Errors.reply(vendor, 403)),
            fails(AUTHENTICATION, FREE).opening()),
        each("404", vendor -> Script.always(Errors.reply(vendor, 404)), fails(BAD_REQUEST, FREE)),
        each(
            "408",
            vendor -> Script.always(Errors.reply(vendor, 408)),
            fails(UNAVAILABLE, FREE, FREE)),
        FaultCase.of(
            "413 with a page of HTML", Script.always(RawReplies.html(413)), fails(TOO_LONG, FREE)),
        each("422", vendor -> Script.always(Errors.reply(vendor, 422)), fails(BAD_REQUEST, FREE)),
        each(
            "429",
            vendor -> Script.always(Errors.reply(vendor, 429)),
            fails(RATE_LIMITED, FREE, FREE)),
        each(
            "429, `Retry-After` 0.2 s, then an answer",
            vendor -> Script.inTurn(Errors.rate(vendor, "0.2"), RIGHT),
            answers(FREE, TOLD)),
        each(
            "429, `Retry-After` a date, then an answer",
            vendor -> request -> request.number() == 0 ? Errors.rate(vendor, inOneSecond()) : RIGHT,
            answers(FREE, TOLD)),
        each(
            "429, `Retry-After` negative, then an answer",
            vendor -> Script.inTurn(Errors.rate(vendor, "-5"), RIGHT),
            answers(FREE, TOLD)),
        each(
            "429, `Retry-After` 10 hours",
            vendor -> Script.always(Errors.rate(vendor, "36000")),
            fails(RATE_LIMITED, FREE).opening()),
        each(
            "429, `Retry-After` nonsense",
            vendor -> Script.always(Errors.rate(vendor, "later")),
            fails(RATE_LIMITED, FREE, FREE)),
        each(
                "429, `RetryInfo` 0.2 s, then an answer",
                _ -> Script.inTurn(Errors.retryInfo("0.2s"), RIGHT),
                answers(FREE, TOLD))
            .only(Vendor.GEMINI),
        FaultCase.of(
                "429: the day's quota",
                Script.always(Errors.daily()),
                fails(RATE_LIMITED, FREE).opening())
            .only(Vendor.GEMINI),
        each(
                "429: no credit",
                vendor -> Script.always(Errors.moneyAs429(vendor)),
                fails(NO_CREDIT, FREE).opening())
            .only(Vendor.OPENAI, Vendor.DEEPSEEK, Vendor.ANTHROPIC, Vendor.OPENAI_COMPATIBLE),
        each(
            "500",
            vendor -> Script.always(Errors.reply(vendor, 500)),
            fails(UNAVAILABLE, FREE, FREE)),
        each(
            "500 once",
            vendor -> Script.inTurn(Errors.reply(vendor, 500), RIGHT),
            answers(FREE, TOLD)),
        FaultCase.of(
            "502 with a page of HTML",
            Script.always(RawReplies.html(502)),
            fails(UNAVAILABLE, FREE, FREE)),
        each(
            "503",
            vendor -> Script.always(Errors.reply(vendor, 503)),
            fails(UNAVAILABLE, FREE, FREE, FREE)),
        each(
            "503 twice",
            vendor -> Script.inTurn(Errors.reply(vendor, 503), Errors.reply(vendor, 503), RIGHT),
            answers(FREE, FREE, TOLD)),
        each(
            "504",
            vendor -> Script.always(Errors.reply(vendor, 504)),
            fails(UNAVAILABLE, FREE, FREE, FREE)),
        each(
            "529",
            vendor -> Script.always(Errors.reply(vendor, 529)),
            fails(UNAVAILABLE, FREE, FREE, FREE)),
        FaultCase.of(
            "503 with `Retry-After` 10 hours",
            Script.always(Reply.status(503, Map.of("Retry-After", "36000"), "")),
            fails(UNAVAILABLE, FREE)));
  }

  private static String inOneSecond() {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(1));
  }

  static String answer(com.invoiceagent.agent.Received request) {
    return WireFormat.of(request.vendor()).answer(request, SAID, WireFormat.End.COMPLETE);
  }
}
