package com.invoiceagent.issuer;

/// Something on the page that speaks for an issuer.
///
/// @param text what must stand in one line: upper-case letters and digits only, as
///   [com.invoiceagent.reading.text.Fold#squash(String)] leaves them; a boleto's bank as `BOLETO`
///   and three digits
/// @param weight how strongly; [Issuer#CLAIM] together make a claim
record Mark(String text, int weight) {
  Mark {
    if (!text.matches("[A-Z0-9]{5,}") || weight < 1 || weight > Issuer.CLAIM) {
      throw new IllegalArgumentException("no usable mark: " + text + " " + weight);
    }
  }
}
