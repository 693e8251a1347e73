package com.invoiceagent.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a format writes.
final class Written {

  private Written() {}

  static byte[] bytes(ExportFormat format, ExportedInvoice... invoices) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(List.of(invoices), out);
    return out.toByteArray();
  }

  static String text(ExportFormat format, ExportedInvoice... invoices) throws IOException {
    return new String(bytes(format, invoices), StandardCharsets.UTF_8);
  }
}
