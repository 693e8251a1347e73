package com.invoiceagent.privacy;

import java.util.List;

/// Finds one kind of identifier.
interface Finder {

  /// Looks through the whole document.
  ///
  /// @param lines all of its lines
  /// @param findings what the finders before this one found; takes what this one finds
  void find(List<TextLine> lines, Findings findings);
}
