package com.invoiceagent.reading.category;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Category;
import com.invoiceagent.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {

  private final Categories categories = Categories.load();

  @ParameterizedTest
  @CsvSource({
    "PURCHASE, TELECOM",
    "REFUND, TELECOM",
    "OTHER, TELECOM",
    "TAX, TAXES",
    "FEE, FEES",
    "INTEREST, FEES",
    "FINANCING, FEES",
    "INSURANCE, INSURANCE",
  })
  void theKindDecidesWhereItSaysItAll(Kind kind, Category category) {
    assertThat(categories.of("CONTA VIVO", kind)).isEqualTo(category);
  }

  @Test
  void anUnknownMerchantIsOther() {
    assertThat(categories.of("FULANO DE TAL", Kind.PURCHASE)).isEqualTo(Category.OTHER);
    assertThat(categories.of("", Kind.PURCHASE)).isEqualTo(Category.OTHER);
  }
}
