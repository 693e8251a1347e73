package com.invoiceagent.issuer;

/// Carrefour and Atacadão, cards of Banco CSF.
final class Carrefour {

  static final Issuer ISSUER =
      Issuer.named("CARREFOUR")
          .cnpj("08357240000150")
          .words("BANCOCSFSA", 4)
          .words("FATURAMENSALCARTAOCARREFOUR", 4)
          .words("FATURAMENSALCARTAOATACADAO", 4)
          .issuer();

  private Carrefour() {}
}
