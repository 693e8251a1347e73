package com.invoiceagent.history;

import com.invoiceagent.model.Money;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something in which invoices do not confirm each other.
///
/// @param code what it is
/// @param index of the invoice it was found in; -1 for one that is missing
/// @param month of that invoice; null when it has none
/// @param description of the row; empty when it is not about one
/// @param amount by how much, or how much the row is; null when neither applies
/// @param installment the instalment, such as `3/10`; empty when it is not about one
public record Finding(
    Code code,
    int index,
    @Nullable YearMonth month,
    String description,
    @Nullable Money amount,
    String installment) {

  static Finding about(Code code, Statement invoice) {
    return new Finding(code, invoice.index(), invoice.month(), "", null, "");
  }

  static Finding missing(YearMonth month) {
    return new Finding(Code.MISSING_MONTH, -1, month, "", null, "");
  }

  static Finding about(Code code, Statement invoice, Money amount) {
    return new Finding(code, invoice.index(), invoice.month(), "", amount, "");
  }

  static Finding about(Code code, Statement invoice, Statement.Row row, int number) {
    return new Finding(
        code,
        invoice.index(),
        invoice.month(),
        row.description(),
        row.amount(),
        number + "/" + row.count());
  }

  /// What can be found; stable, in upper snake case here and in lower case outside.
  public enum Code {
    BALANCE_MISMATCH(
        "The previous balance is not the total of the invoice before.",
        "O saldo anterior não é o total da fatura anterior."),
    BALANCE_NOT_PRINTED(
        "The invoice does not say what the one before asked for.",
        "A fatura não diz quanto a anterior pedia."),
    MISSING_MONTH("The invoice of this month is missing.", "Falta a fatura deste mês."),
    SAME_MONTH(
        "There are several invoices of this month; only the first was used.",
        "Há várias faturas deste mês; só a primeira foi usada."),
    NO_DATE("The invoice has no date.", "A fatura não tem data."),
    NOT_PROVED("The invoice does not close by itself.", "A fatura não fecha por si só."),
    INSTALLMENT_VANISHED(
        "The next instalment is not in the next invoice.",
        "A próxima parcela não está na fatura seguinte."),
    INSTALLMENT_ANTICIPATED(
        "The instalment was charged before its month.", "A parcela foi cobrada antes do seu mês."),
    INSTALLMENT_UNEXPECTED(
        "The instalment before is not in the invoice before.",
        "A parcela anterior não está na fatura anterior.");

    private final String english;
    private final String portuguese;

    Code(String english, String portuguese) {
      this.english = english;
      this.portuguese = portuguese;
    }

    /// The finding in English.
    public String english() {
      return english;
    }

    /// The finding in Portuguese.
    public String portuguese() {
      return portuguese;
    }

    /// All of them.
    public static List<Code> all() {
      return List.of(values());
    }
  }
}
