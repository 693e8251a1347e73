package com.invoiceagent.diagnose;

import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

/// Makes a file shareable. The file is the caller's own, so it is read in this process; pages that
/// are only images have no words to share.
public final class FileDiagnosis {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final Diagnosis diagnosis = new Diagnosis(new LocalReader(Categories.load()));

  /// What can be shared of the file, as [DocumentText]; or why nothing can, in
  /// [Outcome.NotPossible].
  public Outcome of(byte[] file) {
    return switch (new PdfBoxReader().read(file, List.of(), LIMIT)) {
      case ReadOutcome.Refused(var problem) -> new Outcome.NotPossible(problem.code());
      case ReadOutcome.Read(var document) -> diagnosis.of(document, new SecureRandom().nextLong());
    };
  }
}
