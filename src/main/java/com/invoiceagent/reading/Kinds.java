package com.invoiceagent.reading;

import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Kind;
import java.util.regex.Pattern;

/// Tells what a row is by its words.
final class Kinds {

  private static final Pattern FINANCING =
      Pattern.compile(
          "^SALDO (EM|DO|DE) (ROTATIVO|ATRASO|FINANCIAMENTO)|^CREDITO DE (ROTATIVO|ATRASO|FINANCIAMENTO"
              + "|PARCELAMENTO)|^ENCERRAMENTO DE DIVIDA");
  private static final Pattern TAX =
      Pattern.compile("\\bIOF\\b|^IOF|^REPASSEDEIOF|^IMPOSTO\\b|-IOF$");
  private static final Pattern INTEREST =
      Pattern.compile(
          "^JUROS\\b|^JUROS(DE|DO|ROT|MORA)|^ENCARGOS?\\b|^MORA\\b|^MORA$|^ROTATIVO$|^ENCARGOS(DE|DO)");
  private static final Pattern FEE =
      Pattern.compile(
          "\\bANUIDADE|^ANUID|^TARIFA\\b|^MULTA\\b|^MULTA(POR|DE|CON)|^MENSALIDADE (DO |DE )?CARTAO|^TAXA DE\\b"
              + "|^CUSTO TRANS|^AVALIACAO EMERG|^TX\\.? |^MENSALIDADE$");
  private static final Pattern INSURANCE =
      Pattern.compile(
          "^SEGURO (DO |DE )?(CARTAO|FATURA|PROTE|PERDA|PREST|DESEMP|PROTECAO)|^SEGUROCARTAO|^PROTECAO"
              + "|^SEGURO$|^SEGURO SUPER");

  private Kinds() {}

  /// The kind of a row that is no payment.
  static Kind of(String plain, EntryType type) {
    if (FINANCING.matcher(plain).find()) {
      return Kind.FINANCING;
    }
    if (type == EntryType.CREDIT) {
      return Kind.REFUND;
    }
    if (TAX.matcher(plain).find()) {
      return Kind.TAX;
    }
    if (INTEREST.matcher(plain).find()) {
      return Kind.INTEREST;
    }
    if (FEE.matcher(plain).find()) {
      return Kind.FEE;
    }
    return INSURANCE.matcher(plain).find() ? Kind.INSURANCE : Kind.PURCHASE;
  }
}
