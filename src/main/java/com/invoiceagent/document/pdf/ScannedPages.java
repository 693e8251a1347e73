package com.invoiceagent.document.pdf;

import com.invoiceagent.document.Ocr;
import com.invoiceagent.document.OcrOutcome;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageImage;
import com.invoiceagent.document.Stage;
import com.invoiceagent.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Has the pages read that are images; the others keep their text.
final class ScannedPages {

  private static final int MAX_PAGES = 20;

  private final Ocr ocr;
  private final Consumer<Stage> progress;

  ScannedPages(Ocr ocr, Consumer<Stage> progress) {
    this.ocr = ocr;
    this.progress = progress;
  }

  List<Page> read(PDDocument pdf, List<PageText> texts, Effort effort) throws IOException {
    boolean anyText =
        texts.stream().anyMatch(text -> !text.layer().wantsOcr() && !text.layer().isEmpty());
    long scans = texts.stream().filter(text -> wantsOcr(text, anyText)).count();
    if (scans > 0 && !anyText && !ocr.available()) {
      throw new TooMuch(
          new Problem.OcrUnavailable(
              "The pages are images, and this service has no engine to read them."));
    }
    if (scans > MAX_PAGES) {
      throw TooMuch.of("More than " + MAX_PAGES + " pages of the document are images.");
    }
    PageImages images = new PageImages(pdf);
    List<Page> pages = new ArrayList<>();
    for (PageText text : texts) {
      pages.add(wantsOcr(text, anyText) ? read(text, images, effort, anyText) : text.page());
    }
    return pages;
  }

  /// Where a document has no text at all, its pages are looked at.
  private static boolean wantsOcr(PageText text, boolean anyText) {
    return text.layer().wantsOcr() || (!anyText && text.layer().mayShowText());
  }

  private Page read(PageText text, PageImages images, Effort effort, boolean anyText)
      throws IOException {
    if (!ocr.available()) {
      return text.page().unread();
    }
    progress.accept(Stage.OCR);
    effort.look();
    PageImage image = images.draw(text);
    if (image == null) {
      return text.page().unread();
    }
    return switch (ocr.read(image, effort.remaining())) {
      case OcrOutcome.Words words -> text.page().readByOcr(words);
      case OcrOutcome.TimedOut _ when anyText -> text.page().unread();
      case OcrOutcome.TimedOut _ -> throw TooMuch.of("Reading the image of a page takes too long.");
      case OcrOutcome.Failed _ -> text.page().unread();
    };
  }
}
