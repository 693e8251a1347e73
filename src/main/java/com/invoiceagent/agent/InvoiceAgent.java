package com.invoiceagent.agent;

import com.invoiceagent.agent.call.Vendors;
import com.invoiceagent.reading.Claim;
import com.invoiceagent.reading.Judgement;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/// Asks AI providers to read what the local reader could not prove, one after the other, until an
/// answer is proved or nothing is left to spend. Stateless.
public final class InvoiceAgent {

  private final Vendors vendors;
  private final AgentListener listener;

  /// Asks these providers.
  public InvoiceAgent(Vendors vendors, AgentListener listener) {
    this.vendors = vendors;
    this.listener = listener;
  }

  /// Asks about one document.
  ///
  /// @param sheet what may be shown
  /// @param judge holds a claim against the page
  /// @param providers whom to ask, in this order
  /// @param time for all of it
  public Consultation consult(
      Sheet sheet, Function<Claim, Judgement> judge, List<String> providers, Duration time)
      throws InterruptedException {
    Dialogue dialogue = new Dialogue(vendors, listener, sheet, judge, time);
    for (int i = 0; i < providers.size() && !dialogue.isOver(); i++) {
      dialogue.ask(providers.get(i), providers.size() - 1 - i);
    }
    return dialogue.result();
  }
}
