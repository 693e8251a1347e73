package com.invoiceagent.document.pdf;

import com.invoiceagent.document.Page;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/// Collects every glyph that a person sees upright on the displayed page; rotated text (watermarks,
/// print marks in the margin) is left out.
final class GlyphCollector extends SeeingStripper {

  /// Text at a greater angle, in degrees, is a watermark or stands in the margin.
  private static final double MOST_SKEW = 6;

  private final List<Page> pages = new ArrayList<>();
  private int rotation;
  private int hidden;

  GlyphCollector() {
    setSuppressDuplicateOverlappingText(false);
    setShouldSeparateByBeads(false);
  }

  List<Page> pages(PDDocument pdf) throws IOException {
    writeText(pdf, Writer.nullWriter());
    return pages;
  }

  /// How many characters were left out because nobody sees them.
  int hidden() {
    return hidden;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    look(page);
    rotation = Math.floorMod(page.getRotation(), 360);
    super.processPage(page);
    PDRectangle crop = page.getCropBox();
    boolean lying = rotation == 90 || rotation == 270;
    float width = lying ? crop.getHeight() : crop.getWidth();
    float height = lying ? crop.getWidth() : crop.getHeight();
    pages.add(new Page(pages.size() + 1, width, height, WordBuilder.words(sight().visible())));
    hidden += sight().hidden();
  }

  /// Whether the text runs from left to right on the displayed page, but for a slight skew.
  private boolean isUpright(TextPosition text) {
    Matrix matrix = text.getTextMatrix();
    double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
    double off = Math.abs(angle - rotation) % 360;
    return Math.min(off, 360 - off) <= MOST_SKEW;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (!isUpright(text)) {
      return;
    }
    String unicode = text.getUnicode();
    if (unicode == null || unicode.isEmpty()) {
      return;
    }
    float size = Math.abs(text.getYScale());
    see(new Glyph(unicode, text.getX(), text.getY(), text.getX() + text.getWidth(), size));
  }
}
