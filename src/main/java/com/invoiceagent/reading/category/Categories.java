package com.invoiceagent.reading.category;

import com.invoiceagent.model.Category;
import com.invoiceagent.model.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Decides the category of a row: by its kind where that says it all, else by the merchant's name.
///
/// The rules are data: `merchants.tsv` beside this class, whose head explains how to write one.
public final class Categories {

  private static final String RULES = "merchants.tsv";

  private final MerchantRules merchants;

  private Categories(MerchantRules merchants) {
    this.merchants = merchants;
  }

  /// Reads and checks the rules; once is enough, the result is immutable.
  ///
  /// Fails with [IllegalStateException] that names the line when a rule is wrong.
  public static Categories load() {
    return new Categories(MerchantRules.parse(RULES, text()));
  }

  /// The category of a row; [Category#OTHER] when no rule knows the merchant.
  ///
  /// @param description the row's text as printed
  /// @param kind what the row is
  public Category of(String description, Kind kind) {
    return switch (kind) {
      case TAX -> Category.TAXES;
      case FEE, INTEREST, FINANCING -> Category.FEES;
      case INSURANCE -> Category.INSURANCE;
      case PURCHASE, REFUND, OTHER -> merchants.categoryOf(MerchantName.of(description));
    };
  }

  private static String text() {
    try (InputStream resource = Categories.class.getResourceAsStream(RULES)) {
      if (resource == null) {
        throw new IllegalStateException(RULES + " is missing from the class path");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(RULES, e);
    }
  }
}
