package com.invoiceagent.issuer;

/// Banco Inter: dates carry their year.
final class Inter {

  static final Issuer ISSUER =
      Issuer.named("INTER")
          .boleto("077")
          .cnpj("00416968000101")
          .words("BANCOINTERSA", 3)
          .words("BANCOINTERCOMBR", 2)
          .issuer();

  private Inter() {}
}
