package com.invoiceagent.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The configuration with which Firefly III's data importer takes the file of [FireflyFormat]: the
/// same for every invoice.
///
/// Rows are told apart by their ids, so that importing again adds nothing, and the accounts come
/// from the file.
final class FireflyConfiguration implements ExportFormat.Writer {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String ID = "external-id";

  @Override
  public void write(List<ExportedInvoice> invoices, OutputStream out) throws IOException {
    List<String> roles = FireflyFormat.COLUMNS.stream().map(FireflyFormat.Column::role).toList();
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("version", 3);
    settings.put("flow", "file");
    settings.put("content_type", "csv");
    settings.put("delimiter", "comma");
    settings.put("headers", true);
    settings.put("date", "Y-m-d");
    settings.put("roles", roles);
    settings.put("do_mapping", roles.stream().map(_ -> false).toList());
    settings.put("mapping", List.of());
    settings.put("duplicate_detection_method", "cell");
    settings.put("unique_column_index", roles.indexOf(ID));
    settings.put("unique_column_type", ID);
    settings.put("ignore_duplicate_lines", false);
    settings.put("ignore_duplicate_transactions", true);
    settings.put("rules", true);
    settings.put("skip_form", false);
    settings.put("add_import_tag", true);
    settings.put("conversion", false);
    out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(settings));
  }
}
