package com.invoiceagent.issuer;

import com.invoiceagent.reading.Hints.InstallmentDates;

/// Banrisul: instalments carry a day of the cycle; payments are debits of the account, `DEB nnnn`.
final class Banrisul {

  static final Issuer ISSUER =
      Issuer.named("BANRISUL")
          .boleto("041")
          .cnpj("92702067000196")
          .words("CARTAODECREDITOBANRISUL", 3)
          .words("TITULARNR", 1)
          .hints(h -> h.withDates(InstallmentDates.CYCLE).withPayment("^DEB \\d"))
          .issuer();

  private Banrisul() {}
}
