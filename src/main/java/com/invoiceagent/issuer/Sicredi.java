package com.invoiceagent.issuer;

/// Sicredi.
final class Sicredi {

  static final Issuer ISSUER =
      Issuer.named("SICREDI")
          .boleto("748")
          .cnpj("01181521000155")
          .words("SICREDICOMBR", 4)
          .words("DESPESASATUAISDEBITOSNOBRASIL", 1)
          .issuer();

  private Sicredi() {}
}
