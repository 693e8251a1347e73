package com.invoiceagent.reading.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.invoiceagent.model.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How rules decide, on rules made up here; the rules of the service are in `MerchantsTest`.
class MerchantRulesTest {

  private static final MerchantRules RULES =
      rules(
          """
          # a comment

          -	^PAG
          -	MERCADO PAGO*
          food	PADARIA*
          food	BAR
          food	?IFD
          groceries	MERCADO
          vehicle	POSTO*
          health	POSTO DE SAUDE
          telecom	^VIVO
          shopping	?LOJA*
          shopping	?^MERCADO LIVRE*
          clothing	C&A
          transport	99 POP
          entertainment	PLAYSTATION*
          entertainment	PLAYSTAGE*
          """);

  private static MerchantRules rules(String text) {
    return MerchantRules.parse("rules", text.replace("\\t", "\t"));
  }

  @ParameterizedTest
  @CsvSource({
    "PADARIA, FOOD",
    "PADARIAPAONOBRE, FOOD", // goes on
    "NOVA PADARIA, FOOD",
    "PA DA RIA, FOOD", // letter-spaced print
    "NOVAPADARIA, OTHER", // a word starts where a word starts
    "BAR DO ZE, FOOD",
    "BARBEARIA, OTHER", // does not go on
    "IMPOSTO, OTHER",
    "POSTO DE SAUDE, HEALTH", // the longest
    "POSTO DE SAUDEX, VEHICLE",
    "BAR DO POSTO, FOOD", // the first
    "POSTO E BAR, VEHICLE",
    "VIVO, TELECOM",
    "AO VIVO, OTHER", // only at the start
    "PAG*VIVO, TELECOM", // or after skipped words
    "PAG*PADARIAX, FOOD",
    "PAGVIVO, OTHER",
    "MERCADO PAGO*VIVO, TELECOM",
    "MERCADOPAGOPADARIA, FOOD", // skipped inside a word
    "MERCADO PAGO*MERCADO, GROCERIES",
    "PAG, OTHER",
    "LOJA DO ZE, SHOPPING",
    "LOJA DA PADARIA, FOOD", // a weak one decides last
    "IFD*ALGUEM, FOOD",
    "IFD*MERCADO, GROCERIES",
    "IFD*LOJA DO ZE, FOOD", // the first of the weak
    "LOJA IFD, SHOPPING",
    "LOJA VIVO, SHOPPING",
    "MERCADOLIVRE*PADARIA, FOOD",
    "MERCADOLIVRE*VENDEDOR, SHOPPING",
    "O MERCADO LIVRE, GROCERIES",
    "C&A, CLOTHING",
    "CA, OTHER",
    "99POP, TRANSPORT",
    "X PLAYSTATI, ENTERTAINMENT", // cut
    "XYZ PLAYSTA, ENTERTAINMENT", // cut, and all that it may be agree
    "XYZW PLAYST, OTHER", // too little of it
    "X PLAYSTA, OTHER", // not long enough to be cut
    "XYZ POSTO DE SAU, VEHICLE",
    "XYZ MERCADOL, SHOPPING",
    "XYZW ABCDEFGH, OTHER",
    "'', OTHER",
    "***, OTHER",
  })
  void decide(String name, Category category) {
    assertThat(RULES.categoryOf(MerchantName.of(name))).isEqualTo(category);
  }

  @Test
  void whatIsCutMustBeOfOneCategory() {
    MerchantRules rules = rules("food\tPADARIA CENTRAL\nhome\tPADARIA CENTAURO\n-\tABCDEFGHI");

    assertThat(rules.categoryOf(MerchantName.of("PADARIA CENTR"))).isEqualTo(Category.FOOD);
    assertThat(rules.categoryOf(MerchantName.of("PADARIA CENT"))).isEqualTo(Category.OTHER);
    assertThat(rules.categoryOf(MerchantName.of("XYZ ABCDEFGH"))).isEqualTo(Category.OTHER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "food                 | line 2 wants category, tab, pattern: food",
        "food\\tA\\tB\\tC      | line 2 wants category, tab, pattern: food",
        "snacks\\tBAR          | line 2 has no such category: snacks",
        "FOOD\\tBAR            | line 2 has no such category: FOOD",
        "food\\tPão            | line 2 wants a pattern such as",
        "food\\tpao            | line 2 wants a pattern such as",
        "food\\tTWO  SPACES    | line 2 wants a pattern such as",
        "food\\t               | line 2 wants a pattern such as",
        "food\\tPA*DARIA       | line 2 wants a pattern such as",
        "food\\t^?BAR          | line 2 wants a pattern such as",
        "food\\tPET*           | line 2 is too short to go on: food",
        "food\\tP E T*         | line 2 is too short to go on",
        "-\\t?PAG              | line 2 cannot be weak, it decides nothing",
        "-\\tPAG\\tPAG*BAR      | line 2 has an example that nothing checks",
        "food\\tBAR\\t          | line 2 has an empty example",
        "home\\tFIRST          | line 2 says again what line 1 says: FIRST",
        "home\\t?^FI RST*      | line 2 says again what line 1 says: FIRST",
      })
  void aWrongRuleIsNamedByItsLine(String line, String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> rules("food\tFIRST\n" + line))
        .withMessageStartingWith("rules, " + message);
  }

  @Test
  void fourLettersMayGoOn() {
    assertThat(rules("food\tPIZZ*").categoryOf(MerchantName.of("PIZZARIA")))
        .isEqualTo(Category.FOOD);
  }
}
