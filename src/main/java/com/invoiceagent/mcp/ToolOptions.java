package com.invoiceagent.mcp;

import com.invoiceagent.pipeline.Providers;

/// What callers of the tool may do.
///
/// @param paths whether they may name files on this machine; only those who started the program
/// @param largest of a file, in bytes
/// @param providers whom they may ask for
/// @param provider who reads when they name nobody
public record ToolOptions(boolean paths, int largest, Providers providers, String provider) {

  /// What a message needs besides the file in it.
  private static final int OVERHEAD = 64 * 1024;

  /// How long a message may be: the largest file in Base64, and what is around it.
  public int longestMessage() {
    return Math.toIntExact(Math.min(largest / 3L * 4 + OVERHEAD, Integer.MAX_VALUE - 8));
  }
}
