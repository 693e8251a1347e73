package com.invoiceagent.reading;

import com.invoiceagent.model.ForeignAmount;
import com.invoiceagent.model.Installment;
import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.text.Currencies;
import com.invoiceagent.reading.text.Fold;
import com.invoiceagent.reading.text.InstallmentMark;
import com.invoiceagent.reading.text.Installments;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sorts the texts of one row by what they are.
final class RowTexts {

  private static final Pattern LAST_FOUR = Pattern.compile("\\d{4}");

  private final Item.Row row;
  private final List<Piece> names = new ArrayList<>();
  private @Nullable Installment installment;
  private @Nullable String card;
  private boolean others;
  private @Nullable ForeignAmount foreign;

  RowTexts(Item.Row row) {
    this.row = row;
    boolean around = row.above() != null && row.header() != null && row.header().hasDescription();
    boolean described = around || anyDescribed();
    for (Piece piece : row.pieces()) {
      sort(piece, described);
    }
    if (row.header() != null && foreign == null) {
      foreign = foreignColumn(row.header());
    }
    for (FlowLine detail : row.details().subList(0, Math.min(2, row.details().size()))) {
      if (installment == null && detail.cells().size() == 1) {
        InstallmentMark below = Installments.whole(detail.cells().getFirst().text());
        installment = below == null ? null : below.installment();
      }
    }
    for (FlowLine detail : row.details()) {
      String text = detail.text().replace('\t', ' ');
      foreign = foreign == null ? Currencies.find(text) : foreign;
      card = card == null ? CardNumbers.find(text) : card;
    }
  }

  /// The texts that may be the name, from left to right.
  List<Piece> names() {
    return names;
  }

  /// Whether the table has a column for instalments, so that names hold none.
  boolean hasInstallmentColumn() {
    return row.header() != null && row.header().hasInstallments();
  }

  /// Where the column of names starts, in whole points.
  int column() {
    return Math.round(names.getFirst().extent().x0());
  }

  /// The text that many lines below the name, in its column, that is no note; null when there is
  /// none.
  @Nullable Cell below(int lines) {
    if (names.isEmpty() || row.details().size() <= lines) {
      return null;
    }
    FlowLine line = row.details().get(lines);
    FlowLine above = lines == 0 ? row.line() : row.details().get(lines - 1);
    Cell cell = line.cells().getFirst();
    boolean close =
        line.page() == above.page()
            && line.line().baseline() - above.line().baseline() < 1.7f * line.line().size();
    boolean aligned = Math.abs(cell.x0() - names.getFirst().extent().x0()) < 2;
    boolean note =
        Words.isDetail(Fold.plain(cell.text()))
            || Installments.whole(cell.text()) != null
            || Currencies.find(cell.text()) != null
            || CardNumbers.find(cell.text()) != null;
    return aligned && close && !note && line.amounts().isEmpty() ? cell : null;
  }

  /// Whether a text of another column follows the name.
  boolean hasOthers() {
    return others;
  }

  @Nullable Installment installment() {
    return installment;
  }

  @Nullable String card() {
    return card;
  }

  @Nullable ForeignAmount foreign() {
    return foreign;
  }

  private boolean anyDescribed() {
    if (row.header() == null) {
      return false;
    }
    for (Piece piece : row.pieces()) {
      if (row.header().roleAt(piece.extent()) == Header.Role.DESCRIPTION) {
        return true;
      }
    }
    return false;
  }

  private void sort(Piece piece, boolean described) {
    String text = piece.text();
    if (names.isEmpty() && row.pieces().size() > 1 && LAST_FOUR.matcher(text).matches()) {
      card = text; // a column of card numbers left of the names
      return;
    }
    if (CardNumbers.isWhole(text)) {
      card = CardNumbers.find(text);
      return;
    }
    InstallmentMark whole = Installments.whole(text);
    if (whole != null && row.pieces().size() > 1) {
      installment = whole.installment();
      return;
    }
    ForeignAmount price = Currencies.find(text);
    if (!names.isEmpty() && (price != null || Words.isDetail(Fold.plain(text)))) {
      foreign = foreign == null ? price : foreign;
      return;
    }
    if (text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0))) {
      return;
    }
    boolean otherColumn =
        described
            && row.header() != null
            && row.header().roleAt(piece.extent()) != Header.Role.DESCRIPTION;
    others |= otherColumn && !names.isEmpty();
    if (!otherColumn) {
      String stripped = CardNumbers.withoutLeading(text);
      if (stripped.length() < text.length()) {
        card = CardNumbers.find(text);
      }
      boolean cut = stripped.length() < text.length();
      names.add(
          new Piece(stripped, cut ? stripped : piece.spaced(), piece.extent(), piece.blanks()));
    }
  }

  private @Nullable ForeignAmount foreignColumn(Header header) {
    for (var amount : row.line().amounts()) {
      if (!amount.token().equals(row.amount())
          && !amount.token().amount().isZero()
          && header.roleAt(amount.digits()) == Header.Role.FOREIGN) {
        return new ForeignAmount("USD", amount.token().amount().toDecimal());
      }
    }
    return null;
  }
}
