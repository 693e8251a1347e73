package com.invoiceagent.validation;

import static java.util.stream.Collectors.joining;

import com.invoiceagent.model.Finding;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Witness;
import java.util.List;
import java.util.stream.Stream;

/// The printed subtotals of a reading, held against what it computed for them.
///
/// Their labels stay out of messages: issuers name subtotals after card holders.
record Subtotals(List<Witness> all) {

  static Subtotals of(Reading reading) {
    return new Subtotals(reading.proof().witnesses());
  }

  /// Whether each holds.
  boolean hold() {
    return off().isEmpty();
  }

  /// How many hold, and which do not.
  String describe() {
    if (all.isEmpty()) {
      return "no printed subtotals";
    }
    String holding = (all.size() - off().size()) + " of " + all.size() + " printed subtotals hold";
    return hold()
        ? holding
        : holding + ", off: " + off().stream().map(this::describe).collect(joining(", "));
  }

  /// Those that do not, each with what is printed, what was computed, and its page.
  Stream<Finding> findings() {
    return off().stream()
        .map(witness ->
            Finding.of("subtotal_off")
                .amounts(witness.printed(), witness.computed())
                .counts(witness.page()));
  }

  private List<Witness> off() {
    return all.stream().filter(witness -> !holds(witness)).toList();
  }

  // Both: the reader may know why equal numbers prove nothing, but never why different ones would.
  private static boolean holds(Witness witness) {
    long difference = witness.printed().centavos() - witness.computed().centavos();
    return witness.holds() && Math.abs(difference) <= 1;
  }

  private String describe(Witness witness) {
    return "%s printed on page %d, %s computed"
        .formatted(witness.printed(), witness.page(), witness.computed());
  }
}
