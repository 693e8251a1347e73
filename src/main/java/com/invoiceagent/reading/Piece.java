package com.invoiceagent.reading;

import com.invoiceagent.document.Word;
import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.layout.PlacedAmount;
import com.invoiceagent.reading.layout.PlacedDate;
import com.invoiceagent.reading.layout.Span;
import com.invoiceagent.reading.text.Installments;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One text of a row that is neither its date nor its amount.
///
/// @param text blanks single
/// @param spaced the same text with as many blanks as the file draws
/// @param extent where it stands
/// @param blanks how many blanks the file draws before it
record Piece(String text, String spaced, Span extent, int blanks) {

  private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(?::\\d{2})?");

  /// The pieces of a row's first line, from left to right.
  static List<Piece> of(FlowLine line) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    int index = 0;
    for (Cell cell : line.line().cells()) {
      if (line.cells().contains(cell)) {
        Piece piece = piece(line, cell, index, start);
        if (piece != null) {
          pieces.add(piece);
        }
      }
      start += cell.text().length() + 1;
      index++;
    }
    return pieces;
  }

  private static @Nullable Piece piece(FlowLine line, Cell cell, int index, int start) {
    int from = 0;
    PlacedDate first = line.rowStart();
    if (first != null && index <= first.cell()) {
      if (index < first.cell() && first.x0() > cell.x0() + 1) {
        return null; // left of the row: another box
      }
      for (PlacedDate date : line.line().dates()) {
        boolean leads = date.cell() == index && date.startsCell();
        boolean installment = index < first.cell() && Installments.whole(cell.text()) != null;
        if (leads && !installment && date.token().start() <= from + 4) {
          from = date.token().end();
        }
      }
    }
    int to = cell.text().length();
    for (PlacedAmount amount : line.amounts()) {
      int at = amount.token().start() - start;
      boolean named = line.rowAmount() != null && isPartOfName(amount, line.rowAmount());
      if (at >= from
          && at < to
          && !named
          && amount.endsCell()
          && amount.token().foreign() == null) {
        to = at;
      }
      if (amount.token().start() < start && amount.token().end() > start) {
        return null; // the second half of an amount, such as its D or C
      }
    }
    return cut(cell, from, to);
  }

  /// Whether the amount is in words of its own, left of the row's: `TUDO POR R$ 10,00`.
  private static boolean isPartOfName(PlacedAmount amount, PlacedAmount ofRow) {
    return amount.token().currency()
        && !ofRow.token().currency()
        && amount.token().end() < ofRow.token().start();
  }

  static @Nullable Piece cut(Cell cell, int from, int to) {
    String text = cell.text().substring(Math.min(from, to), to).strip();
    text = text.endsWith("R$") ? text.substring(0, text.length() - 2).strip() : text;
    if (text.isEmpty() || TIME.matcher(text).matches()) {
      return null;
    }
    int start = cell.text().indexOf(text, from);
    Span extent = new Span(cell.xAt(start), cell.xAt(start + text.length()));
    return new Piece(
        text, spaced(cell, start, start + text.length()), extent, blanksBefore(cell, start));
  }

  private static String spaced(Cell cell, int from, int to) {
    StringBuilder spaced = new StringBuilder();
    int at = 0;
    for (Word word : cell.words()) {
      int end = at + word.text().length();
      if (end > from && at < to) {
        if (!spaced.isEmpty()) {
          spaced.repeat(' ', Math.max(1, word.spacesBefore()));
        }
        spaced.append(word.text(), Math.max(0, from - at), Math.min(word.text().length(), to - at));
      }
      at = end + 1;
    }
    return spaced.toString();
  }

  private static int blanksBefore(Cell cell, int from) {
    int at = 0;
    for (Word word : cell.words()) {
      if (at >= from) {
        return word.spacesBefore();
      }
      at += word.text().length() + 1;
    }
    return 0;
  }
}
