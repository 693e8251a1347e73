package com.invoiceagent.document.worker;

import java.io.IOException;

/// A worker had ended before it got the document, which therefore is not to blame.
final class WorkerGone extends IOException {

  WorkerGone(IOException cause) {
    super("A worker ended while nobody needed it", cause);
  }
}
