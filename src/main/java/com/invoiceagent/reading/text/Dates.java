package com.invoiceagent.reading.text;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds dates as Brazilian invoices print them: `05/12`, `05/12/25`, `05-12-2025`, `05 DEZ`,
/// `05/dez`, `23 de jun. 2026`, `10 de Maio`, `27/jul`, `2026-12-05`.
public final class Dates {

  private static final Map<String, Integer> MONTHS = months();

  private static final String MONTH_NAME =
      "(?:janeiro|fevereiro|mar[çc]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro"
          + "|dezembro|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)";

  private static final Pattern DATE =
      Pattern.compile(
          "(?=\\d)(?<![\\d/.,-])(?<day>0[1-9]|[12]\\d|3[01]|[1-9](?=[ /]))"
              + "(?:(?<sep>[/.-])(?<month>0[1-9]|1[0-2])"
              + "(?:\\k<sep>(?<year>20\\d{2}|\\d{2}(?!\\d)))?(?![\\d]|[/,]\\d|\\.\\d)"
              + "|(?: ?/ ?| ?de | ?)(?<name>"
              + MONTH_NAME
              + ")(?:\\.|\\b|(?-i:(?<=[a-z])(?=[A-Z\\d])))"
              + "(?:(?: de |/|,? )(?<named>20\\d{2})(?!\\d)|/(?<short>\\d{2})(?![\\d/]))?)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// As spreadsheets and programs write them: `2026-11-05`.
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![\\d/.,-])(20\\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?![\\d/,-]|\\.\\d)");

  private Dates() {}

  /// Every date in the text, in its order; days that no month has are none.
  public static List<DateToken> find(String text) {
    List<DateToken> found = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      DateToken token = token(matcher);
      if (token != null) {
        found.add(token);
      }
    }
    return found.isEmpty() ? yearFirst(text) : found;
  }

  private static List<DateToken> yearFirst(String text) {
    List<DateToken> found = new ArrayList<>();
    Matcher m = YEAR_FIRST.matcher(text);
    while (m.find()) {
      int month = Integer.parseInt(m.group(2));
      int day = Integer.parseInt(m.group(3));
      if (day <= Month.of(month).maxLength()) {
        found.add(new DateToken(day, month, Integer.valueOf(m.group(1)), m.start(), m.end()));
      }
    }
    return found;
  }

  /// The number of the month that the folded word names, such as 5 for `MAIO`; 0 for none.
  public static int month(String plainWord) {
    return MONTHS.getOrDefault(
        plainWord.substring(0, Math.min(3, plainWord.length())).toUpperCase(java.util.Locale.ROOT),
        0);
  }

  private static @Nullable DateToken token(Matcher m) {
    int day = Integer.parseInt(m.group("day"));
    String name = m.group("name");
    int month = name == null ? Integer.parseInt(m.group("month")) : month(name);
    if (name == null && ".".equals(m.group("sep")) && m.group("year") == null) {
      return null;
    }
    if (name == null && "-".equals(m.group("sep")) && m.group("year") == null) {
      return null;
    }
    if (month == 0 || day > Month.of(month).maxLength()) {
      return null;
    }
    return new DateToken(day, month, year(m), m.start(), m.end());
  }

  private static @Nullable Integer year(Matcher m) {
    for (String group : List.of("year", "named", "short")) {
      String year = m.group(group);
      if (year != null) {
        return Integer.valueOf(year.length() == 2 ? "20" + year : year);
      }
    }
    return null;
  }

  private static Map<String, Integer> months() {
    String[] names = {
      "JAN", "FEV", "MAR", "ABR", "MAI", "JUN", "JUL", "AGO", "SET", "OUT", "NOV", "DEZ"
    };
    Map<String, Integer> months = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      months.put(names[i], i + 1);
    }
    return months;
  }
}
