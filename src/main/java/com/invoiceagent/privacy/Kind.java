package com.invoiceagent.privacy;

/// Kinds of identifiers that are masked, by what stands in a text.
public enum Kind {
  /// Number of a natural person, with check digits.
  CPF,
  /// Number of a company, numeric or alphanumeric, with check digits.
  CNPJ,
  /// Card number, whole or partly starred.
  CARD,
  /// Bank slip: its line of digits or its bar code.
  BOLETO,
  /// Pix key or the text of a Pix code.
  PIX,
  /// Name of the holder or of further holders.
  NAME,
  /// Street, postal code, town of the holder.
  ADDRESS,
  PHONE,
  EMAIL,
  /// Branch, account and contract numbers.
  ACCOUNT
}
