package com.invoiceagent.privacy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lines of a document without the identifiers of people; only a [Redactor] makes one.
///
/// What was masked is known to this object alone, in memory, so that an answer can be put right
/// again.
public final class RedactedText {

  /// More than any mask has characters; nothing further away is looked at for the end of one.
  private static final int LONGEST_MASK = 64;

  private final List<String> lines;
  private final Map<String, String> originals;
  private final Map<Kind, Integer> counts;

  RedactedText(List<String> lines, Map<String, String> originals, Map<Kind, Integer> counts) {
    this.lines = List.copyOf(lines);
    this.originals = new HashMap<>(originals);
    this.counts = new EnumMap<>(Kind.class);
    this.counts.putAll(counts);
  }

  /// The lines, as many and in the order in which they were given.
  public List<String> lines() {
    return lines;
  }

  /// How many identifiers were masked, by kind; kinds without any are missing.
  public Map<Kind, Integer> counts() {
    return Map.copyOf(counts);
  }

  /// The text with every mask replaced by what it stands for; text without a mask is returned as it
  /// is.
  public String restore(String text) {
    StringBuilder restored = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('[', at);
      if (open < 0) {
        break;
      }
      int close = text.indexOf(']', open, Math.min(text.length(), open + LONGEST_MASK));
      if (close < 0) {
        restored.append(text, at, open + 1);
        at = open + 1;
        continue;
      }
      String original = originals.get(text.substring(open, close + 1));
      restored.append(text, at, open).append(original == null ? "[" : original);
      at = original == null ? open + 1 : close + 1;
    }
    return restored.append(text, at, text.length()).toString();
  }

  @Override
  public String toString() {
    return "RedactedText[" + lines.size() + " lines]";
  }
}
