package com.invoiceagent.reading.text;

import com.invoiceagent.model.Installment;

/// An instalment notation found in a text.
///
/// @param installment what it says
/// @param start index of its first character, with the dash or parenthesis before it
/// @param end index after its last character
/// @param worded whether a word such as `Parcela` says that it is one, not two bare numbers
public record InstallmentMark(Installment installment, int start, int end, boolean worded) {}
