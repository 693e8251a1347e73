package com.invoiceagent.agent.call;

import java.math.BigDecimal;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long a provider asks to wait before the next call; nobody has to believe it.
final class StatedWait {

  /// More than this says nothing else: not now.
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final Pattern SECONDS = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,9})?");
  private static final Pattern UNITS =
      Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,6})m(?!s))?(?:(\\d{1,9}(?:\\.\\d{1,12})?)s)?");
  private static final Pattern IN_TEXT =
      Pattern.compile("(?:retry|try again) in ((?:\\d+h)?(?:\\d+m(?!s))?(?:[\\d.]+s)?)");

  private StatedWait() {}

  /// What headers or body say; empty when they say nothing that can be read. Never negative.
  static Optional<Duration> of(HttpHeaders headers, ErrorBody error, Instant now) {
    return headers
        .firstValue("retry-after-ms")
        .flatMap(text -> seconds(text).map(stated -> stated.dividedBy(1000)))
        .or(() -> headers.firstValue("retry-after").flatMap(text -> after(text.strip(), now)))
        .or(() -> units(error.retryDelay()))
        .or(() -> inText(error.message()))
        .map(StatedWait::within);
  }

  private static Optional<Duration> after(String text, Instant now) {
    return seconds(text).or(() -> date(text, now));
  }

  private static Optional<Duration> seconds(String text) {
    return SECONDS.matcher(text.strip()).matches()
        ? Optional.of(ofSeconds(text.strip()))
        : Optional.empty();
  }

  private static Optional<Duration> date(String text, Instant now) {
    try {
      return Optional.of(
          Duration.between(
              now, ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> inText(String message) {
    Matcher said = IN_TEXT.matcher(message);
    return said.find() ? units(said.group(1)) : Optional.empty();
  }

  private static Optional<Duration> units(String text) {
    Matcher parts = UNITS.matcher(text);
    if (text.isEmpty() || !parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Duration.ofHours(whole(parts.group(1)))
            .plusMinutes(whole(parts.group(2)))
            .plus(parts.group(3) == null ? Duration.ZERO : ofSeconds(parts.group(3))));
  }

  private static long whole(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private static Duration ofSeconds(String decimal) {
    return Duration.ofMillis(new BigDecimal(decimal).movePointRight(3).longValue());
  }

  private static Duration within(Duration stated) {
    if (stated.isNegative()) {
      return Duration.ZERO;
    }
    return stated.compareTo(LONGEST) > 0 ? LONGEST : stated;
  }
}
