package com.invoiceagent.privacy;

import com.invoiceagent.privacy.Findings.Found;
import com.invoiceagent.privacy.TextLine.Range;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names of the holder and of further holders: after labels and greetings, beside numbers of
/// persons and cards, above an address, beginning with a frequent given name; then wherever they
/// stand again.
final class Names implements Finder {

  private static final int MOST_NAMES = 40;
  private static final int ABOVE_ADDRESS = 3;

  /// What a name follows, even of a single word.
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![\\p{L}])(?:NOME(?: COMPLETO| SOCIAL)?(?: (?:DO|DA) (?:TITULAR|CLIENTE|PAGADOR|SACADO|PORTADOR|ASSOCIADO"
              + "|COOPERADO|EMPRESA|ADICIONAL))?|TITULAR(?: (?:DO CARTAO|DA CONTA|PRINCIPAL))?|PORTADORA?|PAGADORA?|SACAD[OA]"
              + "|ASSOCIAD[OA]|COOPERAD[OA]|DESTINATARI[OA]|OLA|OI|BOM DIA|PREZAD[OA](?:\\([OA]\\))?|CLIENTE"
              + "|CARTAO ADICIONAL|ADICIONAL|USUARI[OA]|RESPONSAVEL|DEVEDORA?)(?![\\p{L}])"
              + "(?: ?/ ?(?:CPF|CNPJ)(?: ?/ ?(?:CPF|CNPJ))?)?(?: ?\\((?:A|CPF|CPF/CNPJ|TITULAR)\\))?(?: (?:SRA?\\.?|CLIENTE))?"
              + "[ ]?[:,!.|\\u2013-]{0,2}[ \t]{0,3}");

  /// What a whole name may follow.
  private static final Pattern HEADING =
      Pattern.compile(
          "(?<![\\p{L}])(?:TOTAL (?:PARA|DE|DO CARTAO DE)|COMPRAS (?:DE|POR)|GASTOS DE|LANCAMENTOS (?:DE|DO CARTAO DE)"
              + "|DESPESAS DE|CARTAO (?:DE)?|SUBTOTAL (?:DE)?|SRA?\\.?(?:\\(A\\))?|SENHORA?|CAR[OA]|A/C|AOS CUIDADOS DE"
              + "|EM NOME DE)[ ]?[:,-]?[ \t]{1,3}");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "[ ]?(?:[-:|\\u2013(/\t ]|CPF|CNPJ|CARTAO|FINAL|NR\\.?|NO?\\.?\u00ba?|VIRTUAL|ADICIONAL|TITULAR){0,8}+$");

  private final List<String> known;

  Names(List<String> known) {
    this.known = List.copyOf(known);
  }

  @Override
  public void find(List<TextLine> lines, Findings findings) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : known) {
      names.add(TextLine.of(0, name).upper());
    }
    for (TextLine line : lines) {
      labelled(lines, line, findings, names);
      headed(line, findings, names);
      besideNumbers(lines, line, findings, names);
      frequent(line, findings, names);
      aboveAddress(lines, line, findings, names);
    }
    Occurrences again = Occurrences.of(names.stream().limit(MOST_NAMES).toList());
    lines.forEach(line -> again.find(line, findings));
  }

  private static void take(TextLine line, Range name, Findings findings, Set<String> names) {
    findings.add(Kind.NAME, line, name.start(), name.end());
    names.add(line.upper(name).replace('\t', ' '));
  }

  private static void labelled(
      List<TextLine> lines, TextLine line, Findings findings, Set<String> names) {
    Matcher label = LABEL.matcher(line.upper());
    while (label.find()) {
      if (line.isRow(label.start())) {
        continue;
      }
      Range name = PersonName.from(line, label.end());
      if (name != null) {
        take(line, overCells(line, name), findings, names);
      } else if (endsCell(line, label.end())) {
        below(lines, line.number(), findings, names);
      }
    }
  }

  private static boolean endsCell(TextLine line, int index) {
    return index >= line.text().length() || line.text().charAt(Math.max(0, index - 1)) == '\t';
  }

  /// A name may be torn into cells: after a lone first word, or before a particle.
  private static Range overCells(TextLine line, Range name) {
    Range whole = name;
    for (int i = 0; i < 3 && isAtTab(line, whole.end()); i++) {
      Range next = PersonName.from(line, whole.end() + 1);
      if (next == null || !isTorn(line, whole, next)) {
        break;
      }
      whole = new Range(name.start(), next.end());
    }
    return whole;
  }

  private static boolean isAtTab(TextLine line, int index) {
    return index + 1 < line.text().length() && line.text().charAt(index) == '\t';
  }

  private static boolean isTorn(TextLine line, Range first, Range next) {
    boolean lone = PersonName.words(line, first).size() == 1;
    return lone || line.cellAt(first.end() + 1).start() < next.start();
  }

  private static void below(List<TextLine> lines, int label, Findings findings, Set<String> names) {
    for (int i = label + 1; i < Math.min(lines.size(), label + 3); i++) {
      for (Range cell : lines.get(i).cells()) {
        if (isName(lines.get(i), cell)) {
          take(lines.get(i), cell, findings, names);
          return;
        }
      }
    }
  }

  private static boolean isName(TextLine line, Range cell) {
    return !line.isRow(cell.start()) && PersonName.isWhole(line, cell);
  }

  private static void headed(TextLine line, Findings findings, Set<String> names) {
    Matcher heading = HEADING.matcher(line.upper());
    while (heading.find()) {
      if (!line.isRow(heading.start())) {
        takeFull(line, PersonName.from(line, heading.end()), findings, names);
      }
    }
  }

  private static void takeFull(
      TextLine line, @Nullable Range name, Findings findings, Set<String> names) {
    if (name != null && PersonName.words(line, name).size() >= 2) {
      take(line, name, findings, names);
    }
  }

  private static void besideNumbers(
      List<TextLine> lines, TextLine line, Findings findings, Set<String> names) {
    for (Found found : findings.on(line.number())) {
      boolean person = found.kind() == Kind.CPF || found.kind() == Kind.CARD;
      if (!person || line.isRow(found.start())) {
        continue;
      }
      Range before = before(line, found.start());
      if (before != null) {
        takeFull(line, before, findings, names);
      }
      after(line, found.end(), findings, names);
      if (found.kind() == Kind.CPF && before == null && line.number() > 0) {
        TextLine above = lines.get(line.number() - 1);
        above.cells().stream()
            .filter(cell -> isName(above, cell))
            .forEach(cell -> take(above, cell, findings, names));
      }
    }
  }

  private static @Nullable Range before(TextLine line, int number) {
    int from = Math.max(0, number - 60);
    Matcher between = NUMBERED.matcher(line.upper().substring(from, number));
    int end = between.find() ? from + between.start() : number;
    return end == 0 ? null : PersonName.before(line, line.cellAt(end - 1).start(), end);
  }

  private static void after(TextLine line, int number, Findings findings, Set<String> names) {
    int at = number;
    while (at < Math.min(line.text().length(), number + 5)
        && " -:|)]/\u2013\t".indexOf(line.text().charAt(at)) >= 0) {
      at++;
    }
    if (at < line.text().length() && !line.isRow(at)) {
      takeFull(line, PersonName.from(line, at), findings, names);
    }
  }

  private static void frequent(TextLine line, Findings findings, Set<String> names) {
    for (Range cell : line.cells()) {
      Range name = PersonName.from(line, cell.start());
      if (name != null
          && isName(line, new Range(cell.start(), name.end()))
          && WordList.GIVEN_NAMES.has(PersonName.words(line, name).getFirst())) {
        take(line, name, findings, names);
      }
    }
  }

  /// The nearest name over a street, whatever column's lines are between.
  private static void aboveAddress(
      List<TextLine> lines, TextLine line, Findings findings, Set<String> names) {
    if (!findings.any(Kind.ADDRESS, line.number())) {
      return;
    }
    for (int i = line.number() - 1; i >= Math.max(0, line.number() - ABOVE_ADDRESS); i--) {
      TextLine above = lines.get(i);
      if (findings.any(Kind.ADDRESS, i)) {
        return;
      }
      for (Range cell : above.cells()) {
        if (isName(above, cell)) {
          take(above, cell, findings, names);
          return;
        }
      }
    }
  }
}
