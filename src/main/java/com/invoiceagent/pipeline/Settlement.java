package com.invoiceagent.pipeline;

import com.invoiceagent.agent.AgentListener;
import com.invoiceagent.agent.Consultation;
import com.invoiceagent.agent.InvoiceAgent;
import com.invoiceagent.agent.NoVendors;
import com.invoiceagent.agent.Receipt;
import com.invoiceagent.agent.Sheet;
import com.invoiceagent.model.Egress;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Problem;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Warning;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Goes on where the local reader could not prove an invoice: asks AI providers and answers with
/// the best reading.
///
/// It waits for the network nearly all the time, so it runs on the request's own thread and not on
/// one of those that read documents. Only so many requests do it at once.
public final class Settlement {

  private final InvoiceAgent agent;
  private final List<String> providers;
  private final Semaphore places;
  private final Duration patience;

  /// Asks nobody.
  public static Settlement withoutAi() {
    return new Settlement(
        new InvoiceAgent(new NoVendors(), AgentListener.NONE), List.of(), 1, Duration.ZERO);
  }

  /// @param providers in the order in which `auto` asks them
  /// @param atOnce how many requests may wait for providers at the same time
  /// @param patience how long a request waits for a place among them
  public Settlement(InvoiceAgent agent, List<String> providers, int atOnce, Duration patience) {
    this.agent = agent;
    this.providers = List.copyOf(providers);
    this.places = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /// Whom `auto` asks, in order.
  List<String> providers() {
    return providers;
  }

  /// The final outcome of what the local reader left open.
  ///
  /// @param local what is answered when nobody knows better
  Extraction settle(Extraction.Answer local, OpenCase open, Deadline deadline)
      throws InterruptedException {
    Duration wait = patience.compareTo(deadline.remaining()) < 0 ? patience : deadline.remaining();
    if (!places.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
      return open.asked() && !isProved(local)
          ? new Extraction.Failure(
              new Problem.Overloaded("As many requests as may wait for AI providers do so."))
          : withoutAi(local, open, List.of());
    }
    try {
      Consultation said =
          agent.consult(open.sheet(), open::judge, open.providers(), deadline.remaining());
      return deadline.hasPassed()
          ? new Extraction.Failure(new Problem.TimedOut("The deadline passed while AI was asked."))
          : answer(local, open, said);
    } finally {
      places.release();
    }
  }

  private static Extraction answer(Extraction.Answer local, OpenCase open, Consultation said) {
    List<Egress> egress = egress(said.receipts(), open.sheet());
    if (said.best() == null) {
      return open.asked() && !isProved(local)
          ? new Extraction.Failure(
              new Problem.ProviderFailed(
                  "The AI provider gave no answer that could be used, and the invoice is not proved without."))
          : withoutAi(local, open, egress);
    }
    Extraction.Answer ai =
        open.answering().of(said.best().reading(), said.provider(), List.of(), egress);
    return isBetter(ai, local, open.asked())
        ? ai
        : open.answering().of(local.reading(), local.provider(), List.of(), egress);
  }

  private static Extraction.Answer withoutAi(
      Extraction.Answer local, OpenCase open, List<Egress> egress) {
    List<Warning> failed = List.of(Warning.aiFailed(open.providers().size()));
    return open.answering().of(local.reading(), local.provider(), failed, egress);
  }

  /// By proof alone. Between equals the caller's choice decides: the provider that was named, or
  /// the local reader.
  private static boolean isBetter(Extraction.Answer ai, Extraction.Answer local, boolean asked) {
    int order = Long.compare(strength(ai), strength(local));
    return asked ? order >= 0 : order > 0 && isProved(ai);
  }

  private static long strength(Extraction.Answer answer) {
    Proof proof = answer.reading().proof();
    if (isProved(answer)) {
      return Long.MAX_VALUE - proof.alternatives();
    }
    Money difference = proof.difference();
    return difference == null ? Long.MIN_VALUE : -difference.abs().centavos() - 1;
  }

  private static boolean isProved(Extraction.Answer answer) {
    return answer.reading().proof().status() == ProofStatus.PROVED;
  }

  private static List<Egress> egress(List<Receipt> receipts, Sheet sheet) {
    Map<String, Integer> masked =
        sheet.masked().entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().name().toLowerCase(Locale.ROOT), Map.Entry::getValue));
    return receipts.stream()
        .map(receipt ->
            new Egress(
                receipt.provider(),
                receipt.model(),
                receipt.calls(),
                receipt.characters(),
                masked,
                receipt.usage().inputTokens(),
                receipt.usage().outputTokens(),
                receipt.usage().microDollars()))
        .toList();
  }
}
