package com.invoiceagent.generator;

import com.invoiceagent.generator.Content.ParcelDates;
import com.invoiceagent.generator.Looks.AmountMark;
import com.invoiceagent.generator.Looks.Brand;
import com.invoiceagent.generator.Looks.CardPlace;
import com.invoiceagent.generator.Looks.CityPlace;
import com.invoiceagent.generator.Looks.DateNotation;
import com.invoiceagent.generator.Looks.DatePlace;
import com.invoiceagent.generator.Looks.Grouping;
import com.invoiceagent.generator.Looks.LongNames;
import com.invoiceagent.generator.Looks.ParcelNotation;
import com.invoiceagent.generator.Looks.PaymentPlace;
import com.invoiceagent.generator.Looks.PreviousPlace;
import com.invoiceagent.generator.Looks.SignStyle;

/// The notations and words of known issuers, for a geometry of chance.
final class Brands {

  private Brands() {}

  static Traits dress(Traits t, long seed) {
    if (t.is(Brand.GENERIC)) {
      return t;
    }
    Traits usual = t.with(DatePlace.FIRST);
    boolean changed = Rng.of(seed, "dress").chance(35);
    return switch (t.get(Brand.class)) {
      case GENERIC -> t;
      case NUBANK ->
          dated(usual, DateNotation.SPACE_MMM, ParcelNotation.PARCELA_DASH)
              .with(ParcelDates.CYCLE)
              .with(CardPlace.ROW)
              .with(changed ? SignStyle.MINUS_BEFORE : SignStyle.UNICODE)
              .with(AmountMark.PREFIX)
              .with(CityPlace.ABSENT);
      case ITAU ->
          dated(usual, DateNotation.SLASH, changed ? ParcelNotation.BARE : ParcelNotation.GLUED)
              .with(ParcelDates.PURCHASE)
              .with(SignStyle.MINUS_SPACED)
              .with(AmountMark.NONE)
              .with(changed ? CityPlace.CATEGORY_LINE : CityPlace.LINE);
      case BRADESCO ->
          dated(usual, DateNotation.SLASH, ParcelNotation.BARE)
              .with(SignStyle.MINUS_AFTER)
              .with(AmountMark.NONE)
              .with(LongNames.CUT)
              .with(changed ? CityPlace.ABSENT : CityPlace.COLUMN);
      case SANTANDER ->
          dated(usual, DateNotation.SLASH, changed ? ParcelNotation.BARE : ParcelNotation.COLUMN)
              .with(SignStyle.MINUS_BEFORE)
              .with(Grouping.KINDS)
              .with(CityPlace.ABSENT);
      case INTER ->
          dated(usual, DateNotation.DE_MMM_YYYY, ParcelNotation.PARCELA_PARENS)
              .with(SignStyle.PLUS_CREDIT)
              .with(AmountMark.PREFIX)
              .with(CityPlace.ABSENT);
      case C6 ->
          dated(usual, DateNotation.SPACE_MMM, ParcelNotation.PARCELA_DASH)
              .with(SignStyle.WORDS)
              .with(changed ? AmountMark.PREFIX : AmountMark.NONE)
              .with(PreviousPlace.ABSENT)
              .with(PaymentPlace.ROWS)
              .with(CityPlace.ABSENT);
      case BANCO_DO_BRASIL ->
          dated(usual, DateNotation.SLASH, ParcelNotation.PARC)
              .with(changed ? SignStyle.MINUS_AFTER : SignStyle.MINUS_INSIDE)
              .with(AmountMark.PREFIX)
              .with(Grouping.CATEGORIES);
      case CAIXA ->
          dated(usual, DateNotation.SLASH, ParcelNotation.DE)
              .with(changed ? SignStyle.LETTER_SPACED : SignStyle.LETTER_GLUED)
              .with(AmountMark.NONE)
              .with(CityPlace.COLUMN);
      case MERCADO_PAGO ->
          dated(usual, DateNotation.SLASH, ParcelNotation.PARCELA_DE)
              .with(SignStyle.WORDS)
              .with(AmountMark.PREFIX)
              .with(CityPlace.ABSENT);
    };
  }

  private static Traits dated(Traits t, DateNotation dates, ParcelNotation parcels) {
    return t.with(dates).with(parcels);
  }

  static Wording word(Wording w, Brand brand) {
    return switch (brand) {
      case GENERIC -> w;
      case NUBANK ->
          of(w, "Nu Pagamentos S.A. - CNPJ 18.236.120/0001-58", "260")
              .sums("Total a pagar", "Fatura anterior", "Pagamento recebido", "Total de compras")
              .heads("Pagamentos e Financiamentos", "TRANSAÇÕES", "Próximas faturas", "Total %h")
              .word();
      case ITAU ->
          of(w, "Banco Itaú S.A. - CNPJ 60.872.504/0001-23", "341")
              .sums(
                  "Total desta fatura",
                  "Total da fatura anterior",
                  "Pagamentos efetuados",
                  "Lançamentos atuais")
              .heads(
                  "Pagamentos efetuados",
                  "Lançamentos: compras e saques",
                  "Compras parceladas - próximas faturas",
                  "Lançamentos no cartão (final %s)")
              .word();
      case BRADESCO ->
          of(w, "Banco Bradesco Cartões S.A. - CNPJ 60.746.948/0001-12", "237")
              .sums("Total da fatura", "Saldo anterior", "Pagamentos/Créditos", "Compras/Débitos")
              .heads("Pagamentos", "Lançamentos", w.futureHeading(), "Total para %h")
              .word();
      case SANTANDER ->
          of(w, "Banco Santander (Brasil) S.A. - CNPJ 90.400.888/0001-42", "033")
              .sums(
                  "Saldo Desta Fatura",
                  "Saldo Anterior",
                  "Total de pagamentos",
                  "Total Despesas/Débitos no Brasil")
              .heads("Pagamento e Demais Créditos", "Despesas", w.futureHeading(), "VALOR TOTAL")
              .word();
      case INTER ->
          of(w, "Banco Inter S.A. CNPJ 00.416.968/0001-01", "077")
              .sums(
                  "Total da sua fatura",
                  "Valor da fatura anterior",
                  "Pagamentos realizados",
                  "Despesas do mês")
              .heads("Pagamentos", "Despesas da fatura", "Próxima fatura", "Total CARTÃO ****%s")
              .word();
      case C6 ->
          of(w, "Banco C6 S.A. - CNPJ 31.872.495/0001-72", "336")
              .sums("Total a pagar", "Fatura anterior", "Pagamentos", "Compras nacionais")
              .heads("Pagamentos", "Transações", w.futureHeading(), "Subtotal deste cartão")
              .word();
      case BANCO_DO_BRASIL ->
          of(w, "Banco do Brasil S.A. - CNPJ 00.000.000/0001-91 - OUROCARD", "001")
              .sums("Total", "Saldo fatura anterior", "Pagamentos/Créditos", "Compras nacionais")
              .heads(
                  "Pagamentos/Créditos", "Lançamentos nesta fatura", w.futureHeading(), "Subtotal")
              .word();
      case CAIXA ->
          of(w, "CARTÕES CAIXA - 00.360.305/0001-04", "104")
              .sums(
                  "VALOR TOTAL DESTA FATURA",
                  "TOTAL DA FATURA ANTERIOR",
                  "Pagamentos",
                  "Compras e saques")
              .heads("Pagamentos", "COMPRAS", w.futureHeading(), "Total final (cartão %s)")
              .word();
      case MERCADO_PAGO ->
          of(w, "Mercado Pago Instituição de Pagamento - CNPJ 10.573.521/0001-91", "323")
              .sums("Total a pagar", "Total da fatura anterior", "Pagamentos", "Consumos")
              .heads("Movimentações na fatura", "Consumos", w.futureHeading(), "Total")
              .word();
    };
  }

  private static Dress of(Wording base, String issuer, String bank) {
    return new Dress(base, issuer, bank);
  }

  /// A wording while its words are exchanged.
  private static final class Dress {

    private final Wording w;
    private final String issuer;
    private final String bank;
    private String[] sums = {};
    private String[] heads = {};

    private Dress(Wording w, String issuer, String bank) {
      this.w = w;
      this.issuer = issuer;
      this.bank = bank;
    }

    private Dress sums(String... total) {
      sums = total;
      return this;
    }

    private Dress heads(String... headings) {
      heads = headings;
      return this;
    }

    private Wording word() {
      return new Wording(
          issuer,
          bank,
          sums[0],
          sums[0],
          sums[1],
          w.previousRow(),
          sums[2],
          sums[3],
          w.charged(),
          w.credited(),
          w.due(),
          w.closing(),
          heads[0],
          heads[1],
          w.parcelsHeading(),
          w.chargesHeading(),
          w.abroadHeading(),
          heads[2],
          w.cardHeading(),
          heads[3],
          w.subtotal(),
          w.summaryHeading());
    }
  }
}
