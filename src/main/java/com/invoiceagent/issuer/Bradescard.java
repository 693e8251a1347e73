package com.invoiceagent.issuer;

/// Bradescard, the co-brands of Bradesco (Amazon, Casas Bahia and others).
final class Bradescard {

  static final Issuer ISSUER =
      Issuer.named("BRADESCARD")
          .cnpj("04184779000101")
          .words("BANCOBRADESCARDSA", 4)
          .words("NACIONAISEMREAISR", 1)
          .issuer();

  private Bradescard() {}
}
