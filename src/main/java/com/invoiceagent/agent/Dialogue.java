package com.invoiceagent.agent;

import com.invoiceagent.agent.AgentListener.Verdict;
import com.invoiceagent.agent.call.CallFailure;
import com.invoiceagent.agent.call.Outcome;
import com.invoiceagent.agent.call.Question;
import com.invoiceagent.agent.call.Usage;
import com.invoiceagent.agent.call.Vendors;
import com.invoiceagent.model.Money;
import com.invoiceagent.reading.Claim;
import com.invoiceagent.reading.Judgement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The questions and answers about one document.
final class Dialogue {

  private static final int MOST_REPAIRS = 2;

  /// Of the time that is left, what one provider may take while another could still be asked.
  private static final double SHARE = 0.6;

  /// Kept back for judging and answering.
  private static final Duration RESERVE = Duration.ofMillis(500);

  private final Vendors vendors;
  private final AgentListener listener;
  private final Sheet sheet;
  private final Function<Claim, Judgement> judge;
  private final long end;
  private final Map<String, Receipt> receipts = new LinkedHashMap<>();
  private final List<CallFailure> failures = new ArrayList<>();
  private int callsLeft;
  private long tokensLeft;
  private int others;
  private @Nullable Judgement best;
  private String bestProvider = "";
  private Draft draft = new Draft();

  Dialogue(
      Vendors vendors,
      AgentListener listener,
      Sheet sheet,
      Function<Claim, Judgement> judge,
      Duration time) {
    this.vendors = vendors;
    this.listener = listener;
    this.sheet = sheet;
    this.judge = judge;
    this.end = System.nanoTime() + time.minus(RESERVE).toNanos();
    this.callsLeft = vendors.callsPerRequest();
    this.tokensLeft = vendors.tokensPerRequest();
  }

  Consultation result() {
    return new Consultation(best, bestProvider, List.copyOf(receipts.values()), failures);
  }

  /// Whether nothing more can be won or spent.
  boolean isOver() {
    return callsLeft <= 0 || tokensLeft <= 0 || !left().isPositive() || isSettled();
  }

  /// Asks a provider: about the whole sheet, or where another left off.
  ///
  /// @param later how many providers could be asked after it
  void ask(String provider, int later) throws InterruptedException {
    others = later;
    if (draft.isEmpty() && !read(provider)) {
      return;
    }
    for (int round = 0; round < MOST_REPAIRS && !isOver(); round++) {
      boolean keepsOneForOthers = round > 0 && others > 0 && callsLeft <= 1;
      if (keepsOneForOthers || !repair(provider)) {
        return;
      }
    }
  }

  private boolean read(String provider) throws InterruptedException {
    List<List<Sheet.Line>> parts = Cuts.of(sheet.lines(), callsLeft);
    if (parts.isEmpty()) {
      failures.add(CallFailure.TOO_LONG);
      return false;
    }
    Draft whole = new Draft();
    for (List<Sheet.Line> part : parts) {
      if (!read(provider, part, whole)) {
        return false;
      }
    }
    draft = whole;
    return judged(provider);
  }

  /// Reads a part; one whose answer was cut off in halves.
  private boolean read(String provider, List<Sheet.Line> part, Draft into)
      throws InterruptedException {
    Reply reply = reply(provider, part, null);
    if (reply.complete() == null && reply.useless()) {
      reply = reply(provider, part, null);
    }
    if (reply.complete() != null) {
      into.add(grounded(provider, reply.complete(), part));
      return true;
    }
    if (!reply.cut() || callsLeft < 2 || Cuts.rows(part) < 2) {
      return false;
    }
    for (List<Sheet.Line> half : Cuts.halves(part)) {
      Reply again = reply(provider, half, null);
      if (again.complete() == null) {
        return false;
      }
      into.add(grounded(provider, again.complete(), half));
    }
    return true;
  }

  private boolean repair(String provider) throws InterruptedException {
    Judgement last = judge.apply(draft.claim());
    Findings findings = Findings.of(draft, last);
    List<Sheet.Line> lines = findings.of(sheet.lines());
    listener.repaired(provider);
    Reply reply = reply(provider, lines, findings.words());
    if (reply.complete() == null) {
      return false;
    }
    Set<Integer> asked = new TreeSet<>(findings.lines());
    if (asked.isEmpty()) {
      lines.forEach(line -> asked.add(line.number()));
    }
    draft.replace(grounded(provider, reply.complete(), lines), asked);
    return judged(provider);
  }

  private Grounded grounded(String provider, ModelAnswer answer, List<Sheet.Line> lines) {
    Grounded grounded = new Grounding(lines).of(answer);
    if (!grounded.refused().isEmpty()) {
      listener.refusedRows(provider, grounded.refused().size());
    }
    return grounded;
  }

  /// True when the dialogue may go on with this provider.
  private boolean judged(String provider) {
    Judgement judgement = judge.apply(draft.claim());
    Verdict verdict =
        judgement.isCertain()
            ? Verdict.PROVED
            : judgement.isProved() ? Verdict.WEAK : Verdict.NOT_PROVED;
    listener.judged(provider, verdict);
    if (best == null || isBetter(judgement, best)) {
      best = judgement;
      bestProvider = provider;
    }
    return true;
  }

  /// By proof alone: certain, closing with fewer doubts, off by less.
  private static boolean isBetter(Judgement one, Judgement other) {
    if (one.isProved() != other.isProved()) {
      return one.isProved();
    }
    if (one.isProved()) {
      return one.reading().proof().alternatives() < other.reading().proof().alternatives();
    }
    return off(one) < off(other);
  }

  private static long off(Judgement judgement) {
    Money difference = judgement.reading().proof().difference();
    return difference == null ? Long.MAX_VALUE : difference.abs().centavos();
  }

  /// Whether no further answer could make the best one better.
  private boolean isSettled() {
    return best != null
        && best.isProved()
        && (best.isCertain() || (best.unused().isEmpty() && best.objections().isEmpty()));
  }

  private Duration left() {
    return Duration.ofNanos(end - System.nanoTime());
  }

  private Duration share() {
    Duration left = left();
    return others > 0 ? Duration.ofNanos((long) (left.toNanos() * SHARE)) : left;
  }

  /// What a question brought: an answer, or one that was cut off, or one of another form, or
  /// nothing.
  private record Reply(@Nullable ModelAnswer complete, boolean cut, boolean useless) {}

  private Reply reply(String provider, List<Sheet.Line> lines, @Nullable String findings)
      throws InterruptedException {
    if (callsLeft <= 0 || tokensLeft <= 0 || !left().isPositive()) {
      return new Reply(null, false, false);
    }
    Question question = Prompt.of(sheet, lines, findings);
    Outcome outcome = vendors.ask(provider, question, share(), callsLeft, tokensLeft);
    account(provider, question, outcome);
    return switch (outcome) {
      case Outcome.Answered answered -> understood(provider, answered);
      case Outcome.Failed failed -> {
        failures.add(failed.failure());
        listener.failed(provider, failed.failure());
        yield new Reply(null, false, false);
      }
    };
  }

  private Reply understood(String provider, Outcome.Answered answered) {
    Optional<ModelAnswer> answer =
        answered.truncated() ? Optional.empty() : AnswerParser.parse(answered.text());
    boolean cut = answered.truncated() || answer.filter(rows -> !rows.complete()).isPresent();
    if (answer.isPresent() && !cut) {
      return new Reply(answer.get(), false, false);
    }
    listener.judged(provider, Verdict.UNUSABLE);
    failures.add(CallFailure.MALFORMED);
    return new Reply(null, cut, !cut);
  }

  private void account(String provider, Question question, Outcome outcome) {
    callsLeft -= outcome.calls();
    Usage usage = outcome.usage();
    tokensLeft -= usage.inputTokens() + usage.outputTokens();
    if (outcome.calls() > 0) {
      String model =
          switch (outcome) {
            case Outcome.Answered answered -> answered.model();
            case Outcome.Failed _ -> "";
          };
      long characters = (long) question.text().length() * outcome.calls();
      Receipt receipt = new Receipt(provider, model, characters, outcome.calls(), usage);
      receipts.merge(provider, receipt, Receipt::plus);
    }
  }
}
