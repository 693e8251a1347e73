package com.invoiceagent.http;

import com.invoiceagent.model.Problem;
import com.invoiceagent.ops.Labels;

/// Every way in which a request can fail, with its status; docs/errors.md is this table.
public enum ProblemType {
  BAD_REQUEST(400, "The request is not formed as it must be"),
  NOT_A_PDF(400, "The file is not a PDF"),
  UNKNOWN_PROVIDER(400, "The provider is unknown"),
  PROVIDER_NOT_CONFIGURED(400, "The provider is not configured"),
  UNAUTHORIZED(401, "A valid API key is needed"),
  NOT_FOUND(404, "There is nothing at this path"),
  METHOD_NOT_ALLOWED(405, "The path does not take this method"),
  NOT_ACCEPTABLE(406, "The answer cannot be given in a form that the request accepts"),
  TOO_LARGE(413, "The file or request is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The request's body has the wrong type"),
  INVALID_PDF(422, "The PDF cannot be read"),
  UNSUPPORTED_ENCRYPTION(422, "The PDF is encrypted in a way that is not supported"),
  PASSWORD_REQUIRED(422, "The PDF is locked; a password is needed"),
  PASSWORD_WRONG(422, "The password does not open the PDF"),
  NO_TEXT(422, "The PDF holds no text"),
  OCR_UNAVAILABLE(422, "The PDF holds images only, and there is no OCR"),
  NOT_AN_INVOICE(422, "The document is not a credit-card invoice"),
  TOO_COMPLEX(422, "The document takes more than is allowed for one"),
  RATE_LIMITED(429, "The caller sends more than it may"),
  INTERNAL_ERROR(500, "The service failed"),
  PROVIDER_FAILED(502, "Every AI provider that was asked failed"),
  OVERLOADED(503, "The service has as much work as it takes on"),
  TIMEOUT(504, "The request took too long");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /// The type of a problem.
  public static ProblemType of(Problem problem) {
    return switch (problem) {
      case Problem.NotAPdf _ -> NOT_A_PDF;
      case Problem.InvalidPdf _ -> INVALID_PDF;
      case Problem.UnsupportedEncryption _ -> UNSUPPORTED_ENCRYPTION;
      case Problem.PasswordRequired _ -> PASSWORD_REQUIRED;
      case Problem.PasswordWrong _ -> PASSWORD_WRONG;
      case Problem.NoText _ -> NO_TEXT;
      case Problem.OcrUnavailable _ -> OCR_UNAVAILABLE;
      case Problem.NotAnInvoice _ -> NOT_AN_INVOICE;
      case Problem.TooComplex _ -> TOO_COMPLEX;
      case Problem.TimedOut _ -> TIMEOUT;
      case Problem.UnknownProvider _ -> UNKNOWN_PROVIDER;
      case Problem.ProviderNotConfigured _ -> PROVIDER_NOT_CONFIGURED;
      case Problem.ProviderFailed _ -> PROVIDER_FAILED;
      case Problem.Overloaded _ -> OVERLOADED;
    };
  }

  /// The status of the answer.
  public int status() {
    return status;
  }

  /// What the type means.
  public String title() {
    return title;
  }

  /// The stable code.
  public String code() {
    return Labels.of(this);
  }

  /// The type as a URI.
  public String urn() {
    return "urn:problem-type:invoiceagent:" + code();
  }
}
