package com.invoiceagent.reading;

import com.invoiceagent.reading.text.Fold;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells headings by their words, in the form without accents and white space.
final class Headings {

  private static final int LONGEST = 50;

  private static final Pattern FUTURE =
      Pattern.compile(
          "PROXIMASFATURAS|PROXIMAFATURA|PROXFATURA|LANCAMENTOSFUTUROS|PARCELASFUTURAS|PARCELAMENTOSFUTUROS"
              + "|COMPRASFUTURAS|FATURASFUTURAS|AVENCER|DETALHEDEPARCELAMENTO"
              + "|NAOCOMPOEM|OBRIGACOESFUTURAS|PROXIMOSLANCAMENTOS|PROXIMOSMESES|DESPESASFUTURAS"
              + "|TRANSACOESFUTURAS|DEMAISFATURAS|PROXIMASPARCELAS");
  private static final Pattern NO_HEADING =
      Pattern.compile("FECHAMENTO|PREVISAO|MELHORD|SALDO|LIMITE|JUROS|ENCARGOS");
  private static final Pattern PAYMENTS =
      Pattern.compile(
          "^P?(PAGAMENTOSEFETUADOS|PAGAMENTOSECREDITOS|PAGAMENTOSCREDITOS|PAGAMENTOEDEMAISCREDITOS"
              + "|PAGAMENTOSEDEMAISCREDITOS|PAGAMENTOSEFINANCIAMENTOS|PAGAMENTOSFEITOS|PAGAMENTOSRECEBIDOS"
              + "|PAGAMENTOS|RECEBIDOS|CREDITOS|ESTORNOS)");
  private static final Pattern ROWS =
      Pattern.compile(
          "^L?(LANCAMENTOS|TRANSACOES|COMPRAS|DESPESAS|MOVIMENTACOES|MOVIMENTACAO|HISTORICODE"
              + "|DETALHAMENTODAFATURA|DETALHESDAFATURA|DETALHESDECONSUMO|DEMONSTRATIVO|GASTOS|PARCELAMENTOS"
              + "|COMPRASPARCELADAS|OUTROSLANCAMENTOS|TARIFAS|ANUIDADE|SAQUES|OPERACOESDECREDITO|NACIONAIS"
              + "|INTERNACIONAIS|EXTRATO)");
  private static final Pattern SUMMARY =
      Pattern.compile(
          "^(RESUMODAFATURA|RESUMODOMES|RESUMODASUAFATURA|RESUMO$|RESUMOMES|RESUMODAFATURAEMR"
              + "|ENCARGOSCOBRADOSNESTAFATURA|ENCARGOSCOBRADOS|TAXASEENCARGOSCOBRADOS)");
  private static final Pattern ASIDE =
      Pattern.compile(
          "^(LIMITE|SIMULACAO|PARCELAMENTODEFATURA|PARCELAMENTODAFATURA|OPCOESDE|FIQUEATENTO|NOVOTETO"
              + "|PROGRAMADE|TAXAS|CREDITOROTATIVO|JUROSECUSTO|ENCARGOSFINANCEIROS|PARCELESUAFATURA|PARCELEA"
              + "|ATENCAO|INFORMACOESIMPORTANTES|MENSAGEMIMPORTANTE|CENTRALDEATENDIMENTO|DUVIDAS"
              + "|PONTOS|RESUMODOSENCARGOS|JUROSREMUNERATORIOS|FORMASDEPAGAMENTO|VALORMAXIMO"
              + "|PAGAMENTOMINIMO|SAIBAMAIS)");

  private Headings() {}

  /// The section that the text opens; null when it opens none.
  static @Nullable Section classify(String text) {
    String squashed = Fold.squash(text);
    if (squashed.length() < 5 || squashed.length() > LONGEST || startsLower(text)) {
      return null;
    }
    if (FUTURE.matcher(squashed).find()) {
      return NO_HEADING.matcher(squashed).find() ? null : Section.FUTURE;
    }
    if (text.endsWith(".") || text.endsWith(",")) {
      return null;
    }
    if (SUMMARY.matcher(squashed).find()) {
      return Section.SUMMARY;
    }
    if (ASIDE.matcher(squashed).find()) {
      return Section.ASIDE;
    }
    if (PAYMENTS.matcher(squashed).find()) {
      return Section.PAYMENTS;
    }
    return ROWS.matcher(squashed).find() ? Section.ROWS : null;
  }

  /// Whether the total is that of a list of future instalments, which it ends (squashed form).
  static boolean endsFuture(String squashed) {
    return squashed.startsWith("TOTAL") && FUTURE.matcher(squashed).find();
  }

  private static boolean startsLower(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return Character.isLowerCase(text.charAt(i));
      }
    }
    return true;
  }
}
