package com.invoiceagent.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.Property;
import com.invoiceagent.model.Money;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsPropertiesTest {

  /// How an amount is printed; `#` is the number.
  private record Notation(String print, Sign sign, boolean currency) {
    String of(String number) {
      return print.replace("#", number);
    }
  }

  private static final List<Notation> NOTATIONS = notations();

  private static List<Notation> notations() {
    List<Notation> notations = new ArrayList<>();
    for (String real : List.of("", "R$ ", "R$", "R $ ", "RS ", "R$\t")) {
      boolean currency = !real.isEmpty();
      notations.add(new Notation(real + "#", Sign.NONE, currency));
      notations.add(new Notation("(=) " + real + "#", Sign.NONE, currency));
      for (String minus : List.of("-", "\u2212", "\u2013")) {
        for (String before : List.of(minus, minus + " ", "(" + minus + ")", "(" + minus + ") ")) {
          notations.add(new Notation(before + real + "#", Sign.MINUS, currency));
        }
        notations.add(new Notation(real + "#" + minus, Sign.MINUS, currency));
        notations.add(new Notation(real + "# " + minus, Sign.MINUS, currency));
        notations.add(new Notation(real + minus + "#", Sign.MINUS, currency));
        notations.add(new Notation(real + minus + " #", Sign.MINUS, currency));
      }
      for (String plus : List.of("+", "+ ", "(+)", "(+) ")) {
        notations.add(new Notation(plus + real + "#", Sign.PLUS, currency));
      }
      for (String apart : List.of("", " ", "\t")) {
        notations.add(new Notation(real + "#" + apart + "D", Sign.DEBIT_LETTER, currency));
        notations.add(new Notation(real + "#" + apart + "C", Sign.CREDIT_LETTER, currency));
      }
    }
    return List.copyOf(notations);
  }

  @Test
  void everyPrintedAmountIsFoundWithItsSignAndPlace() {
    Property.holds(
        20_000,
        random -> {
          Notation notation = RandomTexts.one(random, NOTATIONS);
          Money amount = RandomTexts.amount(random);
          String number = RandomTexts.number(random, amount);
          String print = notation.of(number);
          String gap = random.nextBoolean() ? " " : "\t";
          String before = random.nextInt(3) == 0 ? "" : RandomTexts.name(random) + gap;
          String after = random.nextInt(3) == 0 ? "" : "\t" + RandomTexts.name(random);
          int numberStart = before.length() + print.indexOf(number);

          assertThat(Amounts.find(before + print + after))
              .as("'%s'", before + print + after)
              .containsExactly(
                  new AmountToken(
                      amount,
                      notation.sign(),
                      notation.currency(),
                      null,
                      before.length(),
                      before.length() + print.length(),
                      numberStart,
                      numberStart + number.length()));
        });
  }

  @Test
  void amountsInColumnsDoNotMix() {
    Property.holds(random -> {
      StringBuilder line = new StringBuilder();
      List<Money> amounts = new ArrayList<>();
      List<Sign> signs = new ArrayList<>();
      for (int column = random.nextInt(5); column >= 0; column--) {
        Notation notation = RandomTexts.one(random, NOTATIONS);
        Money amount = RandomTexts.amount(random);
        line.append(notation.of(RandomTexts.number(random, amount)));
        line.append(column > 0 ? "\t" : "");
        amounts.add(amount);
        signs.add(notation.sign());
      }
      List<AmountToken> found = Amounts.find(line.toString());

      assertThat(found)
          .as("'%s'", line)
          .extracting(AmountToken::amount)
          .containsExactlyElementsOf(amounts);
      assertThat(found)
          .as("'%s'", line)
          .extracting(AmountToken::sign)
          .containsExactlyElementsOf(signs);
    });
  }

  @Test
  void nothingElseIsAnAmount() {
    Property.holds(
        20_000,
        random -> {
          String text =
              RandomTexts.letters(random)
                  + " "
                  + RandomTexts.otherNumber(random)
                  + " "
                  + RandomTexts.letters(random)
                  + RandomTexts.name(random);

          assertThat(Amounts.find(text)).as("'%s'", text).isEmpty();
        });
  }

  /// Whatever a page prints, tokens stand inside it, one after the other, around their numbers.
  @Test
  void tokensAreInOrderAndInside() {
    Property.holds(
        20_000,
        random -> {
          StringBuilder text = new StringBuilder();
          for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(
                RandomTexts.one(
                    random,
                    List.of(
                        "R$",
                        "1",
                        "23",
                        ",",
                        ".",
                        " ",
                        "\t",
                        "-",
                        "\u2212",
                        "+",
                        "D",
                        "C",
                        "(",
                        ")",
                        "USD",
                        "%",
                        "4,56",
                        "7.890,12",
                        "=",
                        "A")));
          }
          int end = 0;
          for (AmountToken token : Amounts.find(text.toString())) {
            assertThat(token.start()).as("'%s'", text).isGreaterThanOrEqualTo(end);
            assertThat(token.numberStart()).isBetween(token.start(), token.numberEnd() - 4);
            assertThat(token.end()).isBetween(token.numberEnd(), text.length());
            assertThat(token.amount().signum()).isNotNegative();
            assertThat(text.charAt(token.start())).isNotIn(' ', '\t');
            assertThat(text.charAt(token.end() - 1)).isNotIn(' ', '\t');
            end = token.end();
          }
        });
  }
}
