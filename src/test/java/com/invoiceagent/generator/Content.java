package com.invoiceagent.generator;

/// The dimensions of what an invoice says; the first value of each is the plainest.
final class Content {

  private Content() {}

  enum Size {
    SMALL,
    MEDIUM,
    LARGE
  }

  enum Previous {
    PAID,
    ZERO,
    PARTLY_PAID,
    OVERPAID
  }

  enum Payments {
    ONE,
    TWO,
    THREE
  }

  enum Refunds {
    NONE,
    SOME,
    PAIR,
    MANY
  }

  enum Foreign {
    NONE,
    SOME
  }

  enum Charges {
    NONE,
    DATED,
    UNDATED
  }

  enum Parcels {
    NONE,
    SOME,
    LONG
  }

  /// Which date instalments carry.
  enum ParcelDates {
    PURCHASE,
    CYCLE
  }

  enum Names {
    PLAIN,
    TRAPS
  }

  enum Twins {
    NONE,
    SOME
  }

  enum Cards {
    ONE,
    TWO,
    THREE
  }

  enum Season {
    ORDINARY,
    NEW_YEAR,
    LEAP
  }
}
