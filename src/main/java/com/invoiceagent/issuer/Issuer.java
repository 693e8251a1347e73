package com.invoiceagent.issuer;

import com.invoiceagent.reading.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// An issuer: how to recognise its invoices and what to know about their print.
///
/// @param id the code in the answer, such as `NUBANK`
/// @param marks what speaks for it
/// @param hints what the reader should know
public record Issuer(String id, List<Mark> marks, Hints hints) {

  /// The weight of marks from which an invoice is claimed.
  static final int CLAIM = 4;

  /// Checks the declaration.
  public Issuer {
    marks = List.copyOf(marks);
    if (!id.matches("[A-Z0-9_]+") || marks.isEmpty() || !hints.institution().equals(id)) {
      throw new IllegalArgumentException("incomplete issuer: " + id);
    }
  }

  /// The sum of the marks found among the lines.
  int weight(Set<String> boletoBanks, List<String> squashedLines) {
    int weight = 0;
    for (Mark mark : marks) {
      if (boletoBanks.contains(mark.text()) || anyContains(squashedLines, mark.text())) {
        weight += mark.weight();
      }
    }
    return weight;
  }

  private static boolean anyContains(List<String> lines, String text) {
    for (String line : lines) {
      if (line.contains(text)) {
        return true;
      }
    }
    return false;
  }

  static Declaration named(String id) {
    return new Declaration(Hints.of(id));
  }

  /// An issuer while it is declared.
  static final class Declaration {

    private final List<Mark> marks = new ArrayList<>();
    private Hints hints;

    private Declaration(Hints hints) {
      this.hints = hints;
    }

    /// Its tax number, digits only: settles it.
    Declaration cnpj(String digits) {
      marks.add(new Mark(digits, CLAIM));
      return this;
    }

    /// The bank whose boleto it prints, three digits: strong, but others use the large banks' too.
    Declaration boleto(String bank) {
      marks.add(new Mark("BOLETO" + bank, CLAIM - 1));
      return this;
    }

    /// Words of its print.
    Declaration words(String squashed, int weight) {
      marks.add(new Mark(squashed, weight));
      return this;
    }

    Declaration hints(java.util.function.UnaryOperator<Hints> more) {
      hints = more.apply(hints);
      return this;
    }

    Issuer issuer() {
      return new Issuer(hints.institution(), marks, hints);
    }
  }
}
