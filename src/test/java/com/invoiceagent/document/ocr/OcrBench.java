package com.invoiceagent.document.ocr;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Word;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.issuer.Issuers;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Transaction;
import com.invoiceagent.reading.LocalReader;
import com.invoiceagent.reading.category.Categories;
import com.invoiceagent.reading.layout.PageLayout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How much of scanned invoices is read. Run by hand: `java -cp ...
/// com.invoiceagent.document.ocr.OcrBench [dpi degrees turned noise [every nth case]]`
final class OcrBench {

  private static final LocalReader READER = new LocalReader(Categories.load());

  private OcrBench() {}

  public static void main(String[] args) {
    ScannedPdf scanner =
        args.length < 4
            ? new ScannedPdf(200, 0.7, 0, 12)
            : new ScannedPdf(
                Float.parseFloat(args[0]),
                Double.parseDouble(args[1]),
                Integer.parseInt(args[2]),
                Double.parseDouble(args[3]));
    int every = args.length > 4 ? Integer.parseInt(args[4]) : 5;
    PdfBoxReader files = new PdfBoxReader(new Tesseract(), _ -> {});
    List<InvoiceCase> cases = InvoiceCase.all();
    int[] sums = new int[8];
    for (int i = 0; i < cases.size(); i += every) {
      InvoiceCase invoice = cases.get(i);
      byte[] scanned = scanner.of(invoice.pdf());
      long start = System.nanoTime();
      ReadOutcome outcome = files.read(scanned, List.of(), Duration.ofMinutes(5));
      long millis = (System.nanoTime() - start) / 1_000_000;
      if (!(outcome instanceof ReadOutcome.Read(Document document))) {
        System.out.println(invoice + " " + outcome);
        continue;
      }
      report(invoice, document, millis, sums);
    }
    System.out.printf(
        "cases %d, proved %d, falsely %d; rows %d, right %d, read %d; amounts %d, recognised %d%n",
        sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]);
  }

  private static void report(InvoiceCase invoice, Document document, long millis, int[] sums) {
    Reading truth = read(invoice.document());
    Reading found = read(document);
    List<String> wanted = rows(truth);
    List<String> got = rows(found);
    boolean proved =
        found != null
            && found.proof().status().name().equals("PROVED")
            && found.proof().alternatives() == 0;
    List<String> missing = without(wanted, got);
    List<String> wrong = without(got, wanted);
    List<String> amounts = amounts(invoice.document());
    int lost = without(amounts, amounts(document)).size();
    boolean falsely = proved && !(missing.isEmpty() && wrong.isEmpty());
    sums[0]++;
    sums[1] += proved ? 1 : 0;
    sums[2] += falsely ? 1 : 0;
    sums[3] += wanted.size();
    sums[4] += wanted.size() - missing.size();
    sums[5] += got.size();
    sums[6] += amounts.size();
    sums[7] += amounts.size() - lost;
    System.out.printf(
        "%-50s %s%s rows %d right %d read %d amounts %d lost %d, %d ms for %d pages; missing %s, wrong %s%n",
        invoice,
        found == null ? "NOT AN INVOICE" : found.proof().status(),
        falsely ? " FALSELY" : "",
        wanted.size(),
        wanted.size() - missing.size(),
        got.size(),
        amounts.size(),
        lost,
        millis,
        document.pages().size(),
        missing.stream().limit(3).toList(),
        wrong.stream().limit(3).toList());
  }

  private static @Nullable Reading read(Document document) {
    List<PageLayout> pages = PageLayout.of(document);
    return READER.read(pages, Issuers.hints(pages));
  }

  private static List<String> rows(@Nullable Reading reading) {
    List<String> rows = new ArrayList<>();
    if (reading != null) {
      for (Transaction row : reading.transactions()) {
        rows.add(row.date() + " " + row.signedAmount());
      }
    }
    return rows;
  }

  private static List<String> amounts(Document document) {
    return document.pages().stream()
        .flatMap(page -> page.words().stream())
        .map(Word::text)
        .filter(text -> text.matches(".*\\d,\\d\\d\\D?"))
        .map(text -> text.replaceAll("[^0-9]", ""))
        .toList();
  }

  private static List<String> without(List<String> all, List<String> some) {
    Map<String, Integer> left = new HashMap<>();
    some.forEach(text -> left.merge(text, 1, Integer::sum));
    List<String> rest = new ArrayList<>();
    for (String text : all) {
      if (left.merge(text, -1, Integer::sum) < 0) {
        rest.add(text);
      }
    }
    return rest;
  }
}
