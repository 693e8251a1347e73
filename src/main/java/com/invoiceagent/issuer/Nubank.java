package com.invoiceagent.issuer;

import com.invoiceagent.reading.Hints.InstallmentDates;

/// Nubank: instalments carry the first day of the cycle.
final class Nubank {

  static final Issuer ISSUER =
      Issuer.named("NUBANK")
          .boleto("260")
          .cnpj("18236120000158")
          .words("NUPAGAMENTOSSA", 4)
          .hints(h -> h.withDates(InstallmentDates.CYCLE))
          .issuer();

  private Nubank() {}
}
