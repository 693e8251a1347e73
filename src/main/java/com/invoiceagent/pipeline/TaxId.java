package com.invoiceagent.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a person (CPF) or company (CNPJ) at the Brazilian tax office; issuers lock
/// invoices with its beginning. Not shown when printed.
public final class TaxId {

  private static final Pattern PUNCTUATION = Pattern.compile("[\\s./-]");

  /// CPF, or CNPJ; since 2026 a new CNPJ may hold letters, but not in its two check digits.
  private static final Pattern FORM = Pattern.compile("[0-9]{11}|[0-9A-Z]{12}[0-9]{2}");

  /// How many digits issuers take, the most usual first.
  private static final int[] PREFIXES = {5, 6, 4, 8};

  private final String characters;

  private TaxId(String characters) {
    this.characters = characters;
  }

  /// Understands a CPF or CNPJ with or without its punctuation; empty when it is neither.
  public static Optional<TaxId> of(String text) {
    String characters = PUNCTUATION.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    return FORM.matcher(characters).matches()
        ? Optional.of(new TaxId(characters))
        : Optional.empty();
  }

  /// The passwords that issuers make of it, the most usual first.
  public List<String> passwords() {
    List<String> passwords = new ArrayList<>();
    for (int length : PREFIXES) {
      passwords.add(characters.substring(0, length));
    }
    passwords.add(characters);
    return passwords;
  }

  @Override
  public String toString() {
    return "TaxId";
  }
}
