package com.invoiceagent.generator;

/// The dimensions of how an invoice is printed; the first value of each is the plainest.
final class Looks {

  private Looks() {}

  enum Brand {
    GENERIC,
    NUBANK,
    ITAU,
    BRADESCO,
    SANTANDER,
    INTER,
    C6,
    BANCO_DO_BRASIL,
    CAIXA,
    MERCADO_PAGO
  }

  enum Columns {
    ONE,
    TWO,
    THREE
  }

  enum Paper {
    A4,
    LETTER,
    PHONE,
    TURNED,
    LANDSCAPE
  }

  enum Face {
    HELVETICA,
    LIBERATION,
    TIMES,
    COURIER
  }

  enum TextSize {
    PT8,
    PT5,
    PT6,
    PT7,
    PT9,
    PT10,
    PT12
  }

  enum Leading {
    NORMAL,
    TIGHT,
    LOOSE
  }

  enum DateNotation {
    SLASH,
    SLASH_YY,
    SLASH_YYYY,
    DASH_YYYY,
    DOT_YYYY,
    SPACE_MMM,
    SLASH_MMM,
    DE_MMM,
    MMM_YYYY,
    DE_MMM_YYYY,
    WITH_TIME
  }

  enum DatePlace {
    FIRST,
    AFTER_NAME,
    BEFORE_AMOUNT
  }

  enum AmountMark {
    NONE,
    PREFIX,
    GLUED,
    COLUMN
  }

  enum SignStyle {
    MINUS_BEFORE,
    MINUS_SPACED,
    MINUS_INSIDE,
    UNICODE,
    MINUS_AFTER,
    MINUS_AFTER_SPACED,
    PARENS,
    LETTER_GLUED,
    LETTER_SPACED,
    CREDIT_LETTER,
    PLUS_CREDIT,
    WORDS,
    INVERTED
  }

  enum AmountAlign {
    RIGHT,
    LEFT
  }

  enum ParcelNotation {
    PARCELA,
    PARCELA_DASH,
    PARCELA_PARENS,
    PARCELA_DE,
    PARC,
    PARC_GLUED,
    PARC_DOT,
    PARENS,
    BARE,
    GLUED,
    DE,
    COLUMN,
    COLUMN_DE,
    OWN_LINE
  }

  enum CityPlace {
    ABSENT,
    COLUMN,
    LINE,
    GLUED,
    CATEGORY_COLUMN,
    CATEGORY_LINE
  }

  enum CardPlace {
    HEADING,
    ROW,
    ROW_LATE,
    PAGE_HEADER
  }

  enum Subtotals {
    NONE,
    BELOW,
    ABOVE,
    SECTIONS
  }

  enum Grouping {
    CARDS,
    KINDS,
    CATEGORIES
  }

  enum FieldStyle {
    LINES,
    ABOVE,
    SENTENCE
  }

  enum SummaryStyle {
    LINES,
    MARKED,
    ABOVE,
    BESIDE_LIMITS,
    ABSENT
  }

  enum PreviousPlace {
    SUMMARY,
    FIRST_ROW,
    ABSENT
  }

  enum PaymentPlace {
    SECTION,
    ROWS,
    SUMMARY
  }

  enum TableHeader {
    PRESENT,
    ABSENT,
    REPEATED
  }

  enum FutureList {
    NONE,
    AFTER,
    BEFORE,
    NEXT_COLUMN,
    SUMS_ONLY
  }

  enum Offers {
    NONE,
    BEFORE,
    AFTER
  }

  enum InfoBox {
    NONE,
    BESIDE
  }

  enum LongNames {
    CUT,
    WRAPPED
  }

  enum ForeignNotes {
    TWO_LINES,
    ONE_LINE,
    DOLLAR_COLUMN,
    STARS,
    AFTER_BAR
  }

  enum BoletoPlace {
    NONE,
    FIRST_PAGE,
    LAST_PAGE
  }

  enum Order {
    ROWS,
    COLUMNS,
    SHUFFLED
  }

  enum Glyphs {
    RUNS,
    WORDS,
    SINGLE,
    SPACED,
    GLUED,
    PADDED
  }

  enum Furniture {
    NONE,
    FOOTER,
    HEADER,
    WATERMARK
  }

  /// Whether the rows begin below the summary or on a page of their own.
  enum Start {
    SAME_PAGE,
    NEW_PAGE
  }
}
