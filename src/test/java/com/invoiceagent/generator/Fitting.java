package com.invoiceagent.generator;

import com.invoiceagent.generator.Looks.PaymentPlace;
import com.invoiceagent.generator.Looks.PreviousPlace;

/// Takes out looks that this invoice's content does not allow.
final class Fitting {

  private Fitting() {}

  static Traits of(Traits t, InvoiceModel model) {
    if (t.is(PreviousPlace.ABSENT) && model.previous() != model.paid()) {
      t = t.with(PreviousPlace.SUMMARY);
    }
    if (model.payments().isEmpty()) {
      t = t.with(PaymentPlace.SECTION);
    }
    if (model.total() <= 0) {
      t = t.with(Looks.BoletoPlace.NONE).with(Looks.Offers.NONE);
    }
    return t;
  }
}
