package com.invoiceagent.issuer;

/// Banco do Brasil (Ourocard, Smiles).
final class BancoDoBrasil {

  static final Issuer ISSUER =
      Issuer.named("BANCO_DO_BRASIL")
          .boleto("001")
          .cnpj("00000000000191")
          .words("OUROCARD", 3)
          .words("BBCOMBR", 1)
          .issuer();

  private BancoDoBrasil() {}
}
