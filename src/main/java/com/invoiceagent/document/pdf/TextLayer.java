package com.invoiceagent.document.pdf;

/// How much of a page its text layer gives: whether the page is a scan, or its text is nonsense.
final class TextLayer {

  /// A scan may carry a line of text that a mail gateway or an archive stamped on it.
  private static final int STAMP = 40;

  private static final float SCAN = 0.4f;
  private static final int ENOUGH_TO_JUDGE = 60;
  private static final float NONSENSE = 0.3f;

  /// Portuguese has 45 to 50 vowels among 100 letters, and merchants' abbreviations still 30.
  private static final float VOWELS = 0.15f;

  private float imageShare;
  private boolean painted;
  private boolean odd;
  private boolean recognised;
  private boolean hidesDigits;
  private int drawn;
  private int sensible;
  private int letters;
  private int vowels;
  private int blanks;

  /// So much of the page is images, as a part of 1.
  void images(float share) {
    imageShare = share;
  }

  /// Something else than text is drawn.
  void painted() {
    painted = true;
  }

  void drawn() {
    drawn++;
  }

  /// So many of the characters drawn are not seen by anyone.
  void unseen(int characters) {
    drawn = Math.max(0, drawn - characters);
  }

  /// A digit is not seen by anyone.
  void hidesADigit() {
    hidesDigits = true;
  }

  /// A letter looks like another than the file says it is.
  void odd() {
    odd = true;
  }

  /// The page is an image, and its text is what somebody says stands there.
  void recognised() {
    recognised = true;
  }

  /// Whether what the file says may not be what the page shows.
  boolean isOdd() {
    return odd;
  }

  /// Whether nobody sees some of the text that could be an amount or a date.
  boolean hidesDigits() {
    return hidesDigits;
  }

  /// Whether nobody sees any of the text, but the image that it describes.
  boolean isRecognised() {
    return recognised;
  }

  void understood(String text) {
    int first = text.codePointAt(0);
    if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
      blanks++;
    } else if (isSensible(first)) {
      sensible++;
      if (Character.isLetter(first)) {
        letters++;
        vowels += "aeiouAEIOUáéíóúâêôãõàÁÉÍÓÚÂÊÔÃÕÀ".indexOf(first) >= 0 ? 1 : 0;
      }
    }
  }

  /// The page shows something that its text does not say.
  boolean wantsOcr() {
    if (sensible <= STAMP) {
      return imageShare > SCAN || isNonsense();
    }
    return isNonsense();
  }

  boolean isEmpty() {
    return sensible == 0;
  }

  /// Letters may be drawn as lines or as images.
  boolean mayShowText() {
    return painted || imageShare > 0 || drawn > blanks;
  }

  private boolean isNonsense() {
    int marks = drawn - blanks;
    if (marks < ENOUGH_TO_JUDGE) {
      return false;
    }
    return marks - sensible > NONSENSE * marks
        || (letters > ENOUGH_TO_JUDGE && vowels < VOWELS * letters);
  }

  private static boolean isSensible(int c) {
    if (c < 0x250) {
      return c > 0x20 && !(c >= 0x7F && c < 0xA0);
    }
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL ->
          false;
      default -> c != 0xFFFD;
    };
  }
}
