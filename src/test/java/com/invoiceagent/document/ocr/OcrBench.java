package com.invoiceagent.document.ocr;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.Ocr;
import com.invoiceagent.document.OcrOutcome;
import com.invoiceagent.document.PageImage;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.Reading;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.scan.ScanReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How much of scanned invoices is read, and what that costs beside the bare engine. Part of
/// `./bench ocr`, or by hand: `OcrBench [every nth case [port [dpi degrees turned noise]]]`; the
/// port of a running service, 0 for none.
final class OcrBench {

  /// So many pages are timed: the bare engine takes as long again.
  private static final int EVERY_PAGE = 5;

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final ScanReader READER = new ScanReader(new LocalReader(Categories.load()));

  private final ScannedPdf scanner;
  private final Timed engine = new Timed(new Tesseract());
  private int cases;
  private int proved;
  private int falsely;
  private int rows;
  private int right;
  private int named;
  private int repaired;

  private OcrBench(ScannedPdf scanner) {
    this.scanner = scanner;
  }

  public static void main(String[] args) throws Exception {
    ScannedPdf scanner =
        args.length < 6
            ? new ScannedPdf(200, 0.7, 0, 12)
            : new ScannedPdf(
                Float.parseFloat(args[2]),
                Double.parseDouble(args[3]),
                Integer.parseInt(args[4]),
                Double.parseDouble(args[5]));
    int every = args.length > 0 ? Integer.parseInt(args[0]) : 1;
    OcrBench bench = new OcrBench(scanner);
    List<InvoiceCase> all = InvoiceCase.all();
    for (int i = 0; i < all.size(); i += every) {
      bench.read(all.get(i));
    }
    bench.print();
    int port = args.length > 1 ? Integer.parseInt(args[1]) : 0;
    if (port > 0) {
      new Meanwhile(port).print(scanner.of(all.getLast().pdf()), all.getFirst().pdf());
    }
  }

  private void read(InvoiceCase invoice) {
    byte[] scanned = scanner.of(invoice.pdf());
    ReadOutcome outcome = new PdfBoxReader(engine, _ -> {}).read(scanned, List.of(), LIMIT);
    Reading reading =
        switch (outcome) {
          case ReadOutcome.Read(Document document) -> read(document);
          case ReadOutcome.Refused _ -> null;
        };
    ScanScore score = ScanScore.of(reading, invoice);
    cases++;
    proved += score.proved() ? 1 : 0;
    falsely += score.isFalseProof() ? 1 : 0;
    rows += score.rows();
    right += score.right();
    named += score.named();
    repaired += score.repaired();
    System.out.printf(
        "%-34s %s rows %d of %d, %d repaired; missing %s wrong %s header %s%n",
        invoice,
        (score.isFalseProof() ? "FALSELY " : "") + score.verdict(),
        score.right(),
        score.rows(),
        score.repaired(),
        some(score.missing()),
        some(score.wrong()),
        score.header());
  }

  private static List<String> some(List<String> rows) {
    return rows.size() <= 3 ? rows : rows.subList(0, 3);
  }

  private static @Nullable Reading read(Document document) {
    List<PageLayout> pages = PageLayout.of(document);
    return READER.read(document, pages, Issuers.hints(pages));
  }

  private void print() {
    System.out.printf(
        Locale.ROOT,
        "%d invoices, %d proved (%.1f %%), %d of them falsely; %d rows, %d right (%.1f %%), %d with"
            + " their whole description; %d repaired%n",
        cases,
        proved,
        100.0 * proved / cases,
        falsely,
        rows,
        right,
        100.0 * right / rows,
        named,
        repaired);
    System.out.printf(
        Locale.ROOT,
        "%d pages timed: %.2f s each, the bare engine on the same images %.2f s each: ratio %.2f%n",
        engine.pages,
        engine.own / 1e9 / engine.pages,
        engine.bare / 1e9 / engine.pages,
        (double) engine.own / engine.bare);
  }

  /// Reads every page, and has the bare engine read some of the images, too.
  private static final class Timed implements Ocr {

    private final Ocr ocr;
    private int seen;
    private int pages;
    private long own;
    private long bare;
    private final List<String> command = new ArrayList<>();

    Timed(Ocr ocr) {
      this.ocr = ocr;
      command.addAll(List.of("stdin", "stdout", "-l", "por", "tsv"));
    }

    @Override
    public boolean available() {
      return ocr.available();
    }

    @Override
    public OcrOutcome read(PageImage image, Duration limit) {
      long begin = System.nanoTime();
      OcrOutcome outcome = ocr.read(image, limit);
      long start = System.nanoTime();
      if (seen++ % EVERY_PAGE != 0) {
        return outcome;
      }
      try {
        new Engine("tesseract").run(command, image, LIMIT);
      } catch (IOException e) {
        return new OcrOutcome.Failed("The bare engine failed.");
      }
      long took = System.nanoTime() - start;
      pages++;
      own += start - begin;
      bare += took;
      return outcome;
    }
  }
}
