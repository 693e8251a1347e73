package com.invoiceagent.issuer;

/// Sofisa Direto.
final class Sofisa {

  static final Issuer ISSUER =
      Issuer.named("SOFISA").boleto("637").cnpj("60889128000180").words("SOFISADIRETO", 4).issuer();

  private Sofisa() {}
}
