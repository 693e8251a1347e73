package com.invoiceagent.export.answer;

import com.invoiceagent.model.ForeignAmount;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row that changes the balance.
public record TransactionBody(
    LocalDate date,
    boolean datePrinted,
    String description,
    BigDecimal amount,
    String type,
    String kind,
    int installments,
    int currentInstallment,
    BigDecimal totalPurchaseAmount,
    @Nullable LocalDate dueDate,
    @Nullable String cardLast4,
    String category,
    @Nullable String originalCurrency,
    @Nullable BigDecimal originalAmount,
    EvidenceBody evidence) {

  static TransactionBody of(Transaction row, Invoice invoice) {
    ForeignAmount original = row.original();
    return new TransactionBody(
        row.date(),
        row.datePrinted(),
        row.description(),
        row.amount().toDecimal(),
        Labels.of(row.type()),
        Labels.of(row.kind()),
        row.installment().count(),
        row.installment().current(),
        row.totalPurchaseAmount().toDecimal(),
        invoice.dueDate(),
        row.cardLast4(),
        row.category().label(),
        original == null ? null : original.currency(),
        original == null ? null : original.amount(),
        EvidenceBody.of(row.evidence()));
  }
}
