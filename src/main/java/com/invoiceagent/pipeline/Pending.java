package com.invoiceagent.pipeline;

/// A reading for which the processor's work is done.
@FunctionalInterface
public interface Pending {

  /// The outcome; waits for AI providers where they are to be asked, which takes until the deadline
  /// at most and hardly any processor time.
  Extraction finish() throws InterruptedException;
}
