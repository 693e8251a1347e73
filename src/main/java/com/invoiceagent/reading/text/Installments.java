package com.invoiceagent.reading.text;

import com.invoiceagent.model.Installment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds instalment notations: `Parcela 2/5`, `PARC 03/05`, `Parcela 02 de 05`, `(2/2)`, `08 DE
/// 10`, `05/ 12`, `CONST03/03`.
///
/// Two bare numbers are one only at the end of a text, and where the invoice uses no worded
/// notation: `24/7 CONVENIENCIA` and `LOJA 07/11 PRESENTES` are names.
public final class Installments {

  private static final int MOST = 99;

  private static final Pattern WORDED =
      Pattern.compile(
          "(?: ?[-(] ?)?(?:parcela|parc)\\.? ?(?<k>\\d{1,2}) ?(?:/|de) ?(?<n>\\d{1,2})"
              + "(?!\\d)\\)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_BRACKETS =
      Pattern.compile(" \\((?<k>\\d{1,2}) de (?<n>\\d{1,2})\\)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern BARE_AT_END =
      Pattern.compile(
          "(?:(?<open> ?\\()|(?<dash> - )|(?<![\\d/.*-])|(?<=[\\p{L} ]\\d)(?=\\d{2}/\\d{2}))"
              + "(?<k>\\d{1,2}) ?/ ?(?<n>\\d{1,2})\\)?$");

  private static final Pattern BARE_DE_AT_END =
      Pattern.compile(
          "(?<![\\d/.*-])(?<k>\\d{1,2}) ?DE ?(?<n>\\d{1,2})$", Pattern.CASE_INSENSITIVE);

  private static final Pattern WHOLE =
      Pattern.compile("\\(?(?<k>\\d{1,2}) ?(?:/|de) ?(?<n>\\d{1,2})\\)?", Pattern.CASE_INSENSITIVE);

  private Installments() {}

  /// A notation with a word, anywhere in the text; null when there is none.
  public static @Nullable InstallmentMark worded(String text) {
    Matcher m = WORDED.matcher(text);
    if (m.find()) {
      return mark(m, true);
    }
    Matcher inBrackets = IN_BRACKETS.matcher(text);
    return inBrackets.find() ? mark(inBrackets, true) : null;
  }

  /// Two bare numbers at the end of the text; null when there are none.
  public static @Nullable InstallmentMark bareAtEnd(String text) {
    Matcher m = BARE_AT_END.matcher(text);
    return m.find() ? mark(m, false) : null;
  }

  /// `k de n` at the end of the text without any word; null when there is none.
  public static @Nullable InstallmentMark bareDeAtEnd(String text) {
    Matcher m = BARE_DE_AT_END.matcher(text);
    return m.find() ? mark(m, false) : null;
  }

  /// A text that is nothing but the notation, such as a cell of its own; null when it is more.
  public static @Nullable InstallmentMark whole(String text) {
    Matcher m = WHOLE.matcher(text);
    if (m.matches()) {
      return mark(m, false);
    }
    InstallmentMark worded = worded(text);
    boolean all = worded != null && worded.start() == 0 && worded.end() == text.length();
    return all ? worded : null;
  }

  private static @Nullable InstallmentMark mark(Matcher m, boolean worded) {
    int current = Integer.parseInt(m.group("k"));
    int count = Integer.parseInt(m.group("n"));
    boolean possible = current >= 1 && current <= count && count <= MOST && (worded || count > 1);
    return possible
        ? new InstallmentMark(new Installment(current, count), m.start(), m.end(), worded)
        : null;
  }
}
