package com.invoiceagent.pipeline;

/// Reads one invoice.
@FunctionalInterface
public interface Extractor {

  /// Reads the file and proves what it read; a failure is an outcome, not an exception.
  ///
  /// @param request the file and how to read it
  /// @param deadline when the answer must be there; past it the outcome is a time-out
  Extraction extract(ProcessRequest request, Deadline deadline);

  /// Does what needs the processor; what is left is waiting, which must not keep other documents
  /// from being read.
  default Pending begin(ProcessRequest request, Deadline deadline) {
    Extraction whole = extract(request, deadline);
    return () -> whole;
  }
}
