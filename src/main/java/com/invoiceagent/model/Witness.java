package com.invoiceagent.model;

/// A subtotal printed on the page, held against the rows it counts.
///
/// @param label what the page calls it
/// @param printed the amount on the page
/// @param computed the sum of the rows
/// @param holds whether both agree to one centavo (issuers round subtotals, never the total)
/// @param page the page's number, from 1
public record Witness(String label, Money printed, Money computed, boolean holds, int page) {}
