package com.invoiceagent.export.answer;

import com.invoiceagent.model.Payment;
import java.math.BigDecimal;
import java.time.LocalDate;

/// One row that pays.
public record PaymentBody(
    LocalDate date,
    boolean datePrinted,
    String description,
    BigDecimal amount,
    EvidenceBody evidence) {

  static PaymentBody of(Payment payment) {
    return new PaymentBody(
        payment.date(),
        payment.datePrinted(),
        payment.description(),
        payment.amount().toDecimal(),
        EvidenceBody.of(payment.evidence()));
  }
}
