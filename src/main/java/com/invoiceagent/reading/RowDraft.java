package com.invoiceagent.reading;

import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.layout.PlacedAmount;
import com.invoiceagent.reading.layout.PlacedDate;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row while its lines are read.
final class RowDraft {

  private static final int MOST_DETAILS = 8;

  private final FlowLine line;
  private final Section section;
  private final int block;
  private final @Nullable Header header;
  private final @Nullable String card;
  private final List<Piece> pieces;
  private final List<FlowLine> details = new ArrayList<>();
  private @Nullable FlowLine above;
  private @Nullable FlowLine completion;
  private @Nullable AmountToken amount;

  RowDraft(
      FlowLine line, Section section, int block, @Nullable Header header, @Nullable String card) {
    this.line = line;
    this.section = section;
    this.block = block;
    this.header = header;
    this.card = card;
    this.pieces = Piece.of(line);
    this.amount = line.rowAmount() == null ? null : line.rowAmount().token();
  }

  /// Whether its own line holds nothing that could be its name.
  boolean lacksName() {
    for (Piece piece : pieces) {
      boolean named =
          header == null
              || !header.hasDescription()
              || header.roleAt(piece.extent()) == Header.Role.DESCRIPTION;
      if (named) {
        return false;
      }
    }
    return true;
  }

  /// Whether the line starts right of the row's date.
  boolean isIndented(FlowLine text) {
    return text.cells().getFirst().x0() > line.box().x0() + 12;
  }

  /// Whether the name on its own line starts there.
  boolean startsNameAt(float x0) {
    return !pieces.isEmpty() && Math.abs(pieces.getFirst().extent().x0() - x0) < 2;
  }

  /// Where the last of its lines above the text stands.
  float bottom(FlowLine text) {
    FlowLine last = line;
    for (FlowLine detail : details) {
      last = detail.equals(text) ? last : detail;
    }
    return last.line().baseline();
  }

  boolean lacksAmount() {
    return amount == null;
  }

  void above(@Nullable FlowLine text) {
    above = text;
  }

  void detail(FlowLine text) {
    FlowLine last = details.isEmpty() ? line : details.getLast();
    float gap = text.line().baseline() - last.line().baseline();
    if (details.size() < MOST_DETAILS && gap < 2.4f * Math.max(text.line().size(), 6)) {
      details.add(text);
    }
  }

  /// Takes back a line that turned out to belong to the next row.
  void giveBack(FlowLine text) {
    details.remove(text);
  }

  void complete(FlowLine text, AmountToken token) {
    details.add(text);
    completion = text;
    amount = token;
  }

  /// The row; null when no amount was found for it.
  Item.@Nullable Row finish() {
    if (amount == null) {
      amount = lastAmount();
    }
    PlacedDate date = Objects.requireNonNull(line.rowStart());
    if (amount == null || (pieces.isEmpty() && above == null && details.isEmpty())) {
      return null;
    }
    return new Item.Row(
        line,
        byColumn(amount),
        section,
        block,
        date.token(),
        pieces,
        above,
        List.copyOf(details),
        completion,
        header,
        card);
  }

  /// The amount with the sign of its column, where it has none of its own.
  private AmountToken byColumn(AmountToken token) {
    for (PlacedAmount placed : line.amounts()) {
      if (header != null && placed.token().equals(token) && token.sign() == Sign.NONE) {
        Sign sign = header.signAt(placed.digits());
        return sign == null ? token : token.signed(sign);
      }
    }
    return token;
  }

  private @Nullable AmountToken lastAmount() {
    AmountToken found = null;
    for (PlacedAmount candidate : line.amounts()) {
      if (candidate.endsCell() && candidate.token().foreign() == null) {
        found = candidate.token();
      }
    }
    return found;
  }
}
