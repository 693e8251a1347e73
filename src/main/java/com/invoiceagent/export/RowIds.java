package com.invoiceagent.export;

import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Transaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/// Ids of rows by which other programs know what they have imported already.
///
/// An id is made of what the row says, of the month in which its invoice is due, and of how many
/// identical rows stand before it. So a second download of the same invoice, an open one that has
/// grown meanwhile included, gives its rows the same ids, identical rows keep ids of their own, and
/// rows of another month never share one.
final class RowIds {

  /// Ids begin with a letter: spreadsheets take digits with an `e` between them for a number.
  private static final String BEGINNING = "i";

  private static final String SEPARATOR = "\u001f";
  private static final int BYTES = 15;

  private final String invoice;
  private final Map<String, Integer> seen = new HashMap<>();

  /// Ids for the rows of this invoice, which are asked for in printed order.
  RowIds(Invoice invoice) {
    this.invoice = invoice.institution() + SEPARATOR + month(invoice);
  }

  /// The id of the payment that comes next: 31 lower-case letters and digits.
  String next(Payment payment) {
    return next(
        "payment",
        date(payment.date(), payment.datePrinted()),
        name(payment.description()),
        payment.amount().toString());
  }

  /// The id of the transaction that comes next: 31 lower-case letters and digits.
  String next(Transaction row) {
    String card = row.cardLast4();
    return next(
        "transaction",
        date(row.date(), row.datePrinted()),
        name(row.description()),
        row.signedAmount().toString(),
        row.installment().current() + "/" + row.installment().count(),
        card == null ? "" : card);
  }

  private String next(String... parts) {
    String content = invoice + SEPARATOR + String.join(SEPARATOR, parts);
    int occurrence = seen.merge(content, 1, Integer::sum);
    return BEGINNING + hash(content + SEPARATOR + occurrence);
  }

  /// A row without a date stands at the closing date, which an open invoice does not know yet.
  private static String date(LocalDate date, boolean printed) {
    return printed ? date.toString() : "";
  }

  private static String name(String description) {
    return PlainText.of(description).toUpperCase(Locale.ROOT);
  }

  private static String month(Invoice invoice) {
    LocalDate date = invoice.dueDate() == null ? invoice.closingDate() : invoice.dueDate();
    return date == null ? "" : YearMonth.from(date).toString();
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
