package com.invoiceagent.pipeline;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.PageSource;
import com.invoiceagent.model.Check;
import com.invoiceagent.model.Egress;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Warning;
import com.invoiceagent.validation.Confidence;
import com.invoiceagent.validation.Rules;
import java.util.ArrayList;
import java.util.List;

/// Makes answers of readings of one document: whoever read it, the same checks decide.
///
/// @param rendered whether all pages were to be looked at
record Answering(Document document, boolean rendered) {

  /// The answer that the reading gives.
  Extraction.Answer of(Reading found, String provider, List<Warning> more, List<Egress> egress) {
    ShownNumbers shown = ShownNumbers.judge(found, document, rendered);
    Reading reading = shown.reading();
    List<Check> checks = new ArrayList<>(Rules.check(reading));
    if (shown.check() != null) {
      checks.add(shown.check());
    }
    List<Warning> warnings = new ArrayList<>(warnings(document));
    warnings.addAll(more);
    return new Extraction.Answer(
        reading, checks, Confidence.of(reading, checks), provider, warnings, egress);
  }

  private static List<Warning> warnings(Document document) {
    List<Warning> warnings = new ArrayList<>();
    int hidden = document.hiddenCharacters();
    if (hidden > 0) {
      warnings.add(Warning.hiddenText(hidden));
    }
    int doubts = document.pages().stream().mapToInt(page -> page.doubts().size()).sum();
    if (doubts > 0) {
      warnings.add(Warning.doubtfulText(doubts));
    }
    int recognised = pages(document, PageSource.OCR);
    if (recognised > 0) {
      warnings.add(Warning.readByOcr(recognised));
    }
    int unread = pages(document, PageSource.UNREAD);
    if (unread > 0) {
      warnings.add(Warning.unread(unread));
    }
    return warnings;
  }

  private static int pages(Document document, PageSource source) {
    return (int) document.pages().stream().filter(page -> page.source() == source).count();
  }
}
