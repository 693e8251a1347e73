package com.invoiceagent.issuer;

/// C6 Bank.
final class C6 {

  static final Issuer ISSUER =
      Issuer.named("C6")
          .boleto("336")
          .cnpj("31872495000172")
          .words("BANCOC6SA", 3)
          .words("C6BANK", 2)
          .issuer();

  private C6() {}
}
