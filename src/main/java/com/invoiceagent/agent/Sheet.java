package com.invoiceagent.agent;

import com.invoiceagent.privacy.Kind;
import com.invoiceagent.privacy.RedactedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What of a document may be shown to a provider: some of its lines, redacted and numbered.
public final class Sheet {

  /// One line that may be shown.
  ///
  /// @param number from 1, counted over the whole document
  /// @param page from 1
  /// @param text redacted, cells apart by tabs
  /// @param row whether it may be a row
  record Line(int number, int page, String text, boolean row) {}

  /// What is to become of a line of the document.
  ///
  /// @param page from 1
  /// @param shown whether it may leave
  /// @param row whether it may be a row
  public record Spot(int page, boolean shown, boolean row) {}

  private final List<Line> lines;
  private final String issuer;
  private final Map<Kind, Integer> masked;

  private Sheet(List<Line> lines, String issuer, Map<Kind, Integer> masked) {
    this.lines = List.copyOf(lines);
    this.issuer = issuer;
    this.masked = masked;
  }

  /// The lines that may leave.
  ///
  /// @param text the whole document, redacted
  /// @param spots one for each of its lines
  /// @param issuer what is known about its issuer, in a few words
  public static Sheet of(RedactedText text, List<Spot> spots, String issuer) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      if (spot.shown()) {
        lines.add(new Line(i + 1, spot.page(), text.lines().get(i), spot.row()));
      }
    }
    return new Sheet(lines, issuer, text.counts());
  }

  List<Line> lines() {
    return lines;
  }

  String issuer() {
    return issuer;
  }

  /// How many identifiers were masked in the document, by kind.
  public Map<Kind, Integer> masked() {
    return masked;
  }

  @Override
  public String toString() {
    return "Sheet[" + lines.size() + " lines]";
  }
}
