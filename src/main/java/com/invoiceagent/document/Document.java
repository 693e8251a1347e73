package com.invoiceagent.document;

import java.util.List;

/// The words of a file, page by page.
public record Document(List<Page> pages) {
  public Document {
    pages = List.copyOf(pages);
  }
}
