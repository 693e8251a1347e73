package com.invoiceagent.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One thing that a rule found, without words, so that whoever shows it can word it in any
/// language.
///
/// Codes and the order of their values are in `docs/validation.md`.
///
/// @param code stable, in snake case
/// @param transactions the transactions it is about, numbered from 1 in printed order
/// @param payments the payments it is about, numbered in the same way
/// @param dates that it names, such as the row's and the last one possible
/// @param amounts that it names
/// @param counts other numbers that it names, such as an instalment's
public record Finding(
    String code,
    List<Integer> transactions,
    List<Integer> payments,
    List<LocalDate> dates,
    List<Money> amounts,
    List<Integer> counts) {

  /// A finding that says no more than its code.
  public static Finding of(String code) {
    return new Finding(code, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /// The same, about one more transaction.
  public Finding transaction(int number) {
    return new Finding(code, and(transactions, number), payments, dates, amounts, counts);
  }

  /// The same, about one more payment.
  public Finding payment(int number) {
    return new Finding(code, transactions, and(payments, number), dates, amounts, counts);
  }

  /// The same with dates.
  public Finding dates(LocalDate... named) {
    return new Finding(code, transactions, payments, List.of(named), amounts, counts);
  }

  /// The same with amounts.
  public Finding amounts(Money... named) {
    return new Finding(code, transactions, payments, dates, List.of(named), counts);
  }

  /// The same with other numbers.
  public Finding counts(Integer... named) {
    return new Finding(code, transactions, payments, dates, amounts, List.of(named));
  }

  private static List<Integer> and(List<Integer> numbers, int number) {
    List<Integer> more = new ArrayList<>(numbers);
    more.add(number);
    return List.copyOf(more);
  }
}
