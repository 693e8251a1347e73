package com.invoiceagent.issuer;

/// BTG Pactual.
final class Btg {

  static final Issuer ISSUER =
      Issuer.named("BTG")
          .boleto("208")
          .cnpj("30306294000145")
          .words("CARTAOBTGPACTUAL", 3)
          .words("BTGPACTUALSA", 2)
          .issuer();

  private Btg() {}
}
