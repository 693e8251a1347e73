package com.invoiceagent.reading;

import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.DateToken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something with an amount that stands in a strip of rows, in reading order.
sealed interface Item {

  /// The line that holds its name.
  FlowLine line();

  /// Its amount with sign mark.
  AmountToken amount();

  /// What the heading above it says.
  Section section();

  /// Counts the headings above it: rows of one block stand or fall together.
  int block();

  /// A dated row.
  ///
  /// @param date the printed date
  /// @param pieces its texts on the first line, neither date nor amount
  /// @param above a text line right above it that belongs to it, or null
  /// @param details the lines below it that belong to it
  /// @param header the heading of its table, or null
  /// @param completion the line below that holds its amount, or null where its own line does
  /// @param card last four digits of the block's card, or null
  record Row(
      FlowLine line,
      AmountToken amount,
      Section section,
      int block,
      DateToken date,
      List<Piece> pieces,
      @Nullable FlowLine above,
      List<FlowLine> details,
      @Nullable FlowLine completion,
      @Nullable Header header,
      @Nullable String card)
      implements Item {

    /// The same with one more line below it.
    Row explainedBy(FlowLine note) {
      List<FlowLine> more = new ArrayList<>(details);
      more.add(note);
      return new Row(
          line, amount, section, block, date, pieces, above, more, completion, header, card);
    }
  }

  /// A text with an amount but no date: a fee, or a heading with the sum of its rows.
  ///
  /// @param label its text without the amount
  /// @param fee whether its words say that it is a charge
  /// @param card last four digits of the block's card, or null
  record Loose(
      FlowLine line,
      AmountToken amount,
      Section section,
      int block,
      String label,
      boolean fee,
      @Nullable String card)
      implements Item {

    /// The same with another label.
    Loose named(String text) {
      return new Loose(line, amount, section, block, text, fee, card);
    }
  }

  /// A line that says to be a total or subtotal.
  ///
  /// @param label its text without the amount
  record Subtotal(FlowLine line, AmountToken amount, Section section, int block, String label)
      implements Item {}
}
