package com.invoiceagent.model;

/// Why a request cannot be answered; each kind has a stable code and one HTTP status.
///
/// Sealed, so that a new kind does not compile until every switch over problems knows it.
public sealed interface Problem {

  /// What went wrong, in one English sentence without personal data.
  String detail();

  /// The file does not start as a PDF does.
  record NotAPdf(String detail) implements Problem {}

  /// The file says it is a PDF but cannot be read.
  record InvalidPdf(String detail) implements Problem {}

  /// The encryption needs something other than a password, or is unknown.
  record UnsupportedEncryption(String detail) implements Problem {}

  /// The file is locked and no password was given.
  record PasswordRequired(String detail) implements Problem {}

  /// The file is locked and the password does not open it.
  record PasswordWrong(String detail) implements Problem {}

  /// No page holds any text.
  record NoText(String detail) implements Problem {}

  /// The pages are images and there is no OCR engine.
  record OcrUnavailable(String detail) implements Problem {}

  /// The document is no card invoice.
  record NotAnInvoice(String detail) implements Problem {}

  /// Reading it would take more than the service allows for one document.
  record TooComplex(String detail) implements Problem {}

  /// The deadline passed.
  record TimedOut(String detail) implements Problem {}

  /// The caller named a provider that does not exist.
  record UnknownProvider(String detail) implements Problem {}

  /// The provider exists but this service has no credentials for it.
  record ProviderNotConfigured(String detail) implements Problem {}

  /// Every AI provider that was asked failed.
  record ProviderFailed(String detail) implements Problem {}

  /// The service has as much work as it takes on.
  record Overloaded(String detail) implements Problem {}
}
