package com.invoiceagent.document.worker;

import java.io.IOException;

/// The other side of the pipe sent something that is no message.
final class BadFrame extends IOException {

  BadFrame(String message) {
    super(message);
  }
}
