package com.invoiceagent.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A kind of file that an invoice can be written to. The same invoices give the same bytes.
public final class ExportFormat {

  private final String name;
  private final String mediaType;
  private final String extension;
  private final Writer writer;

  ExportFormat(String name, String mediaType, String extension, Writer writer) {
    this.name = name;
    this.mediaType = mediaType;
    this.extension = extension;
    this.writer = writer;
  }

  /// What callers ask for it by, such as `csv-br`.
  public String name() {
    return name;
  }

  /// The type of its content, without parameters, such as `text/csv`.
  public String mediaType() {
    return mediaType;
  }

  /// The end of a file's name, without the dot.
  public String extension() {
    return extension;
  }

  /// Writes the invoices into one file and leaves the stream open.
  ///
  /// @param invoices at least one
  /// @throws IOException where the stream throws it
  public void write(List<ExportedInvoice> invoices, OutputStream out) throws IOException {
    if (invoices.isEmpty()) {
      throw new IllegalArgumentException("There is no invoice to write.");
    }
    writer.write(invoices, out);
    out.flush();
  }

  /// Writes one invoice and leaves the stream open.
  ///
  /// @throws IOException where the stream throws it
  public void write(ExportedInvoice invoice, OutputStream out) throws IOException {
    write(List.of(invoice), out);
  }

  /// A name for the file of this invoice: letters, digits, dots and dashes only. One that is not
  /// proved says so.
  public String fileName(ExportedInvoice invoice) {
    return FileNames.of(invoice) + "." + extension;
  }

  /// What writes the bytes of a format.
  @FunctionalInterface
  interface Writer {
    /// Writes at least one invoice.
    void write(List<ExportedInvoice> invoices, OutputStream out) throws IOException;
  }
}
