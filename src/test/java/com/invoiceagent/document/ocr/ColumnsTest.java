package com.invoiceagent.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What columns of dates and amounts say of the words in them and beside them. A capital is 20
/// pixels high, a character 15 wide; dates begin at 100, amounts end at 700.
class ColumnsTest {

  private static final int TALL = 20;
  private static final int WIDE = 15;
  private static final int DATES = 100;
  private static final int AMOUNTS = 700;
  private static final int LEADING = 40;

  private final List<Token> page = new ArrayList<>();
  private int line;

  ColumnsTest() {
    for (int i = 0; i < 3; i++) {
      row("05/11", "LOJA", "1" + i + ",50");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "U", "[1", "L]", "|"})
  void aPictureBeforeADateIsDropped(String picture) {
    at(DATES - 20 - WIDE * picture.length(), picture, 80);
    row("06/11", "FEIRA", "9,90");

    assertThat(settled()).contains("06/11").doesNotContain(picture);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "12", "R$", "9,90", "LOJA"})
  void whatMaySaySomethingStays(String text) {
    at(DATES - 20 - WIDE * text.length(), text, 80);
    row("06/11", "FEIRA", "9,90");

    assertThat(settled()).contains(text);
  }

  @Test
  void aLetterBehindAWordIsNoPicture() {
    at(DATES - 90, "VIA", 95);
    at(DATES - 35, "A", 95);
    row("06/11", "FEIRA", "9,90");

    assertThat(settled()).contains("VIA", "A");
  }

  @ParameterizedTest
  @CsvSource({"011/12, 11/12", "[06/11, 06/11", "01712, 1712"})
  void aDateThatRanIntoAPictureBeginsWhereItsColumnDoes(String read, String date) {
    page.add(token(read, DATES - 20, DATES + 5 * WIDE, 80));

    Token cut = found(date);

    assertThat(cut.x0()).isEqualTo(DATES);
    assertThat(cut.confidence()).isLessThan(60);
  }

  @Test
  void anInstalmentThatReachesFurtherStaysWhole() {
    page.add(token("14/18", DATES - 20, DATES + 5 * WIDE, 80));

    assertThat(found("14/18").confidence()).isEqualTo(80);
  }

  @Test
  void anAmountThatRanIntoAPictureEndsWhereItsColumnDoes() {
    page.add(token("R$8,470", AMOUNTS - 90, AMOUNTS + 20, 80));

    Token cut = found("R$8,47");

    assertThat(cut.x1()).isLessThanOrEqualTo(AMOUNTS + 1);
    assertThat(cut.confidence()).isLessThan(60);
  }

  @Test
  void anAmountThatLostItsEndReachesToTheEndOfItsColumn() {
    page.add(token("5,1", AMOUNTS - 60, AMOUNTS - 15, 80));

    assertThat(found("5,1").x1()).isGreaterThanOrEqualTo(AMOUNTS);
  }

  @Test
  void aPictureBehindAnAmountIsDroppedButNoSign() {
    at(AMOUNTS + 8, "0", 40);
    row("06/11", "FEIRA", "9,90");
    at(AMOUNTS + 8, "-", 40);
    row("07/11", "FEIRA", "8,80");
    at(AMOUNTS + 8, "C", 40);
    row("08/11", "FEIRA", "7,70");

    assertThat(settled()).doesNotContain("0").contains("-", "C");
  }

  @Test
  void theDotsOfACardAreDroppedBetweenItsDateAndItsDigits() {
    page.add(token("04", DATES, DATES + 30, 90));
    page.add(token("FEV", DATES + 40, DATES + 85, 90));
    page.add(token("+»", DATES + 95, DATES + 125, 30));
    page.add(token("8948", DATES + 135, DATES + 195, 90));

    assertThat(settled()).contains("04", "FEV", "8948").doesNotContain("+»");
  }

  @Test
  void wordsBelowEachOtherAreNotCut() {
    page.add(token("fatura", DATES - 20, DATES + 5 * WIDE, 90));

    assertThat(settled()).contains("fatura");
  }

  @Test
  void aWordInTheColumnThatIsNoNumberIsOpen() {
    Token amount = token("mm", AMOUNTS - 60, AMOUNTS, 14);
    Token name = token("mm", AMOUNTS - 300, AMOUNTS - 240, 14);
    page.add(amount);
    page.add(name);

    assertThat(Columns.of(page).isOpen(amount)).isTrue();
    assertThat(Columns.of(page).isOpen(name)).isFalse();
  }

  private void row(String date, String name, String amount) {
    at(DATES, date, 95);
    at(DATES + 120, name, 95);
    at(AMOUNTS - WIDE * amount.length(), amount, 95);
    line++;
  }

  /// On the line of the next row.
  private void at(int x, String text, float confidence) {
    page.add(token(text, x, x + WIDE * text.length(), confidence));
  }

  private Token token(String text, int x0, int x1, float confidence) {
    int y = 100 + line * LEADING;
    return new Token("" + line, text, x0, y, x1, y + TALL, confidence, y + TALL, null);
  }

  private List<String> settled() {
    return Columns.of(page).settled().stream().map(Token::text).toList();
  }

  private Token found(String text) {
    Optional<Token> found =
        Columns.of(page).settled().stream().filter(token -> token.text().equals(text)).findFirst();
    assertThat(found).isPresent();
    return found.orElseThrow();
  }
}
