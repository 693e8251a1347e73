package com.invoiceagent.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws images that are enlarged without steps at their edges: a scan of few dots an inch is read
/// better that way.
final class SmoothRenderer extends PDFRenderer {

  SmoothRenderer(PDDocument pdf) {
    super(pdf);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new PageDrawer(parameters) {
      @Override
      public void drawImage(PDImage image) throws IOException {
        image.setInterpolate(true);
        super.drawImage(image);
      }
    };
  }
}
