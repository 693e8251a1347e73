package com.invoiceagent.document.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Columns of dates and of amounts: where several stand one above the other their edge is known, so
/// that a small picture beside one can be told from its characters, and a lost character from none.
final class Columns {

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{2}/\\d{2}(?:/\\d{2,4})?|\\d{2}/(?:" + Spelling.MONTHS + ")(?:/\\d{2,4})?",
          Pattern.CASE_INSENSITIVE);

  /// A whole date, or an instalment.
  private static final Pattern PAIR = Pattern.compile("\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?");

  private static final Pattern DAY = Pattern.compile("\\d{2}");
  private static final Pattern DAY_AND_DOT = Pattern.compile("\\d{2}\\.");
  private static final Pattern MONTH =
      Pattern.compile("(?:" + Spelling.MONTHS + ")\\.?(?:20\\d{2})?", Pattern.CASE_INSENSITIVE);
  private static final Pattern AMOUNT =
      Pattern.compile("[-+]?(?:R\\$)?[-+]?\\d{1,3}(?:\\.?\\d{3})*,\\d{2}[-+CD]?");
  private static final Pattern PART_OF_AMOUNT = Pattern.compile("[-+]?(?:R\\$)?[-+]?\\d[\\d.,:;]*");
  private static final Pattern NEVER_A_PICTURE = Pattern.compile(".*[-+$,%].*|\\d{2,3}");
  private static final Pattern BEHIND_AN_AMOUNT = Pattern.compile("[-+CDcd%x]{1,2}");
  private static final Pattern ROUND = Pattern.compile("[0OoQ©®€]");

  /// The marks of a card's number before its last digits, as they are read.
  private static final Pattern DOTS = Pattern.compile("[+.*»«“”\"•·~'-]{2,5}|[+*»•]");

  private static final Pattern LAST_DIGITS = Pattern.compile("\\d{4}");

  private static final int FEWEST = 3;
  private static final float SURE = 70;

  /// So sure is a word whose box was changed, until another look says the same.
  private static final float CHANGED = 50;

  // Shares of the font size.
  private static final float ALIGNED = 0.4f;
  private static final float BEYOND = 0.35f;
  private static final float PICTURE = 2;
  private static final float BESIDE = 2.2f;
  private static final float WORD_SPACE = 0.5f;
  private static final float SHORT = 0.75f;
  private static final float MARGINS = 6;

  /// One column: the edge that its words share, their usual width, and how far it reaches.
  record Column(int edge, int width, float size, int top, int bottom) {

    boolean spans(Token token) {
      return token.y1() > top - MARGINS * size && token.y0() < bottom + MARGINS * size;
    }

    int end() {
      return edge + width;
    }
  }

  private final List<Token> tokens;
  private final List<Column> dates;
  private final List<Column> amounts;

  private Columns(List<Token> tokens) {
    this.tokens = tokens;
    List<Token> begins = new ArrayList<>();
    List<Token> ends = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (DATE.matcher(token.text()).matches()
          || (DAY.matcher(token.text()).matches() && isBeforeMonth(i))) {
        begins.add(token);
      }
      if (AMOUNT.matcher(token.text()).matches()) {
        ends.add(token);
      }
    }
    this.dates = columns(begins, Token::x0);
    this.amounts = columns(ends, Token::x1);
  }

  /// The columns of a page.
  static Columns of(List<Token> tokens) {
    return new Columns(tokens);
  }

  /// Those of dates.
  List<Column> dates() {
    return dates;
  }

  /// Whether the word is an amount that ends a column of them.
  boolean isAmount(Token token) {
    return AMOUNT.matcher(token.text()).matches()
        && amounts.stream()
            .anyMatch(column ->
                column.spans(token)
                    && Math.abs(token.x1() - column.edge()) < ALIGNED * column.size());
  }

  /// The words without pictures, those that ran into a picture or lost their end with the box that
  /// the column gives them.
  List<Token> settled() {
    List<Token> settled = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!isBeforeDate(token) && !isBehindAmount(token) && !isDots(i)) {
        settled.add(amount(date(token, i)));
      }
    }
    return settled;
  }

  /// Whether a word stands where a date or an amount must, and is none.
  boolean isOpen(Token token) {
    for (Column column : dates) {
      int wide = token.x1() - token.x0();
      if (column.spans(token)
          && Math.abs(token.x0() - column.edge()) < WORD_SPACE * column.size()
          && wide > 0.4f * column.width()
          && wide < 1.4f * column.width()
          && !DATE.matcher(token.text()).matches()) {
        return true;
      }
    }
    for (Column column : amounts) {
      if (column.spans(token)
          && token.confidence() < SURE
          && Math.abs(token.x1() - column.edge()) < WORD_SPACE * column.size()
          && token.x1() - token.x0() > column.size()
          && token.x1() - token.x0() < MARGINS * column.size()
          && !AMOUNT.matcher(token.text()).matches()) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeDate(Token token) {
    for (Column column : dates) {
      int gap = column.edge() - token.x1();
      if (column.spans(token)
          && gap > -ALIGNED * column.size()
          && gap < BESIDE * column.size()
          && token.x1() - token.x0() < PICTURE * column.size()
          && isPicture(token)
          && starts(column, token)
          && before(token) > WORD_SPACE * column.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPicture(Token token) {
    String text = token.text();
    return text.length() <= 3
        && !NEVER_A_PICTURE.matcher(text).matches()
        && (text.length() == 1
            || token.confidence() < SURE
            || !text.chars().allMatch(Character::isLetterOrDigit));
  }

  /// Whether a word of the column stands on the token's line.
  private boolean starts(Column column, Token token) {
    return tokens.stream()
        .anyMatch(other ->
            isLevel(other, token)
                && Math.abs(other.x0() - column.edge()) < WORD_SPACE * column.size());
  }

  private boolean isBehindAmount(Token token) {
    String text = token.text();
    if (text.length() > 2
        || BEHIND_AN_AMOUNT.matcher(text).matches()
        || (token.confidence() >= SURE && !ROUND.matcher(text).matches())) {
      return false;
    }
    for (Column column : amounts) {
      int gap = token.x0() - column.edge();
      if (column.spans(token)
          && gap > -ALIGNED * column.size()
          && gap < 1.2f * column.size()
          && token.x1() - token.x0() < PICTURE * column.size()
          && ends(column, token)
          && after(token) > WORD_SPACE * column.size()) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(Column column, Token token) {
    return tokens.stream()
        .anyMatch(other ->
            isLevel(other, token)
                && AMOUNT.matcher(other.text()).matches()
                && Math.abs(other.x1() - column.edge()) < ALIGNED * column.size());
  }

  private boolean isDots(int i) {
    Token token = tokens.get(i);
    return DOTS.matcher(token.text()).matches()
        && i + 1 < tokens.size()
        && i > 0
        && tokens.get(i + 1).line().equals(token.line())
        && LAST_DIGITS.matcher(tokens.get(i + 1).text()).matches()
        && (MONTH.matcher(tokens.get(i - 1).text()).matches()
            || DATE.matcher(tokens.get(i - 1).text()).matches());
  }

  private Token date(Token token, int i) {
    if (DAY_AND_DOT.matcher(token.text()).matches() && isBeforeMonth(i)) {
      return changed(token, token.text().substring(0, 2), token.x0(), token.x1());
    }
    for (Column column : dates) {
      float size = column.size();
      if (column.spans(token)
          && digits(token) > 0
          && Math.abs(token.x0() - column.edge()) < BEYOND * size
          && token.x1() - token.x0() < SHORT * column.width()
          && after(token) > column.end() - token.x1()) {
        return changed(token, token.text(), token.x0(), column.end());
      }
      int beyond = column.edge() - token.x0();
      if (column.spans(token)
          && beyond > BEYOND * size
          && beyond < BESIDE * size
          && Math.abs(token.x1() - column.end()) < WORD_SPACE * size
          && digits(token) > 2
          && !PAIR.matcher(token.text()).matches()) {
        return changed(token, withoutFirst(token.text()), column.edge(), token.x1());
      }
    }
    return token;
  }

  private static long digits(Token token) {
    return token.text().chars().filter(Character::isDigit).count();
  }

  private static String withoutFirst(String text) {
    for (int i = 1; i < text.length() - 2; i++) {
      if (DATE.matcher(text.substring(i)).matches()) {
        return text.substring(i);
      }
    }
    return text.substring(1);
  }

  private Token amount(Token token) {
    String text = token.text();
    if (AMOUNT.matcher(text).matches() || !PART_OF_AMOUNT.matcher(first(text)).matches()) {
      return token;
    }
    for (Column column : amounts) {
      float size = column.size();
      int beyond = token.x1() - column.edge();
      if (!column.spans(token) || token.x0() > column.edge() - size) {
        continue;
      }
      if (beyond > BEYOND * size
          && beyond < PICTURE * size
          && AMOUNT.matcher(text.substring(0, text.length() - 1)).matches()) {
        return changed(token, text.substring(0, text.length() - 1), token.x0(), column.edge() + 1);
      }
      if (beyond < -BEYOND * size
          && beyond > -1.5f * size
          && PART_OF_AMOUNT.matcher(text).matches()
          && after(token) > -beyond) {
        return changed(token, text, token.x0(), column.edge() + 1);
      }
    }
    return token;
  }

  private static String first(String text) {
    return text.length() > 1 ? text.substring(0, text.length() - 1) : text;
  }

  private static Token changed(Token token, String text, int x0, int x1) {
    float confidence = Math.min(CHANGED, token.confidence());
    return new Token(
        token.line(), text, x0, token.y0(), x1, token.y1(), confidence, token.baseline(), null);
  }

  private boolean isBeforeMonth(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).line().equals(tokens.get(i).line())
        && MONTH.matcher(tokens.get(i + 1).text()).matches();
  }

  /// The pixels to the nearest word on the left that is no picture.
  private int before(Token token) {
    int nearest = Integer.MAX_VALUE;
    for (Token other : tokens) {
      if (isLevel(other, token) && other.x0() < token.x0() && !isPicture(other)) {
        nearest = Math.min(nearest, token.x0() - other.x1());
      }
    }
    return nearest;
  }

  private int after(Token token) {
    int nearest = Integer.MAX_VALUE;
    for (Token other : tokens) {
      if (isLevel(other, token) && other.x0() > token.x0()) {
        nearest = Math.min(nearest, other.x0() - token.x1());
      }
    }
    return nearest;
  }

  /// Whether one stands at the other's height.
  static boolean isLevel(Token one, Token other) {
    return (one.y0() + one.y1()) / 2 > other.y0()
        && (one.y0() + one.y1()) / 2 < other.y1()
        && !one.equals(other);
  }

  private static List<Column> columns(List<Token> words, ToIntFunction<Token> edge) {
    List<Token> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingInt(edge));
    List<Column> columns = new ArrayList<>();
    List<Token> together = new ArrayList<>();
    for (Token word : sorted) {
      @Nullable Token first = together.isEmpty() ? null : together.getFirst();
      if (first != null
          && edge.applyAsInt(word) - edge.applyAsInt(first) > ALIGNED * first.size()) {
        close(together, edge, columns);
      }
      together.add(word);
    }
    close(together, edge, columns);
    return columns;
  }

  private static void close(List<Token> together, ToIntFunction<Token> edge, List<Column> columns) {
    if (together.size() >= FEWEST) {
      Token middle = together.get(together.size() / 2);
      List<Integer> widths =
          together.stream().map(token -> token.x1() - token.x0()).sorted().toList();
      columns.add(
          new Column(
              edge.applyAsInt(middle),
              widths.get(widths.size() / 2),
              middle.size(),
              together.stream().mapToInt(Token::y0).min().orElse(0),
              together.stream().mapToInt(Token::y1).max().orElse(0)));
    }
    together.clear();
  }
}
