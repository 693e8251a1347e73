package com.invoiceagent.issuer;

/// Mercado Pago.
final class MercadoPago {

  static final Issuer ISSUER =
      Issuer.named("MERCADO_PAGO")
          .boleto("323")
          .cnpj("10573521000191")
          .words("PAGUESUAFATURAPELOAPPMERCADOPAGO", 4)
          .issuer();

  private MercadoPago() {}
}
