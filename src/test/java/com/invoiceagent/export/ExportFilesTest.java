package com.invoiceagent.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Writes every format of every kind of invoice to `target/exports`, where the programs that they
/// are for try them (`scripts/checks/exports.sh`).
class ExportFilesTest {

  private static final Path FOLDER = Path.of("target", "exports");

  @Test
  void writesEveryInvoiceInEveryFormat() throws Exception {
    Files.createDirectories(FOLDER);
    for (Map.Entry<String, ExportedInvoice> invoice : invoices().entrySet()) {
      for (ExportFormat format : ExportFormats.all()) {
        byte[] first = Written.bytes(format, invoice.getValue());
        byte[] again = Written.bytes(format, invoice.getValue());

        if (!format.name().equals("xlsx")) {
          assertThat(again).as("%s twice", format.name()).isEqualTo(first);
        }
        String name = invoice.getKey() + "." + format.name() + "." + format.extension();
        Files.write(FOLDER.resolve(name), first);
      }
    }
  }

  private static Map<String, ExportedInvoice> invoices() {
    Map<String, ExportedInvoice> invoices = new LinkedHashMap<>();
    invoices.put("open", Invoices.open().proved());
    invoices.put("ordinary", Invoices.ordinary().proved());
    invoices.put("next", Invoices.next().proved());
    invoices.put("hostile", Invoices.hostile().proved());
    invoices.put("doubtful", Invoices.ordinary().notProved());
    return invoices;
  }
}
