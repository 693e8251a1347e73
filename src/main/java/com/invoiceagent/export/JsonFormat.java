package com.invoiceagent.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// The answer itself; several invoices make an array.
final class JsonFormat implements ExportFormat.Writer {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  @Override
  public void write(List<ExportedInvoice> invoices, OutputStream out) throws IOException {
    Object content =
        invoices.size() == 1
            ? invoices.getFirst().answer()
            : invoices.stream().map(ExportedInvoice::answer).toList();
    out.write(MAPPER.writeValueAsBytes(content));
  }
}
