package com.invoiceagent.issuer;

/// Caixa Econômica Federal.
final class Caixa {

  static final Issuer ISSUER =
      Issuer.named("CAIXA").boleto("104").cnpj("00360305000104").words("CARTOESCAIXA", 3).issuer();

  private Caixa() {}
}
