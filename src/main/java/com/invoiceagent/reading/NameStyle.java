package com.invoiceagent.reading;

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
/// @param wraps whether a text below a name may be its rest; where nearly every name has one it is
///   a city or a category
/// @param rightEdges how far right the names of each flow reach, in points
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
    int below = 0;
    Map<Integer, Float> edges = new HashMap<>();
    int named = 0;
    Map<Integer, Integer> offsets = new HashMap<>();
    for (RowTexts row : rows) {
      List<Piece> names = row.names();
      if (names.isEmpty()) {
        continue;
      }
      named++;
      below += row.firstBelow() == null ? 0 : 1;
      edges.merge(row.flow(), names.getFirst().extent().x1(), Math::max);
      if (row.hasInstallmentColumn() || Installments.worded(names.getFirst().text()) != null) {
        marked++;
      }
      ownCell += row.installment() != null ? 1 : 0;
      de += Installments.bareDeAtEnd(row.names().getLast().text()) != null ? 1 : 0;
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
        below * 5 < named * 3,
        edges);
  }
}
