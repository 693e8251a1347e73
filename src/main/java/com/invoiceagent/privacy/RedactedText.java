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
    String restored = text;
    for (Map.Entry<String, String> entry : originals.entrySet()) {
      restored = restored.replace(entry.getKey(), entry.getValue());
    }
    return restored;
  }

  @Override
  public String toString() {
    return "RedactedText[" + lines.size() + " lines]";
  }
}
