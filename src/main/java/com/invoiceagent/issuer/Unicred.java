package com.invoiceagent.issuer;

/// Unicred.
final class Unicred {

  static final Issuer ISSUER =
      Issuer.named("UNICRED")
          .boleto("136")
          .cnpj("00315557000111")
          .words("CARTAOUNICREDVISA", 3)
          .words("UNICREDDOBRASIL", 3)
          .issuer();

  private Unicred() {}
}
