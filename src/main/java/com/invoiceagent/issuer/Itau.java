package com.invoiceagent.issuer;

import com.invoiceagent.reading.Hints.InstallmentDates;

/// Itaú, Itaucard, Personnalité, Latam Pass, Luizacred, Hipercard: rows carry the purchase date.
final class Itau {

  static final Issuer ISSUER =
      Issuer.named("ITAU")
          .boleto("341")
          .cnpj("60872504000123")
          .cnpj("17192451000170")
          .words("HIPERCARDBANCOMULTIPLO", 3)
          .words("BANCOITAUSA3417", 1)
          .words("LANCAMENTOSCOMPRASESAQUES", 2)
          .words("RESUMODAFATURAEMR", 1)
          .words("TOTALDOSLANCAMENTOSATUAIS", 2)
          .hints(h -> h.withDates(InstallmentDates.PURCHASE).endingCardsWithTotals())
          .issuer();

  private Itau() {}
}
