package com.invoiceagent.document.worker;

import com.invoiceagent.document.PageSource;
import com.invoiceagent.document.Stage;
import com.invoiceagent.document.Verification;
import com.invoiceagent.model.Problem;

/// What has a number on the pipe: problems that reading a document can end with, stages, sources.
final class Codes {

  private Codes() {}

  static int code(Problem problem) {
    return switch (problem) {
      case Problem.NotAPdf _ -> 1;
      case Problem.InvalidPdf _ -> 2;
      case Problem.UnsupportedEncryption _ -> 3;
      case Problem.PasswordRequired _ -> 4;
      case Problem.PasswordWrong _ -> 5;
      case Problem.NoText _ -> 6;
      case Problem.OcrUnavailable _ -> 7;
      case Problem.TooComplex _ -> 8;
      case Problem.TimedOut _ -> 9;
      case Problem.NotAnInvoice _,
          Problem.UnknownProvider _,
          Problem.ProviderNotConfigured _,
          Problem.ProviderFailed _,
          Problem.Overloaded _ ->
          throw new IllegalArgumentException("No reader of documents ends with " + problem);
    };
  }

  static Problem problem(int code, String detail) throws BadFrame {
    return switch (code) {
      case 1 -> new Problem.NotAPdf(detail);
      case 2 -> new Problem.InvalidPdf(detail);
      case 3 -> new Problem.UnsupportedEncryption(detail);
      case 4 -> new Problem.PasswordRequired(detail);
      case 5 -> new Problem.PasswordWrong(detail);
      case 6 -> new Problem.NoText(detail);
      case 7 -> new Problem.OcrUnavailable(detail);
      case 8 -> new Problem.TooComplex(detail);
      case 9 -> new Problem.TimedOut(detail);
      default -> throw new BadFrame("No problem has this number");
    };
  }

  static int code(Verification verification) {
    return switch (verification) {
      case AUTO -> 1;
      case RENDER -> 2;
    };
  }

  static Verification verification(int code) throws BadFrame {
    return switch (code) {
      case 1 -> Verification.AUTO;
      case 2 -> Verification.RENDER;
      default -> throw new BadFrame("No verification has this number");
    };
  }

  static int code(Stage stage) {
    return switch (stage) {
      case TEXT -> 1;
      case OCR -> 2;
    };
  }

  static Stage stage(int code) throws BadFrame {
    return switch (code) {
      case 1 -> Stage.TEXT;
      case 2 -> Stage.OCR;
      default -> throw new BadFrame("No stage has this number");
    };
  }

  static int code(PageSource source) {
    return switch (source) {
      case TEXT -> 1;
      case OCR -> 2;
      case UNREAD -> 3;
    };
  }

  static PageSource source(int code) throws BadFrame {
    return switch (code) {
      case 1 -> PageSource.TEXT;
      case 2 -> PageSource.OCR;
      case 3 -> PageSource.UNREAD;
      default -> throw new BadFrame("No source has this number");
    };
  }
}
