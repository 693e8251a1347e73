package com.invoiceagent.issuer;

/// Will Bank.
final class Will {

  static final Issuer ISSUER =
      Issuer.named("WILL")
          .boleto("280")
          .cnpj("23862762000100")
          .words("WILLBANKCOMBR", 3)
          .words("WILLFINANCEIRASA", 4)
          .issuer();

  private Will() {}
}
