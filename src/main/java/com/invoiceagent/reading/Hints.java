package com.invoiceagent.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is known about an issuer's print beyond what the reader finds by itself; the reader works
/// without.
///
/// @param institution the code of the issuer, such as `NUBANK`
/// @param installmentDates which date its instalments carry
/// @param payment wording of payments that the general words miss, in upper case without accents
/// @param wrapsNames whether long names and cities go on in the line below, in their columns
/// @param cardEndsWithTotal whether what follows a card's total belongs to no card
public record Hints(
    String institution,
    InstallmentDates installmentDates,
    @Nullable Pattern payment,
    boolean wrapsNames,
    boolean cardEndsWithTotal) {

  /// The date that instalments after the first carry.
  public enum InstallmentDates {
    /// The day of the purchase.
    PURCHASE,
    /// A day of this invoice's cycle.
    CYCLE,
    /// Unknown: the dates themselves tell.
    BY_THE_ROWS
  }

  /// Nothing but the issuer's code.
  public static Hints of(String institution) {
    return new Hints(institution, InstallmentDates.BY_THE_ROWS, null, false, false);
  }

  /// The same with this kind of instalment dates.
  public Hints withDates(InstallmentDates dates) {
    return new Hints(institution, dates, payment, wrapsNames, cardEndsWithTotal);
  }

  /// The same with this further wording of payments.
  public Hints withPayment(String regex) {
    return new Hints(
        institution, installmentDates, Pattern.compile(regex), wrapsNames, cardEndsWithTotal);
  }

  /// The same for a print that wraps names in their column.
  public Hints wrappingNames() {
    return new Hints(institution, installmentDates, payment, true, cardEndsWithTotal);
  }

  /// The same for a print in which a card's total ends what belongs to the card.
  public Hints endingCardsWithTotals() {
    return new Hints(institution, installmentDates, payment, wrapsNames, true);
  }
}
