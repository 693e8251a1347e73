package com.invoiceagent.fuzz;

import com.invoiceagent.document.pdf.PdfFuzz;
import com.invoiceagent.document.worker.AnswerFuzz;
import com.invoiceagent.http.FormFuzz;
import com.invoiceagent.pipeline.LinesFuzz;
import com.invoiceagent.reading.text.AmountsFuzz;
import com.invoiceagent.reading.text.BoletoFuzz;
import com.invoiceagent.reading.text.DatesFuzz;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Everything that takes what strangers wrote.
///
/// A target is the static method `fuzzerTestOneInput` of a class: it throws when an input does what
/// none may do.
enum FuzzTarget {
  PDF(PdfFuzz.class),
  LINES(LinesFuzz.class),
  AMOUNTS(AmountsFuzz.class),
  DATES(DatesFuzz.class),
  BOLETO(BoletoFuzz.class),
  FORM(FormFuzz.class),
  ANSWER(AnswerFuzz.class);

  private final Class<?> type;

  FuzzTarget(Class<?> type) {
    this.type = type;
  }

  void test(byte[] input) {
    switch (this) {
      case PDF -> PdfFuzz.fuzzerTestOneInput(input);
      case LINES -> LinesFuzz.fuzzerTestOneInput(input);
      case AMOUNTS -> AmountsFuzz.fuzzerTestOneInput(input);
      case DATES -> DatesFuzz.fuzzerTestOneInput(input);
      case BOLETO -> BoletoFuzz.fuzzerTestOneInput(input);
      case FORM -> FormFuzz.fuzzerTestOneInput(input);
      case ANSWER -> AnswerFuzz.fuzzerTestOneInput(input);
    }
  }

  /// Examples to start from, and what once failed.
  List<Path> kept() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder() {
    return Path.of("src", "test", "resources", "fuzz", toString());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Prints a line for each target: its name, its class, its folder of inputs.
  public static void main(String[] args) {
    for (FuzzTarget target : values()) {
      System.out.println(target + " " + target.type.getName() + " " + target.folder());
    }
  }
}
