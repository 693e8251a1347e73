package com.invoiceagent.model;

/// Where on the document a row stands, so that a person or a test can look.
///
/// @param page the page's number, from 1
/// @param box the rectangle around everything that was read for the row
/// @param text the row as printed, white space collapsed
/// @param repaired whether a character that was recognised wrongly was put right, as the proof told
public record Evidence(int page, Box box, String text, boolean repaired) {

  /// A row read as it is printed.
  public Evidence(int page, Box box, String text) {
    this(page, box, text, false);
  }

  /// The same of a row that was put right.
  public Evidence asRepaired() {
    return new Evidence(page, box, text, true);
  }
}
