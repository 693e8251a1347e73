package com.invoiceagent.reading.text;

import com.invoiceagent.model.Money;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The digitable line of a boleto: it repeats the invoice's total and due date in a form that no
/// reader misreads.
///
/// The last field counts days from 7 October 1997, since 22 February 2025 from 29 May 2022 (the
/// counter starts again at 1000), and centavos (FEBRABAN, "Layout padrão de cobrança").
///
/// @param bank three digits, the bank's number in the clearing system
/// @param dueDate null when the line carries none
/// @param amount zero when the line carries none
public record Boleto(String bank, @Nullable LocalDate dueDate, Money amount) {

  private static final Pattern LINE =
      Pattern.compile(
          "(?<!\\d)(\\d{3})\\d{2}\\.?\\d{5} ?\\d{5}\\.?\\d{6} ?\\d{5}\\.?\\d{6} ?\\d ?"
              + "(\\d{4})(\\d{10})(?!\\d)");
  private static final LocalDate FIRST_BASE = LocalDate.of(1997, 10, 7);
  private static final LocalDate SECOND_BASE = LocalDate.of(2022, 5, 29);

  /// The first boleto line in the text; null when there is none.
  ///
  /// @param near a date close to the due date, which decides between the two counters; null when
  ///   unknown
  public static @Nullable Boleto find(String text, @Nullable LocalDate near) {
    Matcher m = LINE.matcher(text);
    if (!m.find()) {
      return null;
    }
    int days = Integer.parseInt(m.group(2));
    return new Boleto(
        m.group(1),
        days < 1000 ? null : due(days, near),
        Money.ofCentavos(Long.parseLong(m.group(3))));
  }

  private static LocalDate due(int days, @Nullable LocalDate near) {
    LocalDate first = FIRST_BASE.plusDays(days);
    LocalDate second = SECOND_BASE.plusDays(days);
    if (near == null) {
      return days < 5000 ? second : first;
    }
    long toFirst = Math.abs(first.toEpochDay() - near.toEpochDay());
    long toSecond = Math.abs(second.toEpochDay() - near.toEpochDay());
    return toFirst < toSecond ? first : second;
  }
}
