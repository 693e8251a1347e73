package com.invoiceagent.history;

import com.invoiceagent.model.Money;
import java.time.YearMonth;

/// What instalments will ask for in a month to come.
///
/// @param installments how many
public record Commitment(YearMonth month, Money amount, int installments) {}
