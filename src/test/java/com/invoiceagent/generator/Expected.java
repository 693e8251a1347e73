package com.invoiceagent.generator;

import java.time.LocalDate;
import java.util.List;

/// What a right reading of a printed invoice says.
///
/// @param spacesMatter whether the print shows where words end
record Expected(
    String institution,
    LocalDate due,
    LocalDate closing,
    long previous,
    long total,
    List<Row> rows,
    List<Payment> payments,
    boolean spacesMatter) {

  record Row(
      LocalDate date, String description, long cents, boolean credit, int current, int count) {}

  record Payment(LocalDate date, long cents) {}
}
