package com.invoiceagent.document.ocr;

import java.io.IOException;

/// The engine was stopped because its time was over.
final class EngineTimeout extends IOException {

  EngineTimeout() {
    super("The engine took too long");
  }
}
