package com.invoiceagent.reading;

import java.util.regex.Pattern;

/// The words by which rows and labels are told apart, in folded forms.
final class Words {

  private static final Pattern TOTAL =
      Pattern.compile(
          "^[PLES=]?(SUB)?TOTAL|^VALORTOTAL|^LANCAMENTOS(NO|DO)CARTAO|^LANCAMENTOSPRODUTOS|^TOTAIS"
              + "|^TOTALGERAL|^SALDODESTAFATURA|^SALDOTOTAL|^SALDODAFATURA");
  private static final Pattern PREVIOUS =
      Pattern.compile(
          "^(SALDO|TOTAL|VALOR)?(DA)?(SUA)?FATURAANTERIOR$|^SALDOANTERIOR$|^SALDO(DA)?FATURAANTERIOR$"
              + "|^(VALOR)?TOTAL(DA)?FATURAANTERIOR$|^SALDODOMESANTERIOR$|^VALORDAFATURAANTERIOR$");
  private static final Pattern FEE =
      Pattern.compile(
          "\\bIOF\\b|\\bJUROS\\b|\\bMULTA\\b|\\bENCARGOS?\\b|\\bANUIDADE|\\bTARIFA|\\bSEGURO\\b|\\bMORA\\b"
              + "|\\bMENSALIDADE\\b|\\bTAXA\\b|\\bAVALIACAO EMERGENCIAL|\\bREPASSE DE IOF|\\bPROTECAO\\b"
              + "|^IOFD|^JUROSD|^MULTAP|^REPASSEDEIOF|^ENCARGOSD");
  private static final Pattern DETAIL =
      Pattern.compile(
          "CONVERSAO|COTACAO|\\bDOLAR\\b|\\bEURO:|\\bLIBRA:|DOLARDE|\\bCAMBIO\\b|VALOR ORIGINAL|\\bPRINCIPAL\\b|TOTAL A PAGAR:"
              + "|MOEDA DE ORIGEM|VALOR DA TRANSACAO|TX DOLAR|\\*\\*\\* ");
  private static final Pattern PAYMENT =
      Pattern.compile(
          "^(?:INCLUSAO DE )?PAGAMENTO(?!S)|^PGTO\\b|^PAGTO\\b|^PAG\\.? ?FATURA|\\bPAGAMENTO (DE|DA) FATURA"
              + "|OBRIGADO PELO PAGAMENTO|^DEB(ITO)?\\.? AUTOM|^DEBITO PARA PAGAR|PAGAMENTO RECEBIDO"
              + "|PAGAMENTO EFETUADO|PAGAMENTO ON ?LINE|^PAGAMENTO|^CREDITO DE PAGAMENTO|^PAGTO\\."
              + "|PIX RECEBIDO|^PAG FATURA|^PAGAMENTOS? VIA|^LIQUIDACAO");
  private static final Pattern CERTAIN_PAYMENT =
      Pattern.compile(
          "^PAGAMENTO (EM|DA|DE|DO|EFETUADO|RECEBIDO|FATURA|ON|ANTECIPADO|VIA|COM|PIX|BOLETO)\\b"
              + "|^PAGAMENTO$|^INCLUSAO DE PAGAMENTO|^PAG\\.? ?FATURA|^DEBITO PARA PAGAR|^OBRIGADO PELO"
              + "|^PAGAMENTO[A-Z]*FATURA|^PAGTO FATURA|^PGTO FATURA|^PGTO DEBITO|^PAGTO DEBITO");
  private static final Pattern CREDIT =
      Pattern.compile(
          "^ESTORNO|- ESTORNO$|^EST\\.? |^CREDITO (DE|CONCEDIDO|POR|REF)|^DESCONTO|^DESC\\.? "
              + "|^DEVOLUCAO|\\bCASHBACK\\b|^REEMBOLSO|^CANCELAMENTO|^AJUSTE CRED|^IOF DE VOLTA"
              + "|^ESTORNODE|^ENCERRAMENTO DE DIVIDA|\\bESTORNADO\\b|^CRED\\.? ");

  private Words() {}

  /// A label of a total or subtotal (squashed form).
  static boolean isTotal(String squashed) {
    return TOTAL.matcher(squashed).find();
  }

  /// The whole label of the previous balance (squashed form).
  static boolean isPrevious(String squashed) {
    return PREVIOUS.matcher(squashed).find();
  }

  /// A charge of the issuer (plain form).
  static boolean isFee(String plain) {
    return FEE.matcher(plain).find();
  }

  /// A line that explains the row above it (plain form).
  static boolean isDetail(String plain) {
    return DETAIL.matcher(plain).find();
  }

  /// A credit that is a payment (plain form).
  static boolean isPayment(String plain) {
    return PAYMENT.matcher(plain).find();
  }

  /// A payment even where the page prints no sign (plain form).
  static boolean isCertainPayment(String plain) {
    return CERTAIN_PAYMENT.matcher(plain).find();
  }

  /// A refund or discount by its wording (plain form).
  static boolean isCredit(String plain) {
    return CREDIT.matcher(plain).find();
  }
}
