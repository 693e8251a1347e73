package com.invoiceagent.export;

import com.invoiceagent.export.answer.AnswerJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The answer itself; several invoices make an array.
final class JsonFormat implements ExportFormat.Writer {

  @Override
  public void write(List<ExportedInvoice> invoices, OutputStream out) throws IOException {
    Object content =
        invoices.size() == 1
            ? invoices.getFirst().answer()
            : invoices.stream().map(ExportedInvoice::answer).toList();
    out.write(AnswerJson.write(content).getBytes(StandardCharsets.UTF_8));
  }
}
