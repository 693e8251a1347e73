package com.invoiceagent.reading.category;

import com.invoiceagent.model.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All merchant rules, and which of them decides a name.
final class MerchantRules {

  private static final int SHORTEST_CUT_NAME = 10;
  private static final int SHORTEST_CUT_WORD = 7;

  private final List<MerchantRule> all = new ArrayList<>();
  private final MerchantTree tree = new MerchantTree();

  private MerchantRules() {}

  /// Reads the rules; fails with [IllegalStateException] that names the line when one is wrong.
  static MerchantRules parse(String file, String text) {
    MerchantRules rules = new MerchantRules();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        rules.add(MerchantRule.parse(i + 1, line));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(file + ", line " + (i + 1) + " " + e.getMessage(), e);
      }
    }
    return rules;
  }

  List<MerchantRule> all() {
    return List.copyOf(all);
  }

  /// The category of the merchant; [Category#OTHER] when no rule knows it.
  Category categoryOf(MerchantName name) {
    MerchantRule rule = deciding(name);
    Category category = rule == null ? ofCut(name) : rule.category();
    return category == null ? Category.OTHER : category;
  }

  /// The first rule that finds something, word by word; a weak one when no other does.
  @Nullable MerchantRule deciding(MerchantName name) {
    MerchantRule weak = null;
    boolean first = true;
    int at = 0;
    while (at < name.length()) {
      MerchantRule rule = tree.longest(name, at, first);
      if (rule == null) {
        at = name.nextWord(at);
        first = false;
      } else if (rule.category() != null && !rule.isWeak()) {
        return rule;
      } else {
        at += rule.letters().length();
        weak = weak == null && rule.isWeak() ? rule : weak;
        first &= !rule.isWeak();
      }
    }
    return weak;
  }

  // Issuers cut names after 13 characters and more; what is left of a word must still say
  // something.
  private @Nullable Category ofCut(MerchantName name) {
    if (name.length() < SHORTEST_CUT_NAME) {
      return null;
    }
    Category cut = null;
    for (int at = 0;
        name.length() - at >= SHORTEST_CUT_WORD && cut == null;
        at = name.nextWord(at)) {
      cut = tree.ofCut(name, at);
    }
    return cut;
  }

  private void add(MerchantRule rule) {
    MerchantRule before = tree.add(rule);
    if (before != null) {
      throw new IllegalArgumentException(
          "says again what line " + before.line() + " says: " + rule.letters());
    }
    all.add(rule);
  }
}
