package com.invoiceagent.reading;

import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.layout.Line;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.layout.PlacedAmount;
import com.invoiceagent.reading.layout.PlacedDate;
import com.invoiceagent.reading.text.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds charges and payments that stand in a summary or a box of their own: on some invoices they
/// are rows nowhere else, on others the box repeats the rows.
final class SummaryRows {

  private static final float INDENT = 70f;

  private SummaryRows() {}

  /// A payment in a summary: `Pagamento efetuado em 10/10/2025`.
  private static final Pattern PAYMENT =
      Pattern.compile(
          "^(?:\\( ?[-−] ?\\) ?)?(PAGAMENTO ?(?:EFETUADO|RECEBIDO|REALIZADO)) ?EM ?(?=\\d)");

  /// One group for each box: what is in it counts together or not at all.
  static List<List<Entry>> of(List<PageLayout> pages) {
    List<List<Entry>> groups = new ArrayList<>();
    for (PageLayout page : pages) {
      List<Entry> payments = payments(page);
      if (!payments.isEmpty()) {
        groups.add(payments);
      }
      List<Entry> added = new ArrayList<>();
      for (int i = 0; i < page.lines().size(); i++) {
        for (Cell cell : page.lines().get(i).cells()) {
          if (Headings.classify(cell.text()) == Section.SUMMARY) {
            List<Entry> group = below(page.lines(), i, cell);
            if (!group.isEmpty()) {
              groups.add(group);
            }
          }
        }
        added.addAll(added(page.lines().get(i)));
      }
      added.sort(Comparator.comparingInt(SummaryRows::column));
      if (!added.isEmpty()) {
        groups.add(added);
      }
    }
    return distinct(groups);
  }

  /// The groups without those that repeat another one's texts and amounts.
  private static List<List<Entry>> distinct(List<List<Entry>> groups) {
    Map<String, List<Entry>> distinct = new LinkedHashMap<>();
    for (List<Entry> group : groups) {
      StringBuilder key = new StringBuilder();
      for (Entry entry : group) {
        key.append(entry.plain()).append(entry.amount()).append(' ');
      }
      distinct.putIfAbsent(key.toString(), group);
    }
    return List.copyOf(distinct.values());
  }

  private static List<Entry> payments(PageLayout page) {
    List<Entry> payments = new ArrayList<>();
    for (Line line : page.lines()) {
      for (PlacedDate date : line.dates()) {
        Cell cell = line.cells().get(date.cell());
        Matcher label = PAYMENT.matcher(Fold.plain(cell.text()));
        if (label.find() && date.token().start() == label.end()) {
          payment(line, cell, label.start(1), label.end(1), date, payments);
        }
      }
    }
    return payments;
  }

  private static void payment(
      Line line, Cell cell, int start, int end, PlacedDate date, List<Entry> payments) {
    for (PlacedAmount amount : line.amounts()) {
      if (amount.digits().x0() > cell.x1() && !amount.token().amount().isZero()) {
        Item.Loose item = loose(line, cell, amount, cell.text().substring(start, end));
        payments.add(Entry.of(item).on(date.token()));
        return;
      }
    }
  }

  private static List<Entry> below(List<Line> lines, int heading, Cell title) {
    List<Entry> fees = new ArrayList<>();
    float last = lines.get(heading).baseline();
    for (int i = heading + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.baseline() - last > 34) {
        break;
      }
      for (Cell cell : line.cells()) {
        boolean beneath = cell.x0() > title.x0() - 15 && cell.x0() < title.x0() + INDENT;
        if (beneath) {
          if (ends(cell.text())) {
            return fees;
          }
          last = line.baseline();
          fee(line, cell, fees);
        }
      }
    }
    return fees;
  }

  private static boolean ends(String text) {
    Section opened = Headings.classify(text);
    return Words.isTotal(Fold.squash(text))
        || (opened != null && opened != Section.SUMMARY && !Words.isFee(Fold.plain(text)));
  }

  /// Lines such as `(+) Juros de Mora 9,15`, wherever on the page the summary goes on.
  private static List<Entry> added(Line line) {
    List<Entry> fees = new ArrayList<>();
    for (Cell cell : line.cells()) {
      if (cell.text().startsWith("(+)")) {
        fee(line, cell, fees);
      }
    }
    return fees;
  }

  private static void fee(Line line, Cell cell, List<Entry> fees) {
    String plain = Fold.plain(cell.text()).replaceFirst("^\\(\\+\\) ?", "");
    boolean fee = Words.isFee(plain) && !HeadingSums.isSummed(Fold.squash(plain));
    if (!fee || plain.startsWith("TOTAL") || plain.startsWith("SALDO")) {
      return;
    }
    for (PlacedAmount amount : line.amounts()) {
      boolean right = amount.digits().x0() > cell.x0();
      if (right && amount.token().foreign() == null) {
        if (!amount.token().amount().isZero()) {
          String text = cell.text();
          int cut = amount.token().start() - line.text().indexOf(text);
          String label = cut > 0 && cut < text.length() ? text.substring(0, cut) : text;
          fees.add(Entry.of(loose(line, cell, amount, label)));
        }
        return;
      }
    }
  }

  private static Item.Loose loose(Line line, Cell cell, PlacedAmount amount, String label) {
    List<Cell> cells = new ArrayList<>();
    for (Cell other : line.cells()) {
      if (other.equals(cell) || (other.x0() > cell.x0() && other.x0() < amount.digits().x1())) {
        cells.add(other);
      }
    }
    FlowLine here = new FlowLine(line, 0, cells, List.of(amount), null, amount);
    return new Item.Loose(here, amount.token(), Section.SUMMARY, -1, label.strip(), true, null);
  }

  /// Half of the page's width in which an entry stands: what is left is read first.
  private static int column(Entry entry) {
    return (int) (entry.item().line().box().x0() / 250);
  }
}
