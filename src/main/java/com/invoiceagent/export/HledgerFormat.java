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
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A journal for hledger: an entry for each row and the total as an assertion that must hold. Its
/// accounts are declared, so that hledger's strict checks pass.
final class HledgerFormat implements ExportFormat.Writer {

  private static final String BANK = "assets:bank";

  @Override
  public void write(List<ExportedInvoice> invoices, OutputStream out) throws IOException {
    SortedSet<String> accounts = new TreeSet<>();
    StringBuilder entries = new StringBuilder();
    for (ExportedInvoice invoice : invoices) {
      append(entries, Ledger.of(invoice), accounts);
    }
    StringBuilder file = new StringBuilder("decimal-mark .\ncommodity 1000.00 BRL\n");
    accounts.forEach(account -> file.append("account ").append(account).append('\n'));
    out.write(file.append(entries).toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(StringBuilder file, Ledger ledger, SortedSet<String> accounts) {
    String issuer = part(ledger.exported().reading().invoice().institution());
    String card = "liabilities:credit-card:" + issuer + ":";
    String account = card + ledger.month();
    accounts.add(account);
    boolean proved = ledger.exported().isProved();
    if (!proved) {
      file.append("\n; ").append(ledger.doubt()).append('\n');
    }
    for (ExportedRow row : ledger.rows()) {
      String other = counterpart(row.category());
      accounts.add(other);
      head(file, row.booked(), ledger.flag(), row.id(), description(row));
      comment(file, row);
      postings(file, account, row.booking(), other);
    }
    Money previous = ledger.exported().reading().invoice().previousBalance();
    if (!previous.isZero()) {
      String other = card + ledger.previousMonth();
      accounts.add(other);
      head(file, ledger.day(), ledger.flag(), "previous", "Previous balance");
      postings(file, account, previous.negated(), other);
    }
    if (proved) {
      head(file, ledger.lastDay(), ledger.flag(), "total", "Total");
      file.append("    ").append(account).append("  0.00 BRL = ");
      file.append(ledger.total().negated()).append(" BRL\n");
    } else {
      file.append("\n; printed or computed total: ").append(ledger.total()).append(" BRL\n");
    }
  }

  /// A code is always there: without it, a description in parentheses would be read as one.
  private static void head(
      StringBuilder file, LocalDate date, char flag, String code, String text) {
    file.append('\n').append(date).append(' ').append(flag).append(" (").append(code);
    file.append(") ").append(text).append('\n');
  }

  /// In a description, a semicolon begins a comment, whose tags may even change the date, and a bar
  /// ends the payee's name.
  private static String description(ExportedRow row) {
    return PlainText.of(row.description()).replace(';', ',').replace('|', '/');
  }

  private static void comment(StringBuilder file, ExportedRow row) {
    if (row.cardLast4() != null) {
      file.append("    ; card:").append(row.cardLast4().replaceAll("[^0-9]", "")).append('\n');
    }
    if (row.installment().isInstallment()) {
      file.append("    ; installment:").append(row.installment().current());
      file.append('/').append(row.installment().count()).append('\n');
    }
    if (!row.booked().equals(row.date())) {
      file.append("    ; purchased:").append(row.date()).append('\n');
    }
    ForeignAmount original = row.original();
    if (original != null) {
      file.append("    ; original:").append(original.amount().toPlainString()).append(' ');
      file.append(original.currency().replaceAll("[^A-Z]", "")).append('\n');
    }
  }

  private static void postings(StringBuilder file, String account, Money amount, String other) {
    file.append("    ").append(account).append("  ").append(amount).append(" BRL\n");
    file.append("    ").append(other).append("  ").append(amount.negated()).append(" BRL\n");
  }

  private static String counterpart(@Nullable Category category) {
    return category == null ? BANK : "expenses:" + part(category.label());
  }

  private static String part(String name) {
    String part = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    part = part.replaceAll("^-|-$", "");
    return part.isEmpty() ? "other" : part;
  }
}
