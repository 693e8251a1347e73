package com.invoiceagent.reading.category;

import com.invoiceagent.model.Category;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All patterns letter by letter, so that finding the longest one at a place costs its length,
/// however many rules there are.
final class MerchantTree {

  private final Node root = new Node();

  /// Adds a rule unless one with the same letters is there; answers that one, or null.
  @Nullable MerchantRule add(MerchantRule rule) {
    Node node = root;
    for (char letter : rule.letters().toCharArray()) {
      node = node.next.computeIfAbsent(letter, _ -> new Node());
      node.lead(rule.category());
    }
    MerchantRule before = node.rule;
    node.rule = before == null ? rule : before;
    return before;
  }

  /// The rule with the longest words at this place.
  ///
  /// @param first whether nothing that counts stands before it
  @Nullable MerchantRule longest(MerchantName name, int from, boolean first) {
    MerchantRule longest = null;
    Node node = root;
    for (int i = from; i < name.length(); i++) {
      node = node.next.get(name.letters().charAt(i));
      if (node == null) {
        break;
      }
      MerchantRule rule = node.rule;
      if (rule != null && (first || !rule.isFirst()) && (rule.goesOn() || name.isBoundary(i + 1))) {
        longest = rule;
      }
    }
    return longest;
  }

  /// The category of all patterns of which the rest of the name is the start; null when they
  /// differ.
  @Nullable Category ofCut(MerchantName name, int from) {
    Node node = root;
    for (int i = from; i < name.length(); i++) {
      node = node.next.get(name.letters().charAt(i));
      if (node == null) {
        return null;
      }
    }
    return node.leadsTo;
  }

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();
    @Nullable MerchantRule rule;
    private @Nullable Category leadsTo;
    private boolean isPassed;

    void lead(@Nullable Category category) {
      leadsTo = !isPassed || category == leadsTo ? category : null;
      isPassed = true;
    }
  }
}
