package com.invoiceagent.document;

import com.invoiceagent.model.Box;

/// A number in the file's text for which the image of the page does not speak.
///
/// @param text what the file says
/// @param seen what the image shows instead; empty when that could not be read
/// @param box where it stands
public record Doubt(String text, String seen, Box box) {}
