package com.invoiceagent.reading;

import java.util.List;
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
              + "|\\bMENSALIDADE\\b|\\bTAXA\\b|\\bAVALIACAO EMERG|\\bREPASSE DE IOF|\\bPROTECAO\\b"
              + "|^IOF[A-Z]|^JUROS[A-Z]|^MULTA[A-Z]|^REPASSEDEIOF|^ENCARGOS[A-Z]|^SEGURO[A-Z]|^AVALIACAOEMERG"
              + "|^ESTORNODEANUIDADE|^ESTORNODETARIFA|^MENSALIDADED|^TAXAD");

  /// One of these is part of everything that [#FEE] finds; looking for words is far cheaper.
  private static final List<String> FEE_WORDS =
      List.of(
          "IOF",
          "JUROS",
          "MULTA",
          "ENCARGO",
          "ANUIDADE",
          "TARIFA",
          "SEGURO",
          "MORA",
          "MENSALIDADE",
          "TAXA",
          "AVALIACAO",
          "PROTECAO");

  private static final Pattern DETAIL =
      Pattern.compile(
          "CONVERSAO|COTACAO|\\bDOLAR\\b|\\bEURO:|\\bLIBRA:|DOLARDE|\\bCAMBIO\\b|VALOR ORIGINAL|\\bPRINCIPAL\\b|TOTAL A PAGAR:"
              + "|MOEDA DE ORIGEM|VALOR DA TRANSACAO|TX DOLAR|\\*\\*\\* ");
  private static final Pattern PAYMENT =
      Pattern.compile(
          "^(?:INCLUSAODE)?PAGAMENTO(?!S?(?:DECONTA|EXPRESS))|^PA?GTO(DEBITO|FATURA|CASH|EFETUADO|RECEBIDO|PIX|BOLETO|ONLINE|POR)|^PAGFATURA"
              + "|PAGAMENTOD[EA]FATURA|OBRIGADOPELOPAGAMENTO|^DEB(ITO)?AUTOM|^DEBITOPARAPAGAR"
              + "|^CREDITODEPAGAMENTO|^(YOUR)?PAYMENT(?!S?(FEE|CHARGE))|^THANKYOUFORYOURPAYMENT|PIXRECEBIDO|^PAGAMENTOS?VIA|^LIQUIDACAO|^DEBITOEMCONTA");
  private static final Pattern CERTAIN_PAYMENT =
      Pattern.compile(
          "^PAGAMENTO(EM|DA|DE|DO)(\\d|SUA|SEU|FATURA)|^PAGAMENTO(EFETUADO|RECEBIDO|FATURA|ONLINE"
              + "|ANTECIPADO|VIA|COM|PIX|CREDITO|REALIZADO|DEBITO|$)|^INCLUSAODEPAGAMENTO|^PAGFATURA"
              + "|^DEBITOPARAPAGAR|^OBRIGADOPELO|^(PAGTO|PGTO)(FATURA|DEBITO|RECEBIDO|EFETUADO|PORDEB)|^DEBAUTOM"
              + "|^DEBITOAUTOMATICO|^PAYMENT(RECEIVED|THANKYOU)|^THANKYOUFORYOURPAYMENT");
  private static final Pattern CREDIT =
      Pattern.compile(
          "^ESTORNO|ESTORNO$|^EST(?=ANUIDADE)|^CREDITO(DE|CONCEDIDO|POR|REF)|^DESCONTO|^DESC(?=ANUID|AUTOM)"
              + "|^DEVOLUCAO|^REFUND|^REVERSAL|^CASHBACK(?!STORE)|^REEMBOLSO|^CANCELAMENTO|^AJUSTECRED|^IOFDEVOLTA"
              + "|^ENCERRAMENTODEDIVIDA|ESTORNADO|^CRED(?=COMPRA|PARC|REF)");
  private static final Pattern ABBREVIATED_PAYMENT = Pattern.compile("^PA?GTO\\.? (?!EXPRESS)");
  private static final Pattern LABELS =
      Pattern.compile(
          "(\\d|R|DATADE|DATADO|VENCIMENTO|VALOR(DA(SUA)?)?FATURA|TOTALDA(SUA)?FATURA|VALORTOTAL|TOTALAPAGAR"
              + "|PAGAMENTOMINIMO|MINIMO|FATURAFECHADAEM|FECHADAEM|PAGUEATE|FATURA|EM|FECHAMENTO|LIMITE(TOTAL)?(DECREDITO)?|EMISSAO|NOSSONUMERO|DATADOCUMENTO"
              + "|VALORDODOCUMENTO|DOCUMENTO|VALOR|TOTAL)+");

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
    return hasAny(plain, FEE_WORDS) && FEE.matcher(plain).find();
  }

  private static boolean hasAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// A line that explains the row above it (plain form).
  static boolean isDetail(String plain) {
    return DETAIL.matcher(plain).find();
  }

  /// A credit that is a payment.
  static boolean isPayment(Entry entry) {
    return PAYMENT.matcher(entry.squashed()).find()
        || ABBREVIATED_PAYMENT.matcher(entry.plain()).find();
  }

  /// A payment even where the page prints no sign (squashed form).
  static boolean isCertainPayment(String squashed) {
    return CERTAIN_PAYMENT.matcher(squashed).find();
  }

  /// A refund or discount by its wording (squashed form).
  static boolean isCredit(String squashed) {
    return CREDIT.matcher(squashed).find();
  }

  /// Nothing but labels of a page header or box: such a line is no row (squashed form).
  static boolean isLabels(String squashed) {
    return LABELS.matcher(squashed).matches();
  }
}
