package com.invoiceagent.architecture;

import java.util.ArrayList;
import java.util.List;

/// What each package may use: the package table of ARCHITECTURE.md as data.
///
/// Names are relative to the base package. `document` is that package alone, `document..` also
/// means those below it. Anything a row does not name is forbidden to that package.
final class Arrows {

  static final String BASE = "com.invoiceagent";

  private static final String[] PDF_LIBRARY = {"org.apache.pdfbox..", "org.apache.fontbox.."};
  private static final String[] EXPORT_LIBRARIES = {
    "de.siegmar.fastcsv..", "org.dhatim.fastexcel..", "tools.jackson..", "javax.xml.stream.."
  };
  private static final String[] SERVICE_LIBRARIES = {
    "org.springframework..",
    "io.micrometer..",
    "jakarta.servlet..",
    "tools.jackson..",
    "org.slf4j..",
    "io.opentelemetry.."
  };

  /// The server under the framework: set up and refused by in `http` only.
  private static final String[] SERVER = {
    "org.apache.catalina..", "org.apache.coyote..", "org.apache.tomcat.."
  };

  /// One row for each package that holds code, lowest first.
  static final List<Row> ROWS =
      List.of(
          row("model"),
          row("document").uses("model.."),
          row("document.pdf").uses("model..", "document").and(PDF_LIBRARY).and("javax.imageio"),
          row("document.ocr").uses("model..", "document"),
          row("document.worker").uses("model..", "document", "document.pdf", "document.ocr"),
          row("reading.category").uses("model.."),
          row("reading.text").uses("model.."),
          row("reading.layout").uses("model..", "document", "reading.text"),
          row("reading.label").uses("model..", "reading.text", "reading.layout"),
          row("reading")
              .uses(
                  "model..",
                  "document",
                  "reading.category",
                  "reading.text",
                  "reading.layout",
                  "reading.label"),
          row("reading.scan")
              .uses("model..", "document", "reading", "reading.text", "reading.layout"),
          row("issuer").uses("model..", "document", "reading.."),
          row("validation").uses("model.."),
          row("privacy").uses("reading.text"),
          row("agent.call").uses("model..").and("dev.langchain4j..", "tools.jackson.."),
          row("agent")
              .uses("model..", "privacy", "agent.call", "reading", "reading.text")
              .and("tools.jackson.."),
          row("diagnose")
              .uses(
                  "model..",
                  "document",
                  "document.pdf",
                  "document.ocr",
                  "reading..",
                  "issuer..",
                  "privacy"),
          row("pipeline")
              .uses(
                  "model..",
                  "document..",
                  "reading..",
                  "issuer..",
                  "validation..",
                  "privacy",
                  "agent",
                  "agent.call"),
          row("export.answer").uses("model..").and("tools.jackson.."),
          row("export").uses("model..", "export.answer").and(EXPORT_LIBRARIES),
          row("history").uses("model.."),
          row("load"),
          row("ops")
              .uses(
                  "model..",
                  "document",
                  "document.worker",
                  "agent",
                  "agent.call",
                  "pipeline..",
                  "load")
              .and(SERVICE_LIBRARIES)
              .and("io.sentry.."),
          row("mcp")
              .uses("model..", "pipeline..", "export..")
              .and("io.modelcontextprotocol..", "reactor.core.publisher..", "tools.jackson.."),
          row("http.body").uses("model..", "history", "export.answer"),
          row("http")
              .uses(
                  "model..",
                  "pipeline..",
                  "export..",
                  "history",
                  "load",
                  "ops..",
                  "mcp",
                  "http.body")
              .and(SERVICE_LIBRARIES)
              .and(SERVER),
          row("cli")
              .uses(
                  "model..",
                  "issuer",
                  "diagnose",
                  "pipeline..",
                  "history",
                  "export..",
                  "http.body",
                  "mcp",
                  "ops")
              .and("picocli.."),
          row("app").uses("..").and(SERVICE_LIBRARIES));

  private Arrows() {}

  private static Row row(String name) {
    return new Row(name, List.of(name), List.of());
  }

  /// One package, the project's packages it may use, and the libraries beyond the JDK's `java.*`.
  record Row(String name, List<String> own, List<String> libraries) {

    Row uses(String... packages) {
      return new Row(name, joined(own, packages), libraries);
    }

    Row and(String... packages) {
      return new Row(name, own, joined(libraries, packages));
    }

    String packageName() {
      return BASE + "." + name;
    }

    String[] allowed() {
      List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify.."));
      own.forEach(
          relative -> allowed.add(relative.equals("..") ? BASE + ".." : BASE + "." + relative));
      allowed.addAll(libraries);
      return allowed.toArray(String[]::new);
    }

    private static List<String> joined(List<String> before, String... more) {
      List<String> all = new ArrayList<>(before);
      all.addAll(List.of(more));
      return List.copyOf(all);
    }
  }
}
