package com.invoiceagent.privacy;

import com.invoiceagent.privacy.Findings.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Masks the identifiers of people in the lines of a document.
///
/// What looks like one is masked, rather once too often: masks can be taken back. Only amounts and
/// dates are never touched. Names of merchants stay, and so do names of people in rows whom the
/// document does not name as holders.
public final class Redactor {

  /// Kinds whose digits are theirs even where some of them could be a date.
  private static final Set<Kind> WHOLE = Set.of(Kind.PIX, Kind.EMAIL, Kind.BOLETO);

  private final List<Finder> finders;

  /// Knows nothing about the holder but what documents say.
  public Redactor() {
    this(List.of());
  }

  /// Knows names of holders from elsewhere; they are masked wherever they stand.
  public Redactor(List<String> holders) {
    finders =
        List.of(
            new Slips(),
            new PixCodes(),
            new Cpfs(),
            new Cnpjs(),
            new CardNumbers(),
            new Emails(),
            new Phones(),
            new Accounts(),
            new Addresses(),
            new Names(holders));
  }

  /// The same lines with masks in place of identifiers; amounts and dates stay.
  ///
  /// @param lines of the whole document in reading order, cells of a line apart by tabs
  public RedactedText redact(List<String> lines) {
    List<TextLine> read = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      read.add(TextLine.of(i, lines.get(i)));
    }
    Findings findings = new Findings(lines.size());
    for (Finder finder : finders) {
      finder.find(read, findings);
    }
    Masks masks = Masks.unlike(lines);
    List<String> redacted = new ArrayList<>(lines.size());
    for (TextLine line : read) {
      redacted.add(masked(line, findings.on(line.number()), masks));
    }
    return masks.text(redacted);
  }

  /// The kind found first keeps its characters.
  private static String masked(TextLine line, List<Found> found, Masks masks) {
    if (found.isEmpty()) {
      return line.text();
    }
    int[] owner = new int[line.text().length()];
    for (int i = 0; i < found.size(); i++) {
      BitSet free = free(line, found.get(i));
      for (int at = free.nextSetBit(0); at >= 0; at = free.nextSetBit(at + 1)) {
        if (owner[at] == 0) {
          owner[at] = i + 1;
        }
      }
    }
    StringBuilder text = new StringBuilder(line.text().length());
    for (int at = 0; at < owner.length; ) {
      int end = at + 1;
      while (end < owner.length && owner[end] == owner[at]) {
        end++;
      }
      String part = line.text().substring(at, end);
      text.append(owner[at] == 0 ? part : mask(found.get(owner[at] - 1).kind(), part, masks));
      at = end;
    }
    return text.toString();
  }

  /// Blanks and signs that an identifier left over between amounts, dates and other identifiers
  /// need no mask.
  private static String mask(Kind kind, String part, Masks masks) {
    return part.chars().noneMatch(Character::isLetterOrDigit) ? part : masks.of(kind, part);
  }

  /// What may be masked of it.
  private static BitSet free(TextLine line, Found found) {
    BitSet free = new BitSet();
    free.set(found.start(), found.end());
    free.andNot(line.amounts());
    if (!WHOLE.contains(found.kind())) {
      BitSet dates = (BitSet) line.dates().clone();
      if (found.kind() == Kind.ADDRESS) {
        dates.clear(found.start(), found.start() + Addresses.dateInName(line, found.start()));
      }
      free.andNot(dates);
    }
    return free;
  }
}
