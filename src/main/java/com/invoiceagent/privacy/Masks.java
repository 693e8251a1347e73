package com.invoiceagent.privacy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hands out masks such as `[CPF_1]`: the same for the same original, and none that the document
/// itself holds.
final class Masks {

  private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("[A-Z]{3,7}_([A-Z]{0,8})\\d");

  private final String mark;
  private final Map<String, String> masks = new HashMap<>();
  private final Map<String, String> originals = new HashMap<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  private Masks(String mark) {
    this.mark = mark;
  }

  static Masks unlike(List<String> lines) {
    int longest = -1;
    for (String line : lines) {
      Matcher matcher = LOOKS_LIKE_ONE.matcher(line);
      while (matcher.find()) {
        longest = Math.max(longest, matcher.group(1).length());
      }
    }
    return new Masks("X".repeat(longest + 1));
  }

  String of(Kind kind, String original) {
    return masks.computeIfAbsent(
        kind + " " + original,
        _ -> {
          String mask = "[" + kind + "_" + mark + counts.merge(kind, 1, Integer::sum) + "]";
          originals.put(mask, original);
          return mask;
        });
  }

  RedactedText text(List<String> lines) {
    return new RedactedText(lines, originals, counts);
  }
}
