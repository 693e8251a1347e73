package com.invoiceagent.pipeline;

import com.invoiceagent.agent.Sheet;
import com.invoiceagent.privacy.RedactedText;
import com.invoiceagent.reading.Claim;
import com.invoiceagent.reading.Judge;
import com.invoiceagent.reading.Judgement;
import com.invoiceagent.reading.scan.ScanReader;
import java.util.List;

/// A document that AI providers are to be asked about: what they may see, and who judges what they
/// say. Everything about it that takes time was done before.
public final class OpenCase {

  private final Sheet sheet;
  private final RedactedText text;
  private final Judge judge;
  private final Answering answering;
  private final List<String> providers;
  private final boolean asked;

  /// @param asked whether the caller named the provider
  OpenCase(
      Sheet sheet,
      RedactedText text,
      Judge judge,
      Answering answering,
      List<String> providers,
      boolean asked) {
    this.sheet = sheet;
    this.text = text;
    this.judge = judge;
    this.answering = answering;
    this.providers = List.copyOf(providers);
    this.asked = asked;
  }

  Sheet sheet() {
    return sheet;
  }

  List<String> providers() {
    return providers;
  }

  boolean asked() {
    return asked;
  }

  Answering answering() {
    return answering;
  }

  /// Judges a claim about the redacted text.
  Judgement judge(Claim claim) {
    List<Claim.Row> rows =
        claim.rows().stream()
            .map(row ->
                new Claim.Row(
                    row.first(),
                    row.amountPart(),
                    row.amount(),
                    row.nature(),
                    row.date(),
                    text.restore(row.text())))
            .toList();
    Judgement judgement =
        judge.judge(new Claim(rows, claim.total(), claim.previous(), claim.due(), claim.closing()));
    return judgement.with(ScanReader.doubted(judgement.reading(), answering.document()));
  }

  @Override
  public String toString() {
    return "OpenCase[" + sheet + ", providers=" + providers + "]";
  }
}
