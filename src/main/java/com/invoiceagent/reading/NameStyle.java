package com.invoiceagent.reading;

import com.invoiceagent.document.Word;
import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.text.Installments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How an invoice prints the names of its rows, found by looking at all of them.
///
/// @param fieldWidth how many characters the name's field has where another follows it, or 0
/// @param secondColumn whether a text after a wide gap is another column (a city), not the name's
///   end
/// @param bareInstallments whether two bare numbers at the end of a name are an instalment
/// @param bareDe whether `k de n` at the end of a name is one
/// @param wraps whether a text below a name may be its rest; where nearly every name has one, or
///   where it would have fitted beside the name, it is a city or a category
/// @param rightEdges how far right the names of each column reach, by its left edge, in points
record NameStyle(
    int fieldWidth,
    boolean secondColumn,
    boolean bareInstallments,
    boolean bareDe,
    boolean wraps,
    Map<Integer, Float> rightEdges) {

  static NameStyle of(List<RowTexts> rows) {
    int two = 0;
    int others = 0;
    int marked = 0;
    int ownCell = 0;
    int de = 0;
    Map<Integer, Float> edges = new HashMap<>();
    int named = 0;
    Map<Integer, Integer> offsets = new HashMap<>();
    for (RowTexts row : rows) {
      List<Piece> names = row.names();
      if (names.isEmpty()) {
        continue;
      }
      named++;
      edges.merge(row.column(), names.getFirst().extent().x1(), Math::max);
      if (row.hasInstallmentColumn() || Installments.worded(names.getFirst().text()) != null) {
        marked++;
      }
      ownCell += row.installment() != null ? 1 : 0;
      de +=
          Installments.bareDeAtEnd(row.names().getFirst().text()) != null
                  || Installments.bareDeAtEnd(row.names().getLast().text()) != null
              ? 1
              : 0;
      others += row.hasOthers() && names.size() == 1 ? 1 : 0;
      if (names.size() > 1) {
        two++;
        int offset = names.getFirst().spaced().length() + names.get(1).blanks();
        if (names.get(1).blanks() > 1) {
          offsets.merge(offset, 1, Integer::sum);
        }
      }
    }
    int width = 0;
    for (Map.Entry<Integer, Integer> offset : offsets.entrySet()) {
      if (offset.getValue() >= 2 && offset.getValue() * 10 >= two * 6) {
        width = offset.getKey();
      }
    }
    return new NameStyle(
        width,
        (two + others) * 2 >= named,
        marked == 0,
        marked + ownCell == 0 && de > 1,
        wraps(rows, edges),
        edges);
  }

  /// Whether most texts below names stand there because the names' column was too narrow.
  private static boolean wraps(List<RowTexts> rows, Map<Integer, Float> edges) {
    int fitting = 0;
    int forced = 0;
    int named = 0;
    for (RowTexts row : rows) {
      named += row.names().isEmpty() ? 0 : 1;
      Cell below = row.below(0);
      if (below != null) {
        float needed = row.names().getFirst().extent().x1() + firstWord(below);
        boolean fits = needed <= edges.getOrDefault(row.column(), 0f);
        fitting += fits ? 1 : 0;
        forced += fits ? 0 : 1;
      }
    }
    return forced > fitting && (forced + fitting) * 5 < named * 3;
  }

  /// The room that the text's first word would have needed on the line above, in points.
  static float firstWord(Cell cell) {
    Word first = cell.words().getFirst();
    return first.box().x1() - first.box().x0() + 0.2f * first.size();
  }
}
