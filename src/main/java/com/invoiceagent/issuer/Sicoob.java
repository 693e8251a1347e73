package com.invoiceagent.issuer;

/// Sicoob.
final class Sicoob {

  static final Issuer ISSUER =
      Issuer.named("SICOOB")
          .boleto("756")
          .cnpj("02038232000164")
          .words("SERVICOSFINANCEIROSDOSICOOB", 4)
          .words("SICOOBCARD", 2)
          .words("BANCOCOOPERATIVOSICOOB", 3)
          .issuer();

  private Sicoob() {}
}
