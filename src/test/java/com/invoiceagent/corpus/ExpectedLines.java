package com.invoiceagent.corpus;

import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// A reading and an expectation as lines of text in one form, so that a difference can be read.
final class ExpectedLines {

  private final boolean spacesMatter;

  private ExpectedLines(boolean spacesMatter) {
    this.spacesMatter = spacesMatter;
  }

  static List<String> of(JsonNode expected) {
    return forms(expected).lines(expected);
  }

  static List<String> of(Reading reading, JsonNode expected) {
    return forms(expected).lines(reading, expected);
  }

  private static ExpectedLines forms(JsonNode expected) {
    String spaces = expected.path("whitespace_in_descriptions").asString("");
    return new ExpectedLines(!spaces.equals("insignificant"));
  }

  private List<String> lines(JsonNode expected) {
    List<String> lines = new ArrayList<>();
    JsonNode invoice = expected.path("invoice");
    for (String field : List.of("institution", "due_date", "closing_date")) {
      lines.add(field + " " + invoice.path(field).asString());
    }
    for (String field : List.of("previous_balance", "payments_total", "total")) {
      lines.add(field + " " + money(invoice.path(field)));
    }
    List<String> payments = new ArrayList<>();
    for (JsonNode row : expected.path("payments")) {
      payments.add("payment " + head(row) + text(row.path("description").asString()));
    }
    lines.addAll(payments.stream().sorted().toList());
    for (JsonNode row : expected.path("transactions")) {
      JsonNode foreign = row.path("original_amount");
      lines.add(
          String.join(
              " ",
              head(row),
              row.path("type").asString(),
              row.path("kind").asString(),
              row.path("current_installment").asInt() + "/" + row.path("installments").asInt(),
              "card " + (row.path("card_last4").isNull() ? "-" : row.path("card_last4").asString()),
              foreign.isNull()
                  ? "-"
                  : row.path("original_currency").asString()
                      + foreign.decimalValue().stripTrailingZeros().toPlainString(),
              text(row.path("description").asString())));
    }
    return lines;
  }

  private List<String> lines(Reading reading, JsonNode expected) {
    List<String> lines = new ArrayList<>();
    Invoice invoice = reading.invoice();
    lines.add("institution " + invoice.institution());
    lines.add("due_date " + invoice.dueDate());
    lines.add("closing_date " + closing(invoice, expected));
    lines.add("previous_balance " + invoice.previousBalance());
    lines.add("payments_total " + invoice.paymentsTotal());
    lines.add("total " + invoice.total());
    List<String> payments = new ArrayList<>();
    for (Payment row : reading.payments()) {
      String head = row.date() + printed(row.datePrinted()) + row.amount();
      payments.add("payment " + head + text(row.description()));
    }
    lines.addAll(payments.stream().sorted().toList());
    for (Transaction row : reading.transactions()) {
      lines.add(line(row));
    }
    return lines;
  }

  private String line(Transaction row) {
    return String.join(
        " ",
        row.date() + printed(row.datePrinted()) + row.amount(),
        row.type().name().toLowerCase(Locale.ROOT),
        row.kind().name().toLowerCase(Locale.ROOT),
        row.installment().current() + "/" + row.installment().count(),
        "card " + (row.cardLast4() == null ? "-" : row.cardLast4()),
        row.original() == null
            ? "-"
            : row.original().currency()
                + row.original().amount().stripTrailingZeros().toPlainString(),
        text(row.description()));
  }

  /// Some prints allow two days as the closing date.
  private static String closing(Invoice invoice, JsonNode expected) {
    for (JsonNode also : expected.path("closing_also_accepted")) {
      if (also.asString().equals(String.valueOf(invoice.closingDate()))) {
        return expected.path("invoice").path("closing_date").asString();
      }
    }
    return String.valueOf(invoice.closingDate());
  }

  private static String head(JsonNode row) {
    return row.path("date").asString()
        + printed(row.path("date_printed").asBoolean())
        + money(row.path("amount"));
  }

  private static String printed(boolean printed) {
    return printed ? " " : " (no date) ";
  }

  private static Money money(JsonNode node) {
    return Money.ofCentavos(node.decimalValue().movePointRight(2).longValueExact());
  }

  private String text(String text) {
    return spacesMatter ? text : text.replace(" ", "");
  }
}
