package com.invoiceagent.cli;

import com.invoiceagent.export.ExportFormat;
import com.invoiceagent.export.ExportedInvoice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// All answers in one file, on the standard output.
final class CollectedResults implements Results {

  private final OutputStream out;
  private final ExportFormat format;
  private final List<ExportedInvoice> invoices = new ArrayList<>();

  CollectedResults(OutputStream out, ExportFormat format) {
    this.out = out;
    this.format = format;
  }

  @Override
  public void add(int index, FileOutcome outcome) {
    switch (outcome) {
      case FileOutcome.Answered answered -> invoices.add(answered.exported());
      // Told on the standard error.
      case FileOutcome.Failed _ -> {}
    }
  }

  @Override
  public void end() throws IOException {
    if (!invoices.isEmpty()) {
      format.write(invoices, out);
    }
  }
}
