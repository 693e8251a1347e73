package com.invoiceagent.reading;

import com.invoiceagent.reading.layout.Cell;
import com.invoiceagent.reading.layout.FlowLine;
import com.invoiceagent.reading.layout.Span;
import com.invoiceagent.reading.text.Fold;
import com.invoiceagent.reading.text.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The heading line of a table: which column holds what.
///
/// @param hasInstallments whether one column is for instalments
record Header(List<Column> columns, boolean hasInstallments) {

  /// What a column holds.
  enum Role {
    /// The name of the merchant.
    DESCRIPTION,
    /// The amount in reais.
    AMOUNT,
    /// The amount in dollars.
    FOREIGN,
    /// Anything else: city, mode, country, card, instalment.
    OTHER
  }

  /// One column.
  ///
  /// @param sign of the amounts in it, where its heading says so
  record Column(Role role, Span extent, @Nullable Sign sign) {}

  private static final Pattern DATE = Pattern.compile("^(COMPRA)?DATA|^DIA$");
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "DESCRICAO|ESTABELECIMENTO|HISTORICO|MOVIMENTA|LANCAMENTO|TRANSACOES|TRANSACAO|DETALHE"
              + "|COMERCIANTE|PRODUTOS|LOJA");
  private static final Pattern OTHER =
      Pattern.compile(
          "VALOR|PARCELA|CIDADE|CARTAO|PAIS|MOEDA|COTACAO|CREDITODEBITO|CATEGORIA|BENEFICIARIO|COMPRA"
              + "|REAIS|DOLAR|TIPO|LOCAL");

  /// The heading that the line is; null when it is none.
  static @Nullable Header of(FlowLine line) {
    boolean date = false;
    boolean installments = false;
    int known = 0;
    List<Column> columns = new ArrayList<>();
    for (Cell cell : line.cells()) {
      String squashed = Fold.squash(cell.text());
      if (squashed.length() > 32) {
        return null;
      }
      date |= DATE.matcher(squashed).find();
      installments |= squashed.equals("PARCELA") || squashed.equals("PARCELAS");
      Role role = role(cell.text(), squashed);
      known += role == Role.OTHER && !OTHER.matcher(squashed).find() ? 0 : 1;
      columns.add(new Column(role, new Span(cell.x0(), cell.x1()), sign(squashed)));
    }
    return date && known >= 2 && line.amounts().isEmpty()
        ? new Header(columns, installments)
        : null;
  }

  private static Role role(String text, String squashed) {
    if (!squashed.startsWith("DATA") && DESCRIPTION.matcher(squashed).find()) {
      return Role.DESCRIPTION;
    }
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.contains("US$") || upper.contains("U$") || squashed.contains("DOLAR")) {
      return Role.FOREIGN;
    }
    return upper.contains("R$") || squashed.startsWith("VALOR") ? Role.AMOUNT : Role.OTHER;
  }

  private static @Nullable Sign sign(String squashed) {
    if (squashed.matches("CREDITOS?(R|EMR|EMREAIS)?")) {
      return Sign.CREDIT_LETTER;
    }
    return squashed.matches("DEBITOS?(R|EMR|EMREAIS)?") ? Sign.DEBIT_LETTER : null;
  }

  boolean hasDescription() {
    return columns.stream().anyMatch(column -> column.role() == Role.DESCRIPTION);
  }

  /// Whether the line starts within the table.
  boolean standsAbove(FlowLine line) {
    float x0 = line.cells().getFirst().x0();
    return x0 > columns.getFirst().extent().x0() - 40 && x0 < columns.getLast().extent().x1();
  }

  /// Whether the line starts in the column of names, right of the dates.
  boolean startsDescription(FlowLine line) {
    float x0 = line.cells().getFirst().x0();
    for (Column column : columns.subList(1, columns.size())) {
      if (column.role() == Role.DESCRIPTION) {
        return Math.abs(column.extent().x0() - x0) < 3;
      }
    }
    return false;
  }

  /// What the column of the amount says of its sign, in a table with one column for debits and one
  /// for credits; null in any other.
  @Nullable Sign signAt(Span amount) {
    List<Column> signed = columns.stream().filter(column -> column.sign() != null).toList();
    boolean both = signed.size() == 2 && signed.getFirst().sign() != signed.getLast().sign();
    for (Column column : both ? signed : List.<Column>of()) {
      if (column.extent().overlap(amount) > 0) {
        return column.sign();
      }
    }
    return null;
  }

  /// What the column that the extent stands in holds.
  Role roleAt(Span extent) {
    Column best = columns.getFirst();
    float most = Float.NEGATIVE_INFINITY;
    for (Column column : columns) {
      float overlap = column.extent().overlap(extent);
      boolean left = overlap < 0 && column.extent().x0() > extent.x0();
      float score = left ? overlap - 40 : overlap;
      if (score > most) {
        most = score;
        best = column;
      }
    }
    return best.role();
  }
}
