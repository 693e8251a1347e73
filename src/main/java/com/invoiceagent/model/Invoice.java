package com.invoiceagent.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the page says about the invoice as a whole.
///
/// @param institution who issued the card, such as `NUBANK`, or `GENERIC`
/// @param dueDate when it must be paid; null when the page does not say
/// @param closingDate the day the invoice was closed or issued; null when the page does not say
/// @param previousBalance total of the previous invoice
/// @param paymentsTotal sum of the payments, positive
/// @param total what this invoice asks for, negative in the customer's favour; null when not
///   printed
public record Invoice(
    String institution,
    @Nullable LocalDate dueDate,
    @Nullable LocalDate closingDate,
    Money previousBalance,
    Money paymentsTotal,
    @Nullable Money total) {}
