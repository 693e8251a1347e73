package com.invoiceagent.reading;

import com.invoiceagent.model.Installment;
import com.invoiceagent.reading.text.InstallmentMark;
import com.invoiceagent.reading.text.Installments;
import java.util.regex.Pattern;

/// The name of an undated row, without rates, signs and instalment.
///
/// @param text the name
/// @param installment which of how many instalments
record LooseName(String text, Installment installment) {

  private static final Pattern SIGN = Pattern.compile("^\\( ?[-+=\u2212] ?\\) *");
  private static final Pattern RATE =
      Pattern.compile(" *(?:\\([^)]*%[^)]*\\)|[\\d.,]+ ?%(?: ?a[md]\\.?| ?a\\.[md]\\.?)?)");

  static LooseName of(String label) {
    String text = RATE.matcher(SIGN.matcher(label).replaceFirst("")).replaceAll("").strip();
    InstallmentMark mark = Installments.worded(text);
    if (mark == null) {
      mark = Installments.bareAtEnd(text);
    }
    if (mark == null) {
      mark = Installments.bareDeAtEnd(text);
    }
    return mark == null
        ? new LooseName(text, Installment.SINGLE)
        : new LooseName(text.substring(0, mark.start()).strip(), mark.installment());
  }
}
