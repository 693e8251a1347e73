package com.invoiceagent.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Follows not only the text of a page but all that is painted, and so knows which text a person
/// sees. A file's text can say what its page does not show; such text proves nothing.
abstract class SeeingStripper extends PDFTextStripper {

  /// Nobody reads smaller letters, in points.
  private static final float SMALLEST = 1;

  /// Less of a letter within the clip is not enough to read it.
  private static final float READABLE = 0.15f;

  private @Nullable Layers layers;
  private Painter painter = new Painter(Region.EVERYWHERE);
  private Sight sight = new Sight(1, painter.canvas());

  /// How many marked parts are open, and which of them is the first that is switched off.
  private int open;

  private int offSince;

  private Region place = Region.EVERYWHERE;
  private Sight.Look look = Sight.Look.SEEN;
  private @Nullable Ink lastInk;
  private int lastTime;
  private boolean lastFound;

  /// A page begins.
  final void look(PDPage page) {
    PDRectangle crop = page.getCropBox();
    float area = crop.getWidth() * crop.getHeight();
    painter = new Painter(area > 0 ? region(crop) : Region.EVERYWHERE);
    sight = new Sight(Math.max(1, area), painter.canvas());
    open = 0;
    offSince = 0;
    lastInk = null;
  }

  /// The letters of the page.
  final Sight sight() {
    return sight;
  }

  /// Notes the letter that is being drawn.
  final void see(Glyph glyph) {
    sight.add(glyph, place, painter.canvas().time(), look);
  }

  @Override
  protected void startDocument(PDDocument pdf) throws IOException {
    layers = new Layers(pdf);
    super.startDocument(pdf);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    String name = operator.getName();
    if (name.equals(OperatorName.BEGIN_INLINE_IMAGE)) {
      image(operator.getImageParameters());
    } else if (name.equals(OperatorName.DRAW_OBJECT)) {
      image(imageNamed(operands));
    } else {
      painter.follow(name, operands, getGraphicsState(), getResources(), isOff());
    }
    super.processOperator(operator, operands);
  }

  private void image(@Nullable COSDictionary image) {
    if (image != null
        && !isOff()
        && !painter.brush().unseen()
        && !isOff(image.getDictionaryObject(COSName.OC))
        && getGraphicsState().getNonStrokeAlphaConstant() > Painter.FAINT) {
      painter.image(image, getGraphicsState());
    }
  }

  private @Nullable COSDictionary imageNamed(List<COSBase> operands) {
    PDResources resources = getResources();
    if (resources == null || operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
      return null;
    }
    COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    return objects != null
            && objects.getDictionaryObject(name) instanceof COSStream stream
            && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
        ? stream
        : null;
  }

  @Override
  public void saveGraphicsState() {
    painter.save();
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    painter.restore();
    super.restoreGraphicsState();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    Runnable leave = enter(form, false, false);
    try {
      super.showForm(form);
    } finally {
      leave.run();
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    PDGraphicsState state = getGraphicsState();
    double alpha = state.getNonStrokeAlphaConstant();
    Runnable leave = enter(group, !painter.isSolid(state, alpha), alpha < Painter.FAINT);
    try {
      super.showTransparencyGroup(group);
    } finally {
      leave.run();
    }
  }

  private Runnable enter(PDFormXObject form, boolean seeThrough, boolean unseen) {
    int openOutside = open;
    int offOutside = offSince;
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix().clone();
    matrix.concatenate(form.getMatrix());
    PDRectangle box = form.getBBox();
    Region clip =
        box == null
            ? Region.EVERYWHERE
            : Region.of(
                matrix,
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getUpperRightX(),
                box.getUpperRightY());
    boolean off = isOff() || isOff(form.getCOSObject().getDictionaryObject(COSName.OC));
    Runnable leave = painter.enter(clip, Outline.isUpright(matrix), seeThrough, unseen || off);
    return () -> {
      open = openOutside;
      offSince = offOutside;
      leave.run();
    };
  }

  /// What a file says that its letters stand for (`ActualText`) is not what a person sees.
  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    open++;
    if (offSince == 0 && COSName.OC.equals(tag) && isOff(properties)) {
      offSince = open;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (offSince == open) {
      offSince = 0;
    }
    open = Math.max(0, open - 1);
  }

  private boolean isOff() {
    return offSince > 0;
  }

  private boolean isOff(@Nullable COSBase group) {
    Layers known = layers;
    return known != null && known.isOff(group);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    float width = displacement.getX() > 0 ? displacement.getX() : 0.5f;
    place = Region.of(matrix, 0.1f * width, 0.05f, 0.9f * width, 0.5f);
    look = look(matrix, font);
    super.showGlyph(matrix, font, code, displacement);
  }

  private Sight.Look look(Matrix matrix, PDFont font) {
    Brush brush = painter.brush();
    if (isOff() || brush.unseen()) {
      return Sight.Look.HIDDEN;
    }
    if (isCutOff(brush.clip())) {
      return Sight.Look.CUT;
    }
    PDGraphicsState state = getGraphicsState();
    // Letters of such fonts are small drawings, with sizes and colours of their own.
    if (font instanceof PDType3Font) {
      return isFaint(state, RenderingMode.FILL) ? Sight.Look.HIDDEN : Sight.Look.SEEN;
    }
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER) {
      return Sight.Look.UNPAINTED;
    }
    if (isTiny(matrix)) {
      return Sight.Look.HIDDEN;
    }
    if (mode == RenderingMode.NEITHER_CLIP) {
      return Sight.Look.CLIPS;
    }
    return isFaint(state, mode) || isSwallowed(mode, brush) ? Sight.Look.HIDDEN : Sight.Look.SEEN;
  }

  private boolean isCutOff(Region clip) {
    return !clip.contains(place) && place.within(clip).area() < READABLE * place.area();
  }

  /// The library's factors are negative for a text that is turned by 180 degrees.
  private static boolean isTiny(Matrix matrix) {
    return Math.abs(matrix.getScalingFactorY()) < SMALLEST
        || Math.abs(matrix.getScalingFactorX()) < SMALLEST;
  }

  private static boolean isFaint(PDGraphicsState state, RenderingMode mode) {
    return !(mode.isFill() && state.getNonStrokeAlphaConstant() >= Painter.FAINT)
        && !(mode.isStroke() && state.getAlphaConstant() >= Painter.FAINT);
  }

  private boolean isSwallowed(RenderingMode mode, Brush brush) {
    return (!mode.isFill() || isSwallowed(brush.fill()))
        && (!mode.isStroke() || isSwallowed(brush.stroke()));
  }

  private boolean isSwallowed(@Nullable Ink ink) {
    if (ink == null) {
      return false;
    }
    Canvas canvas = painter.canvas();
    if (!ink.equals(lastInk) || lastTime != canvas.time()) {
      lastInk = ink;
      lastTime = canvas.time();
      lastFound = Ink.WHITE.isNear(ink) || canvas.has(ink);
    }
    return lastFound && canvas.swallows(ink, place);
  }

  private static Region region(PDRectangle box) {
    return new Region(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
  }
}
