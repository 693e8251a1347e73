package com.invoiceagent.document.pdf;

import com.invoiceagent.document.Ocr;
import com.invoiceagent.document.OcrOutcome;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageImage;
import com.invoiceagent.document.Stage;
import com.invoiceagent.document.Verification;
import com.invoiceagent.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Has the pages read that are images, and the text of others held against their images; the rest
/// keep their text.
final class ScannedPages {

  private static final int MAX_PAGES = 20;

  private final Ocr ocr;
  private final Consumer<Stage> progress;

  ScannedPages(Ocr ocr, Consumer<Stage> progress) {
    this.ocr = ocr;
    this.progress = progress;
  }

  List<Page> read(PDDocument pdf, List<PageText> texts, Verification verification, Effort effort)
      throws IOException {
    boolean anyText =
        texts.stream().anyMatch(text -> !text.layer().wantsOcr() && !text.layer().isEmpty());
    List<Need> needs = texts.stream().map(text -> need(text, anyText, verification)).toList();
    check(needs, anyText, verification);
    PageImages images = new PageImages(pdf);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      PageText text = texts.get(i);
      pages.add(
          switch (needs.get(i)) {
            case NOTHING -> text.page();
            case OCR -> recognised(text, images, effort, anyText);
            case COMPARISON -> compared(text, images, effort);
          });
    }
    return pages;
  }

  private static Need need(PageText text, boolean anyText, Verification verification) {
    TextLayer layer = text.layer();
    // Where a document has no text at all, its pages are looked at.
    if (layer.wantsOcr() || layer.isRecognised() || (!anyText && layer.mayShowText())) {
      return Need.OCR;
    }
    return layer.isOdd() || layer.hidesDigits() || verification == Verification.RENDER
        ? Need.COMPARISON
        : Need.NOTHING;
  }

  private void check(List<Need> needs, boolean anyText, Verification verification) {
    boolean wanted = verification == Verification.RENDER;
    long scans = needs.stream().filter(need -> need == Need.OCR).count();
    if (!ocr.available() && (wanted || (scans > 0 && !anyText))) {
      throw new TooMuch(
          new Problem.OcrUnavailable(
              wanted
                  ? "This service has no engine that reads images, and so cannot verify any."
                  : "The pages are images, and this service has no engine to read them."));
    }
    long looks = needs.stream().filter(need -> need != Need.NOTHING).count();
    if (scans > MAX_PAGES || (wanted && looks > MAX_PAGES)) {
      throw TooMuch.of("More than " + MAX_PAGES + " images of pages would have to be read.");
    }
  }

  private Page recognised(PageText text, PageImages images, Effort effort, boolean anyText)
      throws IOException {
    begin(effort);
    PageImage image = ocr.available() ? images.draw(text) : null;
    if (image == null) {
      return unread(text);
    }
    return switch (ocr.read(image, effort.remaining())) {
      case OcrOutcome.Words words -> text.page().readByOcr(words);
      case OcrOutcome.TimedOut _ when anyText -> unread(text);
      case OcrOutcome.TimedOut _ -> throw TooMuch.of("Reading the image of a page takes too long.");
      case OcrOutcome.Failed _ -> unread(text);
    };
  }

  /// What an unread image is said to show counts for nothing.
  private static Page unread(PageText text) {
    Page page = text.page().unread();
    return text.layer().isRecognised() ? page.doubted(Comparison.all(page.words())) : page;
  }

  private Page compared(PageText text, PageImages images, Effort effort) throws IOException {
    Page page = text.page();
    boolean odd = text.layer().isOdd();
    begin(effort);
    PageImage image = ocr.available() ? images.drawCoarsely(text) : null;
    if (image == null) {
      return odd ? page.doubted(Comparison.all(page.words())) : page;
    }
    return page.doubted(
        new Comparison(ocr)
            .doubts(page.words(), image, () -> images.draw(text), odd, effort.remaining()));
  }

  private void begin(Effort effort) {
    if (ocr.available()) {
      progress.accept(Stage.OCR);
      effort.look();
    }
  }

  private enum Need {
    NOTHING,
    OCR,
    COMPARISON
  }
}
