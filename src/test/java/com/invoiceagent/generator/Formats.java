package com.invoiceagent.generator;

import com.invoiceagent.generator.Looks.AmountMark;
import com.invoiceagent.generator.Looks.DateNotation;
import com.invoiceagent.generator.Looks.SignStyle;
import java.time.LocalDate;
import java.util.Locale;

/// How this invoice writes dates, amounts and instalments.
final class Formats {

  private static final String[] MONTHS = {
    "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"
  };
  private static final String[] LONG_MONTHS = {
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro"
  };

  private final Traits traits;
  private final boolean capitals;
  private final boolean blankBeforeAmount;
  private final int longDate;
  private final boolean trailingMinus;
  private final boolean dashMinus;

  Formats(Traits traits, long seed) {
    Rng rng = Rng.of(seed, "formats");
    this.traits = traits;
    this.capitals = rng.chance(50);
    this.blankBeforeAmount = !rng.chance(20);
    this.longDate = rng.weighted(new int[] {60, 8, 12, 12, 8});
    this.trailingMinus = rng.chance(30);
    this.dashMinus = rng.chance(50);
  }

  static String number(long cents) {
    String whole = String.format(Locale.GERMANY, "%,d", Math.abs(cents) / 100);
    return whole + "," + String.format(Locale.ROOT, "%02d", Math.abs(cents) % 100);
  }

  /// The date of a row.
  String rowDate(LocalDate d) {
    String day = two(d.getDayOfMonth());
    String month = two(d.getMonthValue());
    String year = String.valueOf(d.getYear());
    String name = capitals ? month(d).toUpperCase(Locale.ROOT) : month(d);
    return switch (traits.get(DateNotation.class)) {
      case SLASH -> day + "/" + month;
      case SLASH_YY -> day + "/" + month + "/" + year.substring(2);
      case SLASH_YYYY -> day + "/" + month + "/" + year;
      case DASH_YYYY -> day + "-" + month + "-" + year;
      case DOT_YYYY -> day + "." + month + "." + year;
      case SPACE_MMM -> day + " " + name;
      case SLASH_MMM -> day + "/" + name;
      case DE_MMM -> day + " de " + month(d) + (capitals ? "." : "");
      case MMM_YYYY -> day + " " + name + " " + year;
      case DE_MMM_YYYY -> day + " de " + month(d) + ". " + year;
      case WITH_TIME -> day + "/" + month + " " + two(8 + d.getDayOfMonth() % 12) + ":" + day;
    };
  }

  private static String month(LocalDate d) {
    return MONTHS[d.getMonthValue() - 1];
  }

  /// A date in the header of the invoice.
  String headerDate(LocalDate d) {
    String day = two(d.getDayOfMonth());
    String slash = day + "/" + two(d.getMonthValue()) + "/";
    return switch (traits.is(Looks.Glyphs.GLUED) ? 0 : longDate) {
      case 0 -> slash + d.getYear();
      case 1 -> slash + two(d.getYear() % 100);
      case 2 -> day + " " + month(d).toUpperCase(Locale.ROOT) + " " + d.getYear();
      case 3 -> day + " de " + LONG_MONTHS[d.getMonthValue() - 1] + " de " + d.getYear();
      default -> day + "/" + month(d) + "/" + d.getYear();
    };
  }

  static String monthName(LocalDate d) {
    return LONG_MONTHS[d.getMonthValue() - 1];
  }

  private static String two(int n) {
    return String.format(Locale.ROOT, "%02d", n);
  }

  /// The amount of a row; the currency sign of its own column is not part of it.
  String rowAmount(long cents, boolean credit) {
    String n = number(cents);
    String currency = currency();
    return switch (traits.get(SignStyle.class)) {
      case MINUS_BEFORE -> (credit ? "-" : "") + currency + n;
      case MINUS_SPACED -> (credit ? "- " : "") + currency + n;
      case MINUS_INSIDE -> currency + (credit ? "-" : "") + n;
      case UNICODE -> (credit ? "\u2212" : "") + currency + n;
      case MINUS_AFTER -> currency + n + (credit ? "-" : "");
      case MINUS_AFTER_SPACED -> currency + n + (credit ? " -" : "");
      case PARENS -> (credit ? "(-) " : "") + currency + n;
      case LETTER_GLUED -> currency + n + (credit ? "C" : "D");
      case LETTER_SPACED -> currency + n + (credit ? " C" : " D");
      case CREDIT_LETTER -> currency + n + (credit ? " C" : "");
      case PLUS_CREDIT -> (credit ? dashMinus ? "+ " : "+" : "") + currency + n;
      case WORDS -> currency + n;
      case INVERTED -> (credit ? "" : "-") + currency + n;
    };
  }

  private String currency() {
    return switch (traits.get(AmountMark.class)) {
      case NONE, COLUMN -> "";
      case PREFIX -> "R$ ";
      case GLUED -> "R$";
    };
  }

  /// An amount of the summary or of a label.
  String amount(long cents) {
    String n = (blankBeforeAmount ? "R$ " : "R$") + number(cents);
    if (cents >= 0) {
      return n;
    }
    return trailingMinus ? n + "-" : (dashMinus ? "-" : "- ") + n;
  }

  /// An amount that the summary takes off, with the minus that this invoice prints there.
  String lowered(long cents, Rng rng) {
    return rng.chance(70) ? amount(-cents) : amount(cents);
  }
}
