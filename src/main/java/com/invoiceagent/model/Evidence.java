package com.invoiceagent.model;

/// Where on the document a row stands, so that a person or a test can look.
///
/// @param page the page's number, from 1
/// @param box the rectangle around everything that was read for the row
/// @param text the row as printed, white space collapsed
public record Evidence(int page, Box box, String text) {}
