package com.invoiceagent.model;

import java.math.BigDecimal;

/// The price of a purchase in the currency it was made in, as printed.
///
/// @param currency ISO 4217 code
/// @param amount positive, with the decimals of the print
public record ForeignAmount(String currency, BigDecimal amount) {}
