package com.invoiceagent.export.answer;

import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The invoice as a whole.
public record InvoiceBody(
    String institution,
    @Nullable LocalDate dueDate,
    @Nullable LocalDate closingDate,
    BigDecimal previousBalance,
    BigDecimal paymentsTotal,
    @Nullable BigDecimal total) {

  static InvoiceBody of(Invoice invoice) {
    Money total = invoice.total();
    return new InvoiceBody(
        invoice.institution(),
        invoice.dueDate(),
        invoice.closingDate(),
        invoice.previousBalance().toDecimal(),
        invoice.paymentsTotal().toDecimal(),
        total == null ? null : total.toDecimal());
  }
}
