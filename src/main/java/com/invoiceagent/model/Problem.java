package com.invoiceagent.model;

/// Why a request cannot be answered; each kind has a stable code and one HTTP status.
///
/// Sealed, so that a new kind does not compile until every switch over problems knows it.
public sealed interface Problem {

  /// What went wrong, in one English sentence without personal data.
  String detail();

  /// The stable code, by which programs decide.
  default String code() {
    return switch (this) {
      case NotAPdf _ -> "not_a_pdf";
      case InvalidPdf _ -> "invalid_pdf";
      case UnsupportedEncryption _ -> "unsupported_encryption";
      case PasswordRequired _ -> "password_required";
      case PasswordWrong _ -> "password_wrong";
      case NoText _ -> "no_text";
      case OcrUnavailable _ -> "ocr_unavailable";
      case NotAnInvoice _ -> "not_an_invoice";
      case TooComplex _ -> "too_complex";
      case TimedOut _ -> "timeout";
      case UnknownProvider _ -> "unknown_provider";
      case ProviderNotConfigured _ -> "provider_not_configured";
      case ProviderFailed _ -> "provider_failed";
      case Overloaded _ -> "overloaded";
    };
  }

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
