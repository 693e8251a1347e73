package com.invoiceagent.export;

import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One card of an invoice and its rows, for programs that keep an account for each card.
///
/// An invoice of one card is one account, whatever rows do not name the card. On an invoice of
/// several, what belongs to no card (payments, most fees) is an account of its own.
///
/// @param id institution and last four digits, such as `NUBANK-1234`; at most 22 characters of
///   `A-Z`, `0-9`, `_` and `-`
/// @param rows in printed order, payments first
/// @param balance what is owed on the account after the invoice; over all accounts of an invoice it
///   sums up to the invoice's total
record CardAccount(String id, List<ExportedRow> rows, Money balance) {

  private static final int LONGEST_ID = 22;

  CardAccount {
    rows = List.copyOf(rows);
  }

  /// The accounts of an invoice, at least one.
  static List<CardAccount> of(ExportedInvoice exported) {
    List<ExportedRow> rows = ExportedRow.of(exported);
    Set<String> cards = new TreeSet<>();
    rows.stream().map(ExportedRow::cardLast4).filter(Objects::nonNull).forEach(cards::add);
    Invoice invoice = exported.reading().invoice();
    Money total = invoice.total() == null ? exported.reading().computedTotal() : invoice.total();
    if (cards.size() <= 1) {
      String only = cards.isEmpty() ? null : cards.iterator().next();
      return List.of(new CardAccount(id(invoice, only), rows, total));
    }
    List<CardAccount> accounts = new ArrayList<>();
    Money rest = total;
    for (String card : cards) {
      List<ExportedRow> own = rows.stream().filter(row -> card.equals(row.cardLast4())).toList();
      Money sum = Money.sum(own.stream().map(ExportedRow::owed).toList());
      accounts.add(new CardAccount(id(invoice, card), own, sum));
      rest = rest.minus(sum);
    }
    List<ExportedRow> others = rows.stream().filter(row -> row.cardLast4() == null).toList();
    accounts.addFirst(new CardAccount(id(invoice, null), others, rest));
    return accounts;
  }

  private static String id(Invoice invoice, @Nullable String card) {
    String end = card == null ? "" : "-" + card.replaceAll("[^0-9A-Za-z]", "");
    String issuer = invoice.institution().replaceAll("[^0-9A-Z_]", "");
    return PlainText.cut(issuer, LONGEST_ID - end.length()) + end;
  }
}
