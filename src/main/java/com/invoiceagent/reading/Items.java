package com.invoiceagent.reading;

import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.layout.PlacedAmount;
import com.invoiceagent.reading.text.AmountToken;
import com.invoiceagent.reading.text.Dates;
import com.invoiceagent.reading.text.Fold;
import com.invoiceagent.reading.text.Installments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Walks the strips of all pages in reading order and collects rows, loose amounts and subtotals
/// with the section and card they stand under.
final class Items {

  private final Set<String> pageHeaders;
  private final Hints hints;
  private final List<Item> items = new ArrayList<>();
  private Section section = Section.ROWS;
  private int block;
  private @Nullable String card;
  private @Nullable Header header;
  private @Nullable RowDraft open;
  private @Nullable FlowLine lastText;
  private final Set<String> cards = new HashSet<>();
  private int rowPage;

  private Items(Set<String> pageHeaders, Hints hints) {
    this.pageHeaders = pageHeaders;
    this.hints = hints;
  }

  /// The items of the document.
  static List<Item> of(List<PageLayout> pages, Hints hints) {
    Items walk = new Items(PageHeaders.of(pages), hints);
    for (PageLayout page : pages) {
      for (List<FlowLine> strip : page.strips()) {
        for (FlowLine line : strip) {
          walk.line(line);
        }
        walk.close();
        walk.lastText = null;
      }
    }
    return walk.items;
  }

  private void line(FlowLine line) {
    if (line.rowStart() != null && !isBareDate(line)) {
      startRow(line);
    } else if (!line.amounts().isEmpty() && takesAmount(line)) {
      return;
    } else if (line.rowAmount() != null) {
      amountLine(line, line.rowAmount());
    } else {
      textLine(line);
    }
  }

  /// Two numbers alone below a row: its instalment, whatever they look like.
  private static boolean isBareDate(FlowLine line) {
    return line.amounts().isEmpty()
        && line.cells().size() == 1
        && Installments.whole(line.text()) != null;
  }

  private void startRow(FlowLine line) {
    FlowLine above = null;
    if (section == Section.ASIDE || section == Section.SUMMARY) {
      section = Section.ROWS;
    }
    RowDraft draft = new RowDraft(line, section, block, headerOf(line), card);
    boolean begun = lastText != null && beginsName(lastText, line, draft);
    if (lastText != null && (begun || (draft.lacksName() && isClose(lastText, line)))) {
      above = lastText;
      if (open != null) {
        open.giveBack(above);
      }
    }
    close();
    draft.above(above);
    open = draft;
    rowPage = line.page();
    lastText = null;
  }

  /// The heading of the table that the line stands in, not of the one beside it.
  private @Nullable Header headerOf(FlowLine line) {
    return header != null && header.standsAbove(line) ? header : null;
  }

  private static boolean isBelow(FlowLine upper, FlowLine lower) {
    return upper.page() == lower.page()
        && lower.line().baseline() - upper.line().baseline() < 2.2f * lower.line().size();
  }

  private static boolean isClose(FlowLine upper, FlowLine lower) {
    return upper.page() == lower.page()
        && upper.line().page() == lower.line().page()
        && lower.line().baseline() - upper.line().baseline() < 1.4f * lower.line().size();
  }

  /// Whether the text is the first line of a name whose row stands at its last: it is in the name's
  /// column, and nearer to this row than to the one above.
  private boolean beginsName(FlowLine text, FlowLine line, RowDraft draft) {
    float gap = line.line().baseline() - text.line().baseline();
    return open != null
        && gap + 0.6f < text.line().baseline() - open.bottom(text)
        && isClose(text, line)
        && text.cells().size() == 1
        && text.amounts().isEmpty()
        && draft.startsNameAt(text.cells().getFirst().x0())
        && CardNumbers.find(text.text()) == null;
  }

  /// Whether the open row still lacks its amount and the line holds it.
  private boolean takesAmount(FlowLine line) {
    if (open == null || !open.lacksAmount() || Words.isTotal(Fold.squash(line.text()))) {
      return false;
    }
    AmountToken converted = Conversion.amount(line);
    if (converted != null) {
      open.complete(line, converted);
    } else if (line.rowAmount() == null) {
      open.detail(line);
    } else {
      open.complete(line, line.rowAmount().token());
    }
    return true;
  }

  private void amountLine(FlowLine line, PlacedAmount amount) {
    String label = label(line, amount.token());
    String squashed = Fold.squash(label);
    if (Words.isLabels(squashed) && !Words.isTotal(squashed)) {
      return;
    }
    String plain = Fold.plain(label);
    if (Words.isDetail(plain) && open != null) {
      open.detail(line);
      return;
    }
    if (Words.isTotal(squashed) && !Words.isPrevious(squashed)) {
      close();
      items.add(new Item.Subtotal(line, amount.token(), section, block, label));
      if (section == Section.FUTURE && Headings.endsFuture(squashed)) {
        block++;
        section = Section.ROWS;
      }
      if (hints.cardEndsWithTotal()) {
        card = null;
      }
      return;
    }
    Section opened = Headings.classify(label);
    String number = CardNumbers.find(line.text().replace('\t', ' '));
    if (number != null || (opened != null && !Words.isFee(plain))) {
      close();
      heading(opened, number);
      items.add(new Item.Subtotal(line, amount.token(), section, block, label));
      return;
    }
    if (open != null && isForeignNote(line, amount)) {
      open.detail(line);
      return;
    }
    close();
    boolean inTable = header != null || items.stream().anyMatch(Item.Row.class::isInstance);
    if (Words.isPrevious(squashed) || !inTable) {
      return;
    }
    lastText = null;
    items.add(
        new Item.Loose(line, amount.token(), section, block, label, Words.isFee(plain), card));
  }

  private boolean isForeignNote(FlowLine line, PlacedAmount amount) {
    if (amount.token().foreign() != null) {
      return true;
    }
    return line.amounts().stream().anyMatch(other -> other.token().foreign() != null);
  }

  private void textLine(FlowLine line) {
    String text = line.cells().getFirst().text();
    Header found = Header.of(line);
    if (found != null) {
      close();
      header = found;
      return;
    }
    Section opened = line.amounts().isEmpty() ? Headings.classify(text) : null;
    boolean beside = header != null && header.standsAbove(line) && header.startsDescription(line);
    if (opened != Section.FUTURE && beside) {
      opened = null; // the first half of a name that its column wraps
    }
    String number = explainsRow(line) ? null : cardNamed(line);
    if (opened != null || number != null) {
      close();
      heading(opened, number);
      return;
    }
    if (open != null) {
      open.detail(line);
    } else if (isForeign(line)) {
      explain(line);
    } else if (Installments.whole(line.text()) != null) {
      divide(line);
    }
    lastText = line;
  }

  private static boolean isForeign(FlowLine line) {
    return line.amounts().stream().anyMatch(amount -> amount.token().foreign() != null);
  }

  /// A currency note below the tax row of a foreign purchase explains the purchase above both.
  private void explain(FlowLine note) {
    int last = items.size() - 1;
    if (last > 0
        && items.get(last) instanceof Item.Loose
        && items.get(last - 1) instanceof Item.Row row) {
      items.set(last - 1, row.explainedBy(note));
    }
  }

  /// A card number below a row's name and nothing else says whose the row is.
  private boolean explainsRow(FlowLine line) {
    return open != null && CardNumbers.isWhole(line.text()) && open.isIndented(line);
  }

  /// An instalment below a fee without a date belongs to the fee.
  private void divide(FlowLine below) {
    int last = items.size() - 1;
    if (last >= 0 && items.get(last) instanceof Item.Loose loose && isBelow(loose.line(), below)) {
      items.set(last, loose.named(loose.label() + " " + below.text()));
    }
  }

  /// The card that a heading names; null for page headers, which name the first card on every page.
  private @Nullable String cardNamed(FlowLine line) {
    for (Cell cell : line.cells()) {
      boolean repeated = cell.text().length() > 11 && pageHeaders.contains(cell.text());
      if (repeated || !Dates.find(cell.text()).isEmpty()) {
        return null;
      }
    }
    String number = CardNumbers.find(line.text().replace('\t', ' '));
    boolean leftBehind =
        number != null && !number.equals(card) && cards.contains(number) && line.page() != rowPage;
    return leftBehind ? null : number;
  }

  private void heading(@Nullable Section opened, @Nullable String number) {
    block++;
    if (number != null) {
      cards.add(number);
      card = number;
      if (section != Section.FUTURE && opened == null) {
        section = Section.ROWS;
      }
    }
    if (opened != null) {
      section = opened;
    }
  }

  private void close() {
    if (open != null) {
      Item.Row row = open.finish();
      if (row != null) {
        items.add(row);
      }
      open = null;
    }
  }

  /// The words before the amount; a currency sign that ends another cell belongs to them.
  private static String label(FlowLine line, AmountToken amount) {
    StringBuilder label = new StringBuilder();
    int start = 0;
    for (Cell cell : line.line().cells()) {
      int end = start + cell.text().length();
      boolean before = amount.numberStart() > end;
      boolean sign = cell.text().equals("R$");
      if (!sign && line.cells().contains(cell) && (before || amount.start() > start)) {
        String text = before ? cell.text() : cell.text().substring(0, amount.start() - start);
        label.append(label.isEmpty() ? "" : " ").append(text.strip());
      }
      start = end + 1;
    }
    return label.toString().strip();
  }
}
