package com.invoiceagent.document;

import java.util.List;

/// The words of a file, page by page.
///
/// @param hiddenCharacters how many characters the file holds that its pages do not show; they are
///   in no word
public record Document(List<Page> pages, int hiddenCharacters) {
  public Document {
    pages = List.copyOf(pages);
  }

  /// Pages that show all that they hold.
  public Document(List<Page> pages) {
    this(pages, 0);
  }
}
