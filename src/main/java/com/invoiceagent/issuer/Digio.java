package com.invoiceagent.issuer;

/// Digio.
final class Digio {

  static final Issuer ISSUER =
      Issuer.named("DIGIO")
          .boleto("335")
          .cnpj("27098060000145")
          .words("BANCODIGIOSA", 4)
          .words("DIGIOCOMBR", 2)
          .words("CARTAODIGIO", 2)
          .issuer();

  private Digio() {}
}
