package com.invoiceagent.reading;

import com.invoiceagent.model.ForeignAmount;
import com.invoiceagent.model.Installment;
import org.jspecify.annotations.Nullable;

/// What the texts of a row say.
///
/// @param name the description, without date, amount, instalment, card and currency notes
/// @param installment which of how many instalments
/// @param card last four digits printed in the row itself, or null
/// @param foreign the price abroad, or null
record Naming(
    String name, Installment installment, @Nullable String card, @Nullable ForeignAmount foreign) {}
