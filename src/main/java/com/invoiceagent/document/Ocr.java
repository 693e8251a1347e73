package com.invoiceagent.document;

import java.time.Duration;

/// Reads the words on the image of a page.
public interface Ocr {

  /// Reads nothing.
  Ocr NONE =
      new Ocr() {
        @Override
        public boolean available() {
          return false;
        }

        @Override
        public OcrOutcome read(PageImage image, Duration limit) {
          return new OcrOutcome.Failed("There is no engine.");
        }
      };

  /// Whether there is an engine with the language it needs.
  boolean available();

  /// Reads one page.
  ///
  /// @param limit how long it may take
  OcrOutcome read(PageImage image, Duration limit);
}
