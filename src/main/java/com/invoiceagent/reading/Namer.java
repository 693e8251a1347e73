package com.invoiceagent.reading;

import com.invoiceagent.model.Installment;
import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.text.Currencies;
import com.invoiceagent.reading.text.Fold;
import com.invoiceagent.reading.text.InstallmentMark;
import com.invoiceagent.reading.text.Installments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Puts the names of rows together.
final class Namer {

  /// A name goes on over at most so many further lines.
  private static final int MOST_LINES = 4;

  private final Hints hints;
  private final NameStyle style;

  Namer(Hints hints, NameStyle style) {
    this.hints = hints;
    this.style = style;
  }

  /// Names every row.
  static List<Naming> name(List<Item.Row> rows, Hints hints) {
    List<RowTexts> texts = new ArrayList<>();
    for (Item.Row row : rows) {
      texts.add(new RowTexts(row));
    }
    Namer namer = new Namer(hints, NameStyle.of(texts));
    List<Naming> names = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      names.add(namer.name(rows.get(i), texts.get(i)));
    }
    return names;
  }

  private Naming name(Item.Row row, RowTexts texts) {
    String name = texts.names().isEmpty() ? around(row) : joined(texts.names());
    if (row.above() != null && !texts.names().isEmpty() && texts.below(0) == null) {
      Cell above = row.above().cells().getFirst();
      name = isFull(above, texts) ? above.text() + " " + name : name;
    }
    Installment installment = texts.installment();
    if (hints.wrapsNames()) {
      name = withContinuation(name, row, texts);
    } else if (!texts.names().isEmpty()) {
      name = withRest(name, texts);
    }
    if (row.completion() != null) {
      name = withCompletion(name, row.completion(), texts);
    }
    name = withoutCard(name, row);
    InstallmentMark mark = mark(name);
    if (mark == null && !texts.names().isEmpty() && installment == null) {
      mark = mark(whole(texts.names()));
      installment = mark == null ? null : mark.installment();
      mark = null;
    }
    if (mark != null && installment == null) {
      installment = mark.installment();
      name = withoutCard(name.substring(0, mark.start()).strip(), row);
    }
    return new Naming(
        name.strip(),
        installment == null ? Installment.SINGLE : installment,
        texts.card(),
        texts.foreign());
  }

  private @Nullable InstallmentMark mark(String name) {
    InstallmentMark worded = Installments.worded(name);
    boolean annuity = name.toUpperCase(Locale.ROOT).contains("ANUIDADE");
    boolean bare = style.bareInstallments() || annuity;
    if (worded == null && (style.bareDe() || annuity)) {
      worded = Installments.bareDeAtEnd(name);
    }
    return worded != null || !bare ? worded : Installments.bareAtEnd(name);
  }

  private String joined(List<Piece> names) {
    Piece first = names.getFirst();
    if (style.fieldWidth() > 0) {
      String all = spaced(names);
      int width = style.fieldWidth();
      if (all.length() > width && all.charAt(width - 1) == ' ') {
        return all.substring(0, width).strip().replaceAll(" +", " ");
      }
    }
    return style.secondColumn() || style.fieldWidth() > 0 ? first.text() : whole(names);
  }

  private static String spaced(List<Piece> names) {
    StringBuilder all = new StringBuilder();
    for (Piece piece : names) {
      if (!all.isEmpty()) {
        all.repeat(' ', Math.max(1, piece.blanks()));
      }
      all.append(piece.spaced());
    }
    return all.toString();
  }

  private static String whole(List<Piece> names) {
    StringBuilder all = new StringBuilder();
    for (Piece piece : names) {
      if (!all.isEmpty()) {
        all.append(' ');
      }
      all.append(piece.text());
    }
    return all.toString();
  }

  /// The name of a row that is printed above and below its line.
  private static String around(Item.Row row) {
    StringBuilder name = new StringBuilder();
    if (row.above() != null) {
      name.append(row.above().cells().getFirst().text());
    }
    if (!row.details().isEmpty()) {
      if (name.toString().endsWith("-")) {
        name.setLength(name.length() - 1); // a hyphenated word goes on
      } else if (!name.isEmpty()) {
        name.append(' ');
      }
      name.append(row.details().getFirst().cells().getFirst().text());
    }
    return name.toString();
  }

  /// Whether the first word of the name had no room left at the end of the line above it.
  private boolean isFull(Cell above, RowTexts texts) {
    Piece name = texts.names().getFirst();
    int word = (name.text() + " ").indexOf(' ');
    float width = name.extent().width() * (word + 1) / name.text().length();
    return above.x1() + width > style.rightEdges().getOrDefault(texts.column(), 0f);
  }

  /// The name with the lines below it that its column was too narrow for.
  private String withRest(String name, RowTexts texts) {
    StringBuilder whole = new StringBuilder(name);
    float lineEnd = texts.names().getFirst().extent().x1();
    float column = style.rightEdges().getOrDefault(texts.column(), lineEnd);
    for (int i = 0; i < MOST_LINES; i++) {
      Cell cell = texts.below(i);
      if (cell == null) {
        break;
      }
      boolean bearsInstallment = mark(name) == null && mark(cell.text()) != null;
      boolean forced = style.wraps() && lineEnd + NameStyle.firstWord(cell) > column;
      if (!forced && !bearsInstallment) {
        break;
      }
      whole.append(' ').append(cell.text());
      lineEnd = cell.x1();
    }
    return whole.toString();
  }

  /// The name with its rest from the line that holds the amount, where it is a name at all.
  private static String withCompletion(String name, FlowLine completion, RowTexts texts) {
    Cell cell = completion.cells().getFirst();
    if (texts.names().isEmpty()
        || completion.cells().size() < 2
        || Math.abs(cell.x0() - texts.names().getFirst().extent().x0()) > 2
        || CardNumbers.find(cell.text()) != null
        || Words.isDetail(Fold.plain(cell.text()))) {
      return name;
    }
    return name + " " + cell.text();
  }

  /// The name without the number of the block's card at its end.
  private static String withoutCard(String name, Item.Row row) {
    return row.card() != null && name.endsWith(" " + row.card())
        ? name.substring(0, name.length() - row.card().length() - 1)
        : name;
  }

  /// The name with its rest from the line below, where that stands in the name's column.
  private static String withContinuation(String name, Item.Row row, RowTexts texts) {
    if (texts.names().isEmpty() || row.details().isEmpty()) {
      return name;
    }
    FlowLine below = row.details().getFirst();
    Cell cell = below.cells().getFirst();
    Piece first = texts.names().getFirst();
    boolean sameColumn = Math.abs(cell.x0() - first.extent().x0()) < 2;
    boolean close = below.line().baseline() - row.line().line().baseline() < 9;
    boolean rest = sameColumn && close && cell.text().length() <= 12;
    return rest && Currencies.find(cell.text()) == null ? name + cell.text() : name;
  }
}
