package com.invoiceagent.document.ocr;

import com.invoiceagent.document.PageImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The numbers of a page cut out and set side by side on an image of their own, so that they can be
/// read again in a moment, and without the neighbours that misled the first look.
final class Sheet {

  private static final int WIDTH = 1800;

  /// White around each number, as shares of its height.
  private static final float MARGIN = 0.2f;

  private static final float GAP = 1.6f;
  private static final float LEADING = 0.7f;
  private static final int LOWEST = 8;
  private static final int MOST = 1500;

  private final List<Cell> cells = new ArrayList<>();
  private final PageImage page;
  private final boolean isSmooth;
  private int height;

  private Sheet(PageImage page, boolean isSmooth) {
    this.page = page;
    this.isSmooth = isSmooth;
  }

  /// The numbers among these words, and what could be one.
  ///
  /// @param open tells which others should be a number
  static Sheet of(PageImage page, List<Token> tokens, Predicate<Token> open) {
    return of(page, false, tokens.stream().filter(token -> isNumber(token, open)).toList());
  }

  /// Those that two looks left open, smoothed and with nothing of what stands beside them.
  static Sheet ofOpen(PageImage page, List<Token> tokens, Predicate<Token> open) {
    return of(
        page,
        true,
        tokens.stream().filter(token -> isNumber(token, open) && ThirdLook.isOpen(token)).toList());
  }

  private static Sheet of(PageImage page, boolean isSmooth, List<Token> words) {
    Sheet sheet = new Sheet(page, isSmooth);
    List<Token> numbers = new ArrayList<>(words.subList(0, Math.min(MOST, words.size())));
    // Those of one height on a line: the engine scales whole lines.
    numbers.sort(Comparator.comparingInt(token -> token.y1() - token.y0()));
    sheet.place(numbers);
    return sheet;
  }

  private static boolean isNumber(Token token, Predicate<Token> open) {
    return (token.text().chars().anyMatch(Character::isDigit) || open.test(token))
        && token.y1() - token.y0() >= LOWEST
        && token.x1() - token.x0() < WIDTH / 2;
  }

  private void place(List<Token> numbers) {
    int x = 0;
    int y = 0;
    int line = 0;
    for (Token token : numbers) {
      int tall = token.y1() - token.y0();
      int margin = Math.max(2, Math.round(MARGIN * tall));
      int gap = Math.round(GAP * tall);
      int wide = token.x1() - token.x0() + 2 * margin;
      if (x == 0 || x + wide + gap > WIDTH) {
        y += line + Math.round(LEADING * tall);
        x = gap;
        line = 0;
      }
      cells.add(new Cell(token, x, y, margin));
      x += wide + gap;
      line = Math.max(line, tall + 2 * margin);
    }
    height = y + line + LOWEST;
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /// The sheet as it is shown to the engine.
  PageImage image() {
    byte[] pixels = new byte[WIDTH * height];
    Arrays.fill(pixels, (byte) 255);
    for (Cell cell : cells) {
      cell.draw(page, pixels, isSmooth ? 0 : cell.margin() / 2);
    }
    return new PageImage(WIDTH, height, page.dpi(), isSmooth ? smoothed(pixels) : pixels);
  }

  private byte[] smoothed(byte[] pixels) {
    byte[] smooth = pixels.clone();
    for (int y = 1; y < height - 1; y++) {
      for (int x = 1; x < WIDTH - 1; x++) {
        int sum = 0;
        for (int row = y - 1; row <= y + 1; row++) {
          for (int column = x - 1; column <= x + 1; column++) {
            sum += pixels[row * WIDTH + column] & 0xFF;
          }
        }
        smooth[y * WIDTH + x] = (byte) (sum / 9);
      }
    }
    return smooth;
  }

  /// What was found on the sheet, by the word of the page that it was cut from.
  Map<Token, List<Token>> found(List<Token> onSheet) {
    Map<Token, List<Token>> found = new HashMap<>();
    for (Token token : onSheet) {
      for (Cell cell : cells) {
        if (cell.holds(token)) {
          found.computeIfAbsent(cell.token(), _ -> new ArrayList<>()).add(token);
        }
      }
    }
    found.values().forEach(list -> list.sort(Comparator.comparingInt(Token::x0)));
    return found;
  }

  /// A number with its margin; x and y are its upper left corner on the sheet.
  private record Cell(Token token, int x, int y, int margin) {

    /// Little of what stands beside it: half a currency sign looks like a digit.
    void draw(PageImage page, byte[] pixels, int beside) {
      for (int row = token.y0() - margin; row < token.y1() + margin; row++) {
        for (int column = token.x0() - beside; column < token.x1() + beside; column++) {
          if (row >= 0 && row < page.height() && column >= 0 && column < page.width()) {
            int to = (y + row - token.y0() + margin) * WIDTH + x + column - token.x0() + margin;
            pixels[to] = (byte) page.shade(column, row);
          }
        }
      }
    }

    boolean holds(Token other) {
      int middle = (other.x0() + other.x1()) / 2;
      int level = (other.y0() + other.y1()) / 2;
      return middle >= x
          && middle <= x + token.x1() - token.x0() + 2 * margin
          && level >= y
          && level <= y + token.y1() - token.y0() + 2 * margin;
    }
  }
}
