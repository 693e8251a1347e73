package com.invoiceagent.generator;

import com.invoiceagent.generator.Looks.ParcelNotation;
import java.util.Locale;

/// How this invoice writes instalments.
final class ParcelText {

  private final ParcelNotation notation;
  private final boolean padded;

  ParcelText(Traits traits, long seed) {
    this.notation = traits.get(ParcelNotation.class);
    this.padded = Rng.of(seed, "parcel text").chance(60);
  }

  private String number(int n) {
    return padded ? String.format(Locale.ROOT, "%02d", n) : String.valueOf(n);
  }

  /// Whether names may not end with two numbers, since nothing would tell them from instalments.
  boolean isBare() {
    return switch (notation) {
      case BARE, GLUED, PARENS, DE -> true;
      default -> false;
    };
  }

  /// What follows the name; empty where the notation stands elsewhere.
  String suffix(int k, int n) {
    String slash = number(k) + "/" + number(n);
    return switch (notation) {
      case PARCELA -> " Parcela " + slash;
      case PARCELA_DASH -> " - Parcela " + slash;
      case PARCELA_PARENS -> " (Parcela " + number(k) + " de " + number(n) + ")";
      case PARCELA_DE -> " Parcela " + number(k) + " de " + number(n);
      case PARC -> " PARC " + slash;
      case PARC_GLUED -> " PARC" + two(k) + "/" + two(n);
      case PARC_DOT -> " Parc. " + slash;
      case PARENS -> " (" + slash + ")";
      case BARE -> " " + two(k) + "/" + two(n);
      case GLUED -> two(k) + "/" + two(n);
      case DE -> " " + two(k) + " DE " + two(n);
      case COLUMN, COLUMN_DE, OWN_LINE -> "";
    };
  }

  private static String two(int n) {
    return String.format(Locale.ROOT, "%02d", n);
  }

  boolean hasColumn() {
    return notation == ParcelNotation.COLUMN || notation == ParcelNotation.COLUMN_DE;
  }

  /// The cell of the instalment column.
  String cell(int k, int n) {
    return notation == ParcelNotation.COLUMN
        ? two(k) + "/" + two(n)
        : number(k) + " de " + number(n);
  }

  boolean hasLine() {
    return notation == ParcelNotation.OWN_LINE;
  }

  String line(int k, int n) {
    return "Parcela " + number(k) + " de " + number(n);
  }
}
