package com.invoiceagent.issuer;

import com.invoiceagent.reading.Hints;

/// Bradesco, its own cards: names and cities wrap inside their columns.
final class Bradesco {

  static final Issuer ISSUER =
      Issuer.named("BRADESCO")
          .cnpj("60746948000112")
          .words("BANCOBRADESCOCARTOES", 4)
          .words("COMOBRADESCO", 1)
          .words("TOTALDAFATURAEMREAL", 2)
          .words("HISTORICODELANCAMENTOSCIDADE", 2)
          .hints(Hints::wrappingNames)
          .issuer();

  private Bradesco() {}
}
