package com.invoiceagent.model;

/// Something about a document that its reader should know, though the document could be read.
///
/// @param code stable, in snake case
/// @param message one English sentence without personal data
/// @param count of what it is about
public record Warning(String code, String message, int count) {

  /// The file says more than its pages show: a trick, or left behind by an editor.
  public static Warning hiddenText(int characters) {
    return new Warning(
        "hidden_text",
        "The file holds text that its pages do not show; it was not read.",
        characters);
  }

  /// The file's text and the images of its pages differ: a trick, or a broken font.
  public static Warning doubtfulText(int numbers) {
    return new Warning(
        "doubtful_text", "The pages do not show numbers as the file's text has them.", numbers);
  }

  /// Pages were images: their characters may be wrong where no sum depends on them.
  public static Warning readByOcr(int pages) {
    return new Warning(
        "ocr_pages",
        "Pages are images and were read by character recognition; names may hold wrong letters.",
        pages);
  }

  /// Pages hold images that were not read: rows may be missing.
  public static Warning unread(int pages) {
    return new Warning(
        "unread_pages", "Pages hold an image that could not be read; rows may be missing.", pages);
  }

  /// The local reader could not prove the invoice, and no AI provider gave an answer.
  public static Warning aiFailed(int providers) {
    return new Warning(
        "ai_failed",
        "No AI provider could be used, so the reading is the service's own.",
        providers);
  }
}
