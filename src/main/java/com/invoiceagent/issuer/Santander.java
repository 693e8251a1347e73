package com.invoiceagent.issuer;

/// Santander.
final class Santander {

  static final Issuer ISSUER =
      Issuer.named("SANTANDER")
          .boleto("033")
          .cnpj("90400888000142")
          .words("BANCOSANTANDERBRASILSA", 3)
          .words("CENTRALDEATENDIMENTOSANTANDER", 2)
          .issuer();

  private Santander() {}
}
