package com.invoiceagent.diagnose;

import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.ocr.Tesseract;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

/// Makes a file shareable. The file is the caller's own, so it is read in this process; pages that
/// are only images are read by character recognition where its engine is installed.
public final class FileDiagnosis {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final DocumentReader reader = new PdfBoxReader(new Tesseract(), _ -> {});
  private final Diagnosis diagnosis = new Diagnosis(new LocalReader(Categories.load()));

  /// What can be shared of the file, as [DocumentText]; or why nothing can, in
  /// [Outcome.NotPossible].
  ///
  /// @param passwords what may open a locked file, in the order in which to try it
  public Outcome of(byte[] file, List<String> passwords) {
    return switch (reader.read(file, passwords, LIMIT)) {
      case ReadOutcome.Refused(var problem) -> new Outcome.NotPossible(problem.code());
      case ReadOutcome.Read(var document) -> diagnosis.of(document, new SecureRandom().nextLong());
    };
  }
}
