package com.invoiceagent.export;

import com.invoiceagent.model.Category;
import com.invoiceagent.model.ForeignAmount;
import com.invoiceagent.model.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Beancount: an entry for each row and the total as a balance that must hold, to the centavo:
/// without `~ 0.00` Beancount would let it be one off.
final class BeancountFormat implements ExportFormat.Writer {

  private static final String BANK = "Assets:Bank";

  @Override
  public void write(List<ExportedInvoice> invoices, OutputStream out) throws IOException {
    StringBuilder file = new StringBuilder();
    file.append("plugin \"beancount.plugins.auto_accounts\"\n");
    for (ExportedInvoice invoice : invoices) {
      append(file, Ledger.of(invoice));
    }
    out.write(file.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(StringBuilder file, Ledger ledger) {
    String card = "Liabilities:CreditCard:" + issuer(ledger);
    String account = card + ":" + component(ledger.month());
    boolean proved = ledger.exported().isProved();
    if (!proved) {
      file.append("\n; ").append(ledger.doubt()).append('\n');
    }
    for (ExportedRow row : ledger.rows()) {
      head(file, row.booked(), ledger.flag(), PlainText.of(row.description()));
      metadata(file, row);
      postings(file, account, row.booking(), counterpart(row.category()));
    }
    Money previous = ledger.exported().reading().invoice().previousBalance();
    if (!previous.isZero()) {
      head(file, ledger.day(), ledger.flag(), "Previous balance");
      postings(file, account, previous.negated(), card + ":" + component(ledger.previousMonth()));
    }
    file.append(proved ? "\n" : "\n; ")
        .append(ledger.lastDay().plusDays(1))
        .append(" balance ")
        .append(account)
        .append("  ")
        .append(ledger.total().negated())
        .append(" ~ 0.00 BRL\n");
  }

  private static void head(StringBuilder file, LocalDate date, char flag, String text) {
    file.append('\n').append(date).append(' ').append(flag).append(" \"");
    file.append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"\n");
  }

  private static void metadata(StringBuilder file, ExportedRow row) {
    file.append("  id: \"").append(row.id()).append("\"\n");
    if (row.cardLast4() != null) {
      file.append("  card: \"").append(row.cardLast4().replaceAll("[^0-9]", "")).append("\"\n");
    }
    if (row.installment().isInstallment()) {
      file.append("  installment: \"").append(row.installment().current());
      file.append('/').append(row.installment().count()).append("\"\n");
    }
    if (!row.booked().equals(row.date())) {
      file.append("  purchased: ").append(row.date()).append('\n');
    }
    ForeignAmount original = row.original();
    if (original != null) {
      file.append("  original: \"").append(original.amount().toPlainString()).append(' ');
      file.append(original.currency().replaceAll("[^A-Z]", "")).append("\"\n");
    }
  }

  private static void postings(StringBuilder file, String account, Money amount, String other) {
    file.append("  ").append(account).append("  ").append(amount).append(" BRL\n");
    file.append("  ").append(other).append("  ").append(amount.negated()).append(" BRL\n");
  }

  private static String counterpart(@Nullable Category category) {
    return category == null ? BANK : "Expenses:" + component(category.label());
  }

  private static String issuer(Ledger ledger) {
    return component(ledger.exported().reading().invoice().institution());
  }

  /// A part of an account's name: it begins with a capital or a digit and goes on with letters,
  /// digits and dashes.
  private static String component(String name) {
    String part = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    part = part.replaceAll("^-|-$", "");
    return part.isEmpty()
        ? "Other"
        : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
  }
}
