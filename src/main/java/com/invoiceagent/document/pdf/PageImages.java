package com.invoiceagent.document.pdf;

import com.invoiceagent.document.Page;
import com.invoiceagent.document.PageImage;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/// Draws pages.
final class PageImages {

  /// Enough to read clear letters.
  private static final float COARSE_DPI = 250;

  private static final float DPI = 350;
  private static final float LEAST_DPI = 100;

  /// An A4 page at the usual resolution has 12 million.
  private static final float MAX_PIXELS = 12_000_000;

  private static final float POINTS_PER_INCH = 72;

  private final PDDocument pdf;
  private final PDFRenderer renderer;

  PageImages(PDDocument pdf) {
    this.pdf = pdf;
    this.renderer = new SmoothRenderer(pdf);
    // Scans are often finer than needed; a tenth of the memory will do.
    renderer.setSubsamplingAllowed(true);
  }

  /// Draws the page; null when it is too large to be drawn.
  @Nullable PageImage draw(PageText text) throws IOException {
    return draw(text, DPI);
  }

  /// Draws a page of clear letters, with fewer pixels; null when it is too large to be drawn.
  @Nullable PageImage drawCoarsely(PageText text) throws IOException {
    return draw(text, COARSE_DPI);
  }

  private @Nullable PageImage draw(PageText text, float wanted) throws IOException {
    Page page = text.page();
    float inches = page.width() / POINTS_PER_INCH * (page.height() / POINTS_PER_INCH);
    float dpi = Math.min(wanted, (float) Math.sqrt(MAX_PIXELS / inches));
    int index = page.number() - 1;
    if (!(dpi >= LEAST_DPI) || !isSame(index, text.source())) {
      return null;
    }
    // Otherwise every JPEG goes through a temporary file, which there may be no place for.
    ImageIO.setUseCache(false);
    BufferedImage image = renderer.renderImageWithDPI(index, dpi, ImageType.GRAY);
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new PageImage(image.getWidth(), image.getHeight(), dpi, pixels);
  }

  /// The library finds pages for drawing by the counts the file claims, which may lie.
  private boolean isSame(int index, PDPage page) {
    return index < pdf.getNumberOfPages() && pdf.getPage(index).equals(page);
  }
}
