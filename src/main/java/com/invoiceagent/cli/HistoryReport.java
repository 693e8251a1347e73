package com.invoiceagent.cli;

import com.invoiceagent.export.answer.AnswerJson;
import com.invoiceagent.history.Commitment;
import com.invoiceagent.history.Finding;
import com.invoiceagent.history.History;
import com.invoiceagent.http.body.HistoryBody;
import com.invoiceagent.model.Money;
import java.io.PrintWriter;
import java.util.List;

/// Writes how several invoices confirm each other.
final class HistoryReport {

  private HistoryReport() {}

  /// As one line of JSON, or for people.
  static void write(List<History> histories, boolean json, PrintWriter out, Texts texts) {
    if (json) {
      out.println(AnswerJson.write(new Line(HistoryBody.of(histories))));
    } else {
      histories.forEach(history -> write(history, out, texts));
    }
    out.flush();
  }

  private static void write(History history, PrintWriter out, Texts texts) {
    out.println(
        texts.text(
            "history.head",
            history.institution(),
            history.invoices().size(),
            history.holding(),
            history.links()));
    history.findings().forEach(finding -> out.println("  " + line(finding, texts)));
    for (Commitment commitment : history.commitments()) {
      out.println(
          "  "
              + texts.text(
                  "history.commitment",
                  commitment.month(),
                  texts.money(commitment.amount()),
                  commitment.installments()));
    }
  }

  private static String line(Finding finding, Texts texts) {
    boolean portuguese = texts.locale().getLanguage().equals("pt");
    String what = portuguese ? finding.code().portuguese() : finding.code().english();
    Money amount = finding.amount();
    return (finding.month() == null ? "-" : finding.month().toString())
        + "  "
        + what
        + (finding.description().isEmpty() ? "" : "  " + Terminal.safe(finding.description()))
        + (finding.installment().isEmpty() ? "" : "  " + finding.installment())
        + (amount == null ? "" : "  " + texts.money(amount));
  }

  /// The last line of several.
  record Line(List<HistoryBody> history) {}
}
