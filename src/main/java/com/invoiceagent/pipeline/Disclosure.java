package com.invoiceagent.pipeline;

import com.invoiceagent.agent.Sheet;
import com.invoiceagent.reading.Hints;
import com.invoiceagent.reading.Judge;
import com.invoiceagent.reading.layout.FlowLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Decides which lines of a document an AI provider may see: those with an amount or a date, and
/// short ones right beside an amount, which are headings, labels and the rest of names. Letters,
/// conditions and addresses stay.
final class Disclosure {

  private static final int LONGEST_LABEL = 60;
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5}");

  private Disclosure() {}

  /// One decision for each part of the document.
  static List<Sheet.Spot> of(Judge judge) {
    List<FlowLine> parts = judge.parts();
    List<Sheet.Spot> spots = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      FlowLine part = parts.get(i);
      boolean shown =
          !part.amounts().isEmpty()
              || hasDate(part)
              || (isLabel(part.text())
                  && (hasAmount(parts, i - 1, part) || hasAmount(parts, i + 1, part)));
      boolean row = part.rowAmount() != null || judge.holdsRow(i);
      spots.add(new Sheet.Spot(part.page(), shown, row));
    }
    return spots;
  }

  /// Labels and names hold no long numbers; addresses and contracts do.
  private static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL && !LONG_NUMBER.matcher(text).find();
  }

  private static boolean hasDate(FlowLine part) {
    return part.rowStart() != null
        || part.line().dates().stream()
            .anyMatch(date -> part.cells().contains(part.line().cells().get(date.cell())));
  }

  private static boolean hasAmount(List<FlowLine> parts, int index, FlowLine beside) {
    return index >= 0
        && index < parts.size()
        && parts.get(index).page() == beside.page()
        && !parts.get(index).amounts().isEmpty();
  }

  /// What is known about the issuer, in words for a model.
  static String issuer(Hints hints) {
    String dates =
        switch (hints.installmentDates()) {
          case PURCHASE -> "instalments carry the day of the purchase";
          case CYCLE -> "instalments carry a day of this invoice's cycle";
          case BY_THE_ROWS -> "unknown which date instalments carry";
        };
    String wraps = hints.wrapsNames() ? "; long names go on in the line below" : "";
    return hints.institution() + "; " + dates + wraps;
  }
}
