package com.invoiceagent.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A PDF written by hand, for what no library would write.
final class RawPdf {

  private static final String HEADER = "%PDF-1.7\n";

  private final List<String> objects = new ArrayList<>();
  private String trailer = "";

  /// A file whose first object is the catalogue, with one page that shows `Total 100,00`.
  static RawPdf onePage() {
    return new RawPdf()
            .object("<< /Type /Catalog /Pages 2 0 R >>")
            .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F 5 0 R >> >> >>")
            .stream("BT /F 10 Tf 72 700 Td (Total 100,00) Tj ET")
            .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  }

  RawPdf object(String body) {
    objects.add(body);
    return this;
  }

  RawPdf replace(int number, String body) {
    objects.set(number - 1, body);
    return this;
  }

  RawPdf stream(String contents) {
    return object("<< /Length " + contents.length() + " >>\nstream\n" + contents + "\nendstream");
  }

  RawPdf trailer(String entries) {
    trailer = entries;
    return this;
  }

  byte[] bytes() {
    StringBuilder file = new StringBuilder(HEADER);
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      offsets.add(file.length());
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    for (int offset : offsets) {
      file.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", offset));
    }
    file.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R ");
    file.append(trailer).append(" >>\nstartxref\n").append(table).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
