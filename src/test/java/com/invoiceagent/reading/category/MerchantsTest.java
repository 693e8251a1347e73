package com.invoiceagent.reading.category;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Category;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The rules of the service: each does what it says, and together they know the names in
/// `categories/names.tsv`.
class MerchantsTest {

  private static final MerchantRules RULES =
      MerchantRules.parse(
          "merchants.tsv", resource("/com/invoiceagent/reading/category/merchants.tsv"));

  private static final List<MerchantRule> DECIDING =
      RULES.all().stream().filter(rule -> rule.category() != null).toList();

  @Test
  void eachRuleDecidesItsExample() {
    assertThat(DECIDING).filteredOn(rule -> !decides(rule, rule.example())).isEmpty();
  }

  @Test
  void eachRuleIgnoresSpacesAndCase() {
    assertThat(DECIDING)
        .filteredOn(rule -> !decides(rule, rule.letters().toLowerCase(Locale.ROOT)))
        .isEmpty();
  }

  @Test
  void eachRuleGoesOnWhereItSaysSo() {
    assertThat(DECIDING)
        .filteredOn(rule -> rule.letters().matches(".*[A-Z]"))
        .filteredOn(rule -> decides(rule, rule.letters() + "QZX") != rule.goesOn())
        .isEmpty();
  }

  @Test
  void noRuleStartsInsideAWord() {
    assertThat(DECIDING)
        .filteredOn(rule -> rule.letters().matches("[A-Z].*"))
        .filteredOn(rule -> decides(rule, "QZX" + rule.letters()))
        .isEmpty();
  }

  @Test
  void noRuleSaysWhatAShorterOneSays() {
    assertThat(DECIDING)
        .filteredOn(rule -> {
          MerchantRule shorter = shorter(rule);
          return shorter != null
              && shorter.category() == rule.category()
              && shorter.isWeak() == rule.isWeak();
        })
        .as("rules that could go, because what they start with goes on and says the same")
        .isEmpty();
  }

  @Test
  void whatIsSkippedDecidesNothing() {
    assertThat(RULES.all())
        .filteredOn(rule -> rule.category() == null)
        .hasSizeGreaterThan(50)
        .allSatisfy(rule -> {
          assertThat(category(rule.example())).isEqualTo(Category.OTHER);
          assertThat(category(rule.example() + " *PADARIA")).isEqualTo(Category.FOOD);
        });
  }

  @Test
  void everyCategoryHasRules() {
    assertThat(DECIDING).hasSizeGreaterThan(1000);
    assertThat(DECIDING).extracting(MerchantRule::category).contains(Category.values());
  }

  @Test
  void namesAsIssuersPrintThem() {
    List<String[]> names =
        resource("/categories/names.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .toList();

    assertThat(names)
        .hasSizeGreaterThan(200)
        .allSatisfy(name ->
            assertThat(category(name[1]).label()).as(Arrays.toString(name)).isEqualTo(name[0]));
  }

  private static boolean decides(MerchantRule rule, String name) {
    return rule.equals(RULES.deciding(MerchantName.of(name)));
  }

  /// The longest other rule that would find the name of a rule if that were not there.
  private static MerchantRule shorter(MerchantRule rule) {
    return DECIDING.stream()
        .filter(other -> other.goesOn() && (rule.isFirst() || !other.isFirst()))
        .filter(other -> !other.equals(rule) && rule.letters().startsWith(other.letters()))
        .max(Comparator.comparingInt(other -> other.letters().length()))
        .orElse(null);
  }

  private static Category category(String name) {
    return RULES.categoryOf(MerchantName.of(name));
  }

  private static String resource(String path) {
    try (InputStream stream =
        Objects.requireNonNull(MerchantsTest.class.getResourceAsStream(path))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
