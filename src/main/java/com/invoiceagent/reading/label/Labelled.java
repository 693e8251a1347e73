package com.invoiceagent.reading.label;

/// A value with a text that may name it.
///
/// @param label the text
/// @param value the amount or date
/// @param page the page's number, from 1
/// @param y the value's baseline in points
public record Labelled<T>(Label label, T value, int page, float y) {}
