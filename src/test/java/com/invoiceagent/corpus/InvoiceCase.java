package com.invoiceagent.corpus;

import com.invoiceagent.diagnose.DocumentText;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.pdf.PdfBoxReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A synthetic invoice with what it must be read as: `src/test/resources/issuers/<issuer>/<case>`.
public record InvoiceCase(String issuer, String name, Path folder) {

  private static final Path ROOT = Path.of("src/test/resources/issuers");
  private static final String WORDS = "invoice.txt";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Map<Path, Document> READ = new ConcurrentHashMap<>();

  /// Every case; a folder without invoice or without expectation is an error.
  public static List<InvoiceCase> all() {
    try (Stream<Path> folders = Files.find(ROOT, 2, (path, file) -> file.isDirectory())) {
      return folders
          .filter(folder -> ROOT.relativize(folder).getNameCount() == 2)
          .sorted()
          .map(InvoiceCase::at)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InvoiceCase at(Path folder) {
    boolean pdf = Files.exists(folder.resolve("invoice.pdf"));
    if (pdf == Files.exists(folder.resolve(WORDS))) {
      throw new IllegalStateException(folder + " has no invoice.pdf, or a second invoice");
    }
    if (!Files.exists(folder.resolve("expected.json"))) {
      throw new IllegalStateException(folder + " has no expected.json");
    }
    return new InvoiceCase(
        folder.getParent().getFileName().toString(), folder.getFileName().toString(), folder);
  }

  /// The file's bytes.
  public byte[] pdf() {
    try {
      return Files.readAllBytes(folder.resolve("invoice.pdf"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file's words; read once for all tests.
  public Document document() {
    return READ.computeIfAbsent(folder, _ -> read());
  }

  private Document read() {
    if (Files.exists(folder.resolve(WORDS))) {
      return DocumentText.read(text(WORDS));
    }
    return switch (new PdfBoxReader().read(pdf(), List.of(), Duration.ofMinutes(1))) {
      case ReadOutcome.Read(Document document) -> document;
      case ReadOutcome.Refused refused -> throw new IllegalStateException(this + ": " + refused);
    };
  }

  /// What the invoice must be read as.
  public JsonNode expected() {
    return JSON.readTree(text("expected.json"));
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return issuer + "/" + name;
  }
}
