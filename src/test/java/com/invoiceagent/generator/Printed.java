package com.invoiceagent.generator;

/// A drawn invoice and what it says.
final class Printed {

  private final byte[] pdf;
  private final Expected expected;

  Printed(byte[] pdf, Expected expected) {
    this.pdf = pdf;
    this.expected = expected;
  }

  byte[] pdf() {
    return pdf;
  }

  Expected expected() {
    return expected;
  }
}
