package com.invoiceagent.cli;

import com.invoiceagent.export.ExportedInvoice;
import com.invoiceagent.export.answer.InvoiceAnswer;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.pipeline.Extraction;
import java.nio.file.Path;

/// What came of one file.
sealed interface FileOutcome {

  /// The file as it was named.
  Path file();

  /// Whether it was read and closes to the centavo.
  default boolean isProved() {
    return switch (this) {
      case Answered answered ->
          answered.extraction().reading().proof().status() == ProofStatus.PROVED;
      case Failed _ -> false;
    };
  }

  /// It was read.
  ///
  /// @param extraction the reading and its proof
  /// @param exported the same on its way into a file
  record Answered(Path file, Extraction.Answer extraction, ExportedInvoice exported)
      implements FileOutcome {

    /// The answer as JSON has it.
    InvoiceAnswer body() {
      return exported.answer();
    }
  }

  /// It was not read.
  ///
  /// @param code as in the service's problems
  /// @param detail one English sentence without personal data
  record Failed(Path file, String code, String detail) implements FileOutcome {}
}
