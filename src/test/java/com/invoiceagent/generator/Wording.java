package com.invoiceagent.generator;

import com.invoiceagent.generator.Looks.Brand;

/// The words of this invoice's labels and headings.
record Wording(
    String issuer,
    String bank,
    String total,
    String tableTotal,
    String previous,
    String previousRow,
    String paid,
    String bought,
    String charged,
    String credited,
    String due,
    String closing,
    String paymentsHeading,
    String rowsHeading,
    String parcelsHeading,
    String chargesHeading,
    String abroadHeading,
    String futureHeading,
    String cardHeading,
    String cardTotal,
    String subtotal,
    String summaryHeading) {

  static Wording draw(Traits traits, long seed) {
    Rng r = Rng.of(seed, "wording");
    Wording generic =
        new Wording(
            r.pick(
                "Banco Jequitibá S.A. - CNPJ 99.123.456/0001-00",
                "Cartões Ipê Amarelo Instituição de Pagamento",
                "Cooperativa Vale Fictício"),
            r.pick("995", "996", "997"),
            total(r),
            r.pick("Total da fatura", "TOTAL DESTA FATURA", "Total a pagar", "Valor total"),
            previous(r),
            r.pick("SALDO ANTERIOR", "SALDO FATURA ANTERIOR", "TOTAL DA FATURA ANTERIOR"),
            paid(r),
            bought(r),
            r.pick("Encargos e tarifas", "Encargos", "Tarifas, juros e IOF", "Outros lançamentos"),
            r.pick("Créditos e estornos", "Outros créditos", "Total de créditos", "Estornos"),
            due(r),
            closing(r),
            r.pick("Pagamentos", "Pagamentos efetuados", "Pagamentos e créditos", "Créditos"),
            rows(r),
            r.pick("Compras parceladas", "Parcelamentos", "Lançamentos parcelados", "Parcelados"),
            r.pick("Encargos e tarifas", "Outros lançamentos", "Produtos e serviços", "Tarifas"),
            r.pick("Compras internacionais", "Lançamentos internacionais", "Compras no exterior"),
            future(r),
            card(r),
            r.pick("Total do cartão %s", "Subtotal deste cartão", "Total %h", "Subtotal"),
            r.pick("Subtotal", "Total", "Total da seção", "Subtotal dos lançamentos"),
            r.pick("Resumo da fatura", "RESUMO DA FATURA EM R$", "Resumo", "Entenda sua fatura"));
    return Brands.word(generic, traits.get(Brand.class));
  }

  private static String total(Rng r) {
    return r.pick(
        "Total desta fatura",
        "Total da fatura",
        "Total a pagar",
        "Valor total",
        "Valor da fatura",
        "Total da sua fatura",
        "Saldo desta fatura",
        "VALOR TOTAL DESTA FATURA",
        "Total da fatura atual",
        "Valor a pagar",
        "Saldo atual",
        "Total");
  }

  private static String previous(Rng r) {
    return r.pick(
        "Fatura anterior",
        "Saldo anterior",
        "Total da fatura anterior",
        "Saldo da fatura anterior",
        "Valor da fatura anterior",
        "Saldo fatura anterior",
        "Total fatura anterior",
        "Saldo do mês anterior");
  }

  private static String paid(Rng r) {
    return r.pick(
        "Pagamento recebido",
        "Pagamentos efetuados",
        "Pagamentos",
        "Total de pagamentos",
        "Pagamentos recebidos",
        "Valor pago");
  }

  private static String bought(Rng r) {
    return r.pick(
        "Total de compras",
        "Compras do período",
        "Compras e saques",
        "Lançamentos atuais",
        "Despesas do mês",
        "Compras nacionais e internacionais",
        "Total de despesas");
  }

  private static String due(Rng r) {
    return r.pick(
        "Vencimento",
        "Vencimento:",
        "Data de vencimento",
        "Vence em",
        "Com vencimento em:",
        "VENCIMENTO",
        "Data do vencimento:");
  }

  private static String closing(Rng r) {
    return r.pick(
        "Fechamento",
        "Data de fechamento",
        "Fatura fechada em",
        "Emissão",
        "Emitida em:",
        "Data de emissão",
        "Fechamento desta fatura",
        "Fechou em");
  }

  private static String rows(Rng r) {
    return r.pick(
        "Lançamentos",
        "Compras",
        "Transações",
        "Despesas do período",
        "Detalhamento da fatura",
        "Lançamentos nacionais",
        "Movimentações",
        "Compras e saques",
        "Lançamentos nesta fatura",
        "Extrato detalhado");
  }

  private static String future(Rng r) {
    return r.pick(
        "Compras parceladas - próximas faturas",
        "Próximas faturas",
        "Lançamentos futuros",
        "Parcelas futuras",
        "Parcelas a vencer",
        "Próxima fatura",
        "Lançamentos para as próximas faturas",
        "Compras parceladas a vencer",
        "Parcelamentos futuros",
        "Despesas a vencer nas próximas faturas");
  }

  /// `%s` stands for the last four digits, `%h` for the holder.
  private static String card(Rng r) {
    return r.pick(
        "Cartão final %s",
        "%h (final %s)",
        "Lançamentos no cartão (final %s)",
        "Visa Gold •••• %s",
        "Cartão 4321.XXXX.XXXX.%s",
        "%h (Cartão %s)",
        "Cartão virtual final %s - %h",
        "%h - 4321 XXXX XXXX %s",
        "Titular - nr. %s");
  }

  static String fill(String pattern, InvoiceModel.Card card) {
    return pattern.replace("%s", card.last4()).replace("%h", card.holder());
  }
}
