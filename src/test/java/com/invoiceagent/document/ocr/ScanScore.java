package com.invoiceagent.document.ocr;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What was read of a scan, held against what its invoice must be read as.
///
/// @param rows how many transactions and payments there are
/// @param missing those that were not read, or not with their date, amount and type
/// @param wrong those that were read and are none
/// @param named how many of the right ones have the right description, white space aside
/// @param header what of total, balance and dates is wrong; what was not found is not
/// @param proved whether the reading claims a proof without alternatives
/// @param repaired how many rows say that they were repaired
/// @param verdict what the reading says of itself
record ScanScore(
    int rows,
    List<String> missing,
    List<String> wrong,
    int named,
    List<String> header,
    boolean proved,
    int repaired,
    String verdict) {

  /// The worst of all: a proof of something that the page does not say.
  boolean isFalseProof() {
    return proved && !(missing.isEmpty() && wrong.isEmpty() && header.isEmpty());
  }

  int right() {
    return rows - missing.size();
  }

  static ScanScore of(@Nullable Reading reading, InvoiceCase invoice) {
    JsonNode expected = invoice.expected();
    List<String> wanted = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (JsonNode row : expected.path("transactions")) {
      wanted.add(head(row) + row.path("type").asString());
      names.add(wanted.getLast() + squashed(row.path("description").asString()));
    }
    for (JsonNode row : expected.path("payments")) {
      wanted.add(head(row) + "payment");
      names.add(wanted.getLast() + squashed(row.path("description").asString()));
    }
    List<String> got = new ArrayList<>();
    List<String> gotNames = new ArrayList<>();
    if (reading != null) {
      for (Transaction row : reading.transactions()) {
        got.add(row.date() + " " + row.amount() + " " + row.type().name().toLowerCase(Locale.ROOT));
        gotNames.add(got.getLast() + squashed(row.description()));
      }
      for (Payment row : reading.payments()) {
        got.add(row.date() + " " + row.amount() + " payment");
        gotNames.add(got.getLast() + squashed(row.description()));
      }
    }
    return new ScanScore(
        wanted.size(),
        without(wanted, got),
        without(got, wanted),
        names.size() - without(names, gotNames).size(),
        header(reading, expected),
        reading != null
            && reading.proof().status() == ProofStatus.PROVED
            && reading.proof().alternatives() == 0,
        reading == null ? 0 : repaired(reading),
        verdict(reading));
  }

  private static String verdict(@Nullable Reading reading) {
    if (reading == null) {
      return "no invoice";
    }
    return switch (reading.proof().status()) {
      case PROVED -> reading.proof().alternatives() == 0 ? "proved" : "weakly proved";
      case NOT_PROVED -> "off by " + reading.proof().difference();
      case NO_TOTAL -> "no total";
    };
  }

  private static int repaired(Reading reading) {
    long rows = reading.transactions().stream().filter(row -> row.evidence().repaired()).count();
    return (int) rows
        + (int) reading.payments().stream().filter(row -> row.evidence().repaired()).count();
  }

  private static List<String> header(@Nullable Reading reading, JsonNode expected) {
    List<String> wrong = new ArrayList<>();
    if (reading == null) {
      return List.of("no invoice");
    }
    JsonNode wanted = expected.path("invoice");
    var got = reading.invoice();
    compare("total", money(wanted.path("total")), got.total(), wrong);
    compare("previous", money(wanted.path("previous_balance")), got.previousBalance(), wrong);
    compare("due", wanted.path("due_date").asString(), got.dueDate(), wrong);
    boolean accepted = wanted.path("closing_date").isNull();
    for (JsonNode also : expected.path("closing_also_accepted")) {
      accepted |= also.asString().equals(String.valueOf(got.closingDate()));
    }
    if (!accepted) {
      compare("closing", wanted.path("closing_date").asString(), got.closingDate(), wrong);
    }
    return wrong;
  }

  private static void compare(
      String what, Object wanted, @Nullable Object got, List<String> wrong) {
    if (got != null && !wanted.toString().equals(got.toString())) {
      wrong.add(what + " " + got + " for " + wanted);
    }
  }

  private static String head(JsonNode row) {
    return row.path("date").asString() + " " + money(row.path("amount")) + " ";
  }

  private static Money money(JsonNode node) {
    return Money.ofCentavos(node.decimalValue().movePointRight(2).longValueExact());
  }

  private static String squashed(String text) {
    return text.replace(" ", "");
  }

  /// What of the first list the second does not hold, counting equal ones.
  private static List<String> without(List<String> all, List<String> some) {
    Map<String, Integer> left = new HashMap<>();
    some.forEach(text -> left.merge(text, 1, Integer::sum));
    List<String> rest = new ArrayList<>();
    for (String text : all) {
      if (left.merge(text, -1, Integer::sum) < 0) {
        rest.add(text);
      }
    }
    return rest;
  }
}
