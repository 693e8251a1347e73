package com.invoiceagent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Reading;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

  @Test
  void namesAndOrderAreStable() {
    assertThat(Rules.check(Draft.ordinary().build()))
        .extracting(Check::rule)
        .containsExactly(
            "required_fields",
            "duplicates",
            "valid_dates",
            "amount_range",
            "installments",
            "due_date",
            "sum");
  }

  @Test
  void everyRuleIsInTheList() {
    List<Class<?>> permitted = Arrays.asList(Rule.class.getPermittedSubclasses());

    assertThat(Rules.ALL).extracting(Object::getClass).isEqualTo(permitted);
  }

  @Test
  void checksAreNamedAfterTheirRule() {
    Reading reading = Draft.ordinary().build();

    assertThat(Rules.ALL)
        .allSatisfy(rule -> assertThat(rule.check(reading).rule()).isEqualTo(rule.name()));
  }

  @Test
  void anOrdinaryInvoicePassesThemAll() {
    assertThat(Rules.check(Draft.ordinary().build()))
        .allSatisfy(check -> assertThat(check.passed()).as(check.toString()).isTrue());
  }

  @Test
  void messagesCarryNoTextOfTheRows() {
    Reading everythingWrong =
        Draft.invoice()
            .due("2025-01-01")
            .named("FULANO DE TAL")
            .named("FULANO DE TAL")
            .payment("2027-01-01", "FULANO DE TAL", 0)
            .witness(1, 100)
            .total(1)
            .build();

    assertThat(Rules.check(everythingWrong))
        .allSatisfy(check -> assertThat(check.message()).doesNotContain("FULANO").isNotBlank());
  }
}
