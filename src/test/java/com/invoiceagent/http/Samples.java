package com.invoiceagent.http;

import com.invoiceagent.model.Box;
import com.invoiceagent.model.Category;
import com.invoiceagent.model.Check;
import com.invoiceagent.model.Egress;
import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Evidence;
import com.invoiceagent.model.ForeignAmount;
import com.invoiceagent.model.Installment;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Kind;
import com.invoiceagent.model.Money;
import com.invoiceagent.model.Payment;
import com.invoiceagent.model.Proof;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.model.Warning;
import com.invoiceagent.model.Witness;
import com.invoiceagent.pipeline.Extraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Extractions that show every field with and without a value.
final class Samples {

  private Samples() {}

  /// Everything is there, and it closes.
  static Extraction.Answer answer() {
    Reading reading =
        new Reading(
            new Invoice(
                "NUBANK",
                LocalDate.of(2026, 1, 10),
                LocalDate.of(2026, 1, 3),
                money(100_00),
                money(100_00),
                money(109_90)),
            List.of(purchase(), refund()),
            List.of(payment()),
            new Proof(
                ProofStatus.PROVED,
                Money.ZERO,
                0,
                List.of(new Witness("Total de compras", money(119_90), money(119_90), true, 4))));
    return new Extraction.Answer(
        reading,
        List.of(new Check("sum", true, "The invoice closes.")),
        100,
        "local",
        List.of(new Warning("hidden_text", "Something is hidden.", 123)),
        List.of(
            new Egress("openai", "gpt-x", 2, 3456, Map.of("cpf", 1, "name", 2), 1200, 340, 1234)));
  }

  /// Little is there, and nothing proves it.
  static Extraction.Answer bareAnswer() {
    Reading reading =
        new Reading(
            new Invoice("GENERIC", null, null, Money.ZERO, Money.ZERO, null),
            List.of(),
            List.of(),
            new Proof(ProofStatus.NO_TOTAL, null, 0, List.of()));
    return new Extraction.Answer(reading, List.of(), 7, "local", List.of());
  }

  private static Transaction purchase() {
    return new Transaction(
        LocalDate.of(2025, 12, 5),
        true,
        "AÇAÍ & CIA",
        money(119_90),
        EntryType.DEBIT,
        Kind.PURCHASE,
        new Installment(2, 3),
        money(359_70),
        "1234",
        Category.FOOD,
        null,
        new Evidence(
            5, new Box(10.04f, 20.06f, 300f, 31.25f), "05 DEZ •••• 1234 AÇAÍ & CIA 2/3 119,90"));
  }

  private static Transaction refund() {
    return new Transaction(
        LocalDate.of(2026, 1, 3),
        false,
        "ESTORNO STORE",
        money(10_00),
        EntryType.CREDIT,
        Kind.REFUND,
        Installment.SINGLE,
        money(10_00),
        null,
        Category.OTHER,
        new ForeignAmount("USD", new BigDecimal("1.9")),
        new Evidence(5, new Box(0, 0, 1, 1), "ESTORNO STORE 10,00"));
  }

  private static Payment payment() {
    return new Payment(
        LocalDate.of(2025, 12, 10),
        true,
        "Pagamento em 10 DEZ",
        money(100_00),
        new Evidence(4, new Box(0, 0, 1, 1), "Pagamento em 10 DEZ 100,00"));
  }

  private static Money money(long centavos) {
    return Money.ofCentavos(centavos);
  }
}
