package com.invoiceagent.reading.layout;

import com.invoiceagent.reading.text.DateToken;

/// A date and where it stands on the line.
///
/// @param token the date
/// @param x0 left edge in points
/// @param cell index of the cell that holds it
/// @param startsCell whether nothing but a short mark stands before it in its cell
public record PlacedDate(DateToken token, float x0, int cell, boolean startsCell) {}
