package com.invoiceagent.document.pdf;

import com.invoiceagent.document.Page;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Collects every glyph that a person sees upright on the displayed page; rotated text (watermarks,
/// print marks in the margin) is left out.
final class GlyphCollector extends SeeingStripper {

  /// Text at a greater angle, in degrees, is a watermark or stands in the margin.
  private static final double MOST_SKEW = 6;

  private static final Set<String> PAINTING =
      Set.of(
          OperatorName.FILL_NON_ZERO,
          OperatorName.LEGACY_FILL_NON_ZERO,
          OperatorName.FILL_EVEN_ODD,
          OperatorName.FILL_NON_ZERO_AND_STROKE,
          OperatorName.FILL_EVEN_ODD_AND_STROKE,
          OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
          OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE);

  private final Effort effort;
  private final Lettering lettering = new Lettering();
  private final Deque<PDPage> waiting = new ArrayDeque<>();
  private final List<PageText> pages = new ArrayList<>();
  private TextLayer layer = new TextLayer();
  private int rotation;
  private int hidden;

  GlyphCollector(Effort effort) {
    this.effort = effort;
    setSuppressDuplicateOverlappingText(false);
    setShouldSeparateByBeads(false);
  }

  List<PageText> pages(PDDocument pdf) throws IOException {
    writeText(pdf, Writer.nullWriter());
    return pages;
  }

  /// How many characters were left out because nobody sees them.
  int hidden() {
    return hidden;
  }

  @Override
  protected void processPages(PDPageTree tree) throws IOException {
    for (PDPage page : tree) {
      effort.page();
      waiting.add(page);
    }
    super.processPages(tree);
    addEmptyPagesBefore(null);
  }

  /// The library leaves out pages without contents.
  @Override
  public void processPage(PDPage page) throws IOException {
    addEmptyPagesBefore(page);
    begin(page);
    effort.look();
    super.processPage(page);
    end(page);
  }

  private void addEmptyPagesBefore(@Nullable PDPage page) {
    for (PDPage next = waiting.poll(); next != null && !next.equals(page); next = waiting.poll()) {
      begin(next);
      end(next);
    }
  }

  private void begin(PDPage page) {
    look(page);
    rotation = Math.floorMod(page.getRotation(), 360);
    layer = new TextLayer();
    effort.newPage();
  }

  private void end(PDPage page) {
    PDRectangle crop = page.getCropBox();
    boolean lying = rotation == 90 || rotation == 270;
    float width = lying ? crop.getHeight() : crop.getWidth();
    float height = lying ? crop.getWidth() : crop.getHeight();
    List<Glyph> visible = sight().visible();
    visible.forEach(glyph -> layer.understood(glyph.text()));
    layer.unseen(sight().hidden());
    layer.images(sight().imageShare());
    if (sight().hidesDigits()) {
      layer.hidesADigit();
    }
    if (sight().recognised()) {
      layer.recognised();
    }
    Page read = new Page(pages.size() + 1, width, height, WordBuilder.words(visible));
    pages.add(new PageText(read, page, layer));
    hidden += sight().hidden();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    effort.operator(getGraphicsStackSize());
    if (PAINTING.contains(operator.getName())) {
      layer.painted();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    effort.glyph();
    layer.drawn();
    if (lettering.isOdd(font, code, isMirrored(place))) {
      layer.odd();
    }
    super.showGlyph(place, font, code, displacement);
  }

  private static boolean isMirrored(Matrix place) {
    return place.getScaleX() * place.getScaleY() < place.getShearX() * place.getShearY();
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
    String unicode = text.getUnicode();
    if (unicode == null || unicode.isEmpty()) {
      return;
    }
    effort.text(unicode);
    if (!isUpright(text)) {
      layer.understood(unicode);
      return;
    }
    float size = Math.abs(text.getYScale());
    Glyph glyph = new Glyph(unicode, text.getX(), text.getY(), text.getX() + text.getWidth(), size);
    if (glyph.isSomewhere()) {
      see(glyph);
    }
  }
}
