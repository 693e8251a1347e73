package com.invoiceagent.reading.category;

import com.invoiceagent.model.Category;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One line of the rules: words, and the category of the merchants whose names hold them.
///
/// @param line its number in the file, from 1
/// @param category null for words that say nothing of the merchant
/// @param letters the pattern without its marks and spaces, as names are held against it
/// @param isWeak whether any other rule goes first
/// @param isFirst whether the name must start with the words
/// @param goesOn whether the last word may go on
/// @param example a description that this rule must decide
record MerchantRule(
    int line,
    @Nullable Category category,
    String letters,
    boolean isWeak,
    boolean isFirst,
    boolean goesOn,
    String example) {

  private static final String SAYS_NOTHING = "-";
  private static final int SHORTEST_THAT_GOES_ON = 4;
  private static final Pattern PATTERN =
      Pattern.compile("(\\??)(\\^?)([A-Z0-9&]+(?: [A-Z0-9&]+)*)(\\*?)");

  /// Reads a line that is neither empty nor a comment; [IllegalArgumentException] says what is
  /// wrong.
  static MerchantRule parse(int line, String text) {
    List<String> fields = List.of(text.split("\t", -1));
    require(fields.size() == 2 || fields.size() == 3, "wants category, tab, pattern", text);
    Matcher pattern = PATTERN.matcher(fields.get(1));
    require(pattern.matches(), "wants a pattern such as ?^TWO WORDS*, in plain capitals", text);
    String words = pattern.group(3);
    MerchantRule rule =
        new MerchantRule(
            line,
            category(fields.getFirst(), text),
            MerchantName.of(words).letters(),
            !pattern.group(1).isEmpty(),
            !pattern.group(2).isEmpty(),
            !pattern.group(4).isEmpty(),
            fields.size() == 3 ? fields.get(2) : words);
    rule.check(fields.size() == 3, text);
    return rule;
  }

  private void check(boolean hasExample, String text) {
    require(!goesOn || letters.length() >= SHORTEST_THAT_GOES_ON, "is too short to go on", text);
    require(!isWeak || category != null, "cannot be weak, it decides nothing", text);
    require(!hasExample || category != null, "has an example that nothing checks", text);
    require(!example.isBlank(), "has an empty example", text);
  }

  private static @Nullable Category category(String label, String text) {
    if (label.equals(SAYS_NOTHING)) {
      return null;
    }
    for (Category category : Category.values()) {
      if (category.label().equals(label)) {
        return category;
      }
    }
    throw new IllegalArgumentException("has no such category: " + text);
  }

  private static void require(boolean condition, String otherwise, String text) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise + ": " + text);
    }
  }
}
