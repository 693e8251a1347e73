package com.invoiceagent.issuer;

/// PicPay.
final class PicPay {

  static final Issuer ISSUER =
      Issuer.named("PICPAY")
          .boleto("380")
          .cnpj("09516419000175")
          .cnpj("22896431000110")
          .words("PICPAYBANKBANCOMULTIPLO", 4)
          .words("PICPAYCARDFINAL", 2)
          .words("PICPAYMASTERCARD", 2)
          .issuer();

  private PicPay() {}
}
