package com.invoiceagent.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Follows the operators that set colours and clips and paint areas, on to a [Canvas].
final class Painter {

  /// What is fainter than this is not seen.
  static final float FAINT = 0.05f;

  private static final float SOLID = 0.99f;

  /// Thinner lines are no background.
  private static final float BAR = 3;

  private final Canvas canvas = new Canvas();
  private final Outline outline = new Outline();
  private Deque<Brush> saved = new ArrayDeque<>();
  private Brush brush;
  private boolean clipping;

  Painter(Region page) {
    brush = Brush.on(page);
  }

  Canvas canvas() {
    return canvas;
  }

  Brush brush() {
    return brush;
  }

  void save() {
    saved.push(brush);
  }

  void restore() {
    Brush last = saved.poll();
    brush = last == null ? brush : last;
  }

  /// Enters a group; what comes back leaves it.
  Runnable enter(Region clip, boolean sharp, boolean seeThrough, boolean unseen) {
    Deque<Brush> outerSaved = saved;
    Brush outer = brush;
    saved = new ArrayDeque<>();
    brush = brush.clip(clip, sharp).group(seeThrough, unseen);
    return () -> {
      saved = outerSaved;
      brush = outer;
    };
  }

  /// Follows one operator.
  void follow(
      String operator,
      List<COSBase> operands,
      PDGraphicsState state,
      @Nullable PDResources resources,
      boolean unseen) {
    switch (operator) {
      case "m", "l", "c", "v", "y", "re" ->
          draw(operator, numbers(operands), state.getCurrentTransformationMatrix());
      case "W", "W*" -> clipping = true;
      case "n" -> end();
      case "f", "F", "f*" -> finish(true, false, state, unseen);
      case "S", "s" -> finish(false, true, state, unseen);
      case "B", "B*", "b", "b*" -> finish(true, true, state, unseen);
      case "sh" -> shade(state, unseen);
      default -> colour(operator, operands, resources);
    }
  }

  private void colour(String operator, List<COSBase> operands, @Nullable PDResources resources) {
    switch (operator) {
      case "g" -> fill(Ink.Space.GREY, operands);
      case "rg" -> fill(Ink.Space.RGB, operands);
      case "k" -> fill(Ink.Space.CMYK, operands);
      case "sc", "scn" -> fill(brush.fillSpace(), operands);
      case "cs" -> {
        Ink.Space space = space(operands, resources);
        brush = brush.fill(space, space.first());
      }
      case "G" -> stroke(Ink.Space.GREY, operands);
      case "RG" -> stroke(Ink.Space.RGB, operands);
      case "K" -> stroke(Ink.Space.CMYK, operands);
      case "SC", "SCN" -> stroke(brush.strokeSpace(), operands);
      case "CS" -> {
        Ink.Space space = space(operands, resources);
        brush = brush.stroke(space, space.first());
      }
      case "w" -> {
        float[] width = numbers(operands);
        brush = width.length == 1 ? brush.lineWidth(width[0]) : brush;
      }
      default -> {
        // The others change nothing here.
      }
    }
  }

  /// An image is drawn into the unit square.
  void image(COSDictionary image, PDGraphicsState state) {
    Matrix matrix = state.getCurrentTransformationMatrix();
    boolean whole =
        Outline.isUpright(matrix)
            && brush.sharp()
            && isSolid(state, state.getNonStrokeAlphaConstant())
            && !image.containsKey(COSName.SMASK)
            && !image.containsKey(COSName.MASK)
            && image.getInt(COSName.SMASK_IN_DATA, 0) == 0
            && !image.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
    canvas.image(Region.of(matrix, 0, 0, 1, 1).within(brush.clip()), whole);
  }

  /// Whether what is drawn now lets nothing show through.
  boolean isSolid(PDGraphicsState state, double alpha) {
    return alpha > SOLID
        && !brush.glassy()
        && state.getSoftMask() == null
        && (BlendMode.NORMAL.equals(state.getBlendMode())
            || BlendMode.COMPATIBLE.equals(state.getBlendMode()));
  }

  private void draw(String operator, float[] at, Matrix matrix) {
    int needed =
        switch (operator) {
          case "m", "l" -> 2;
          case "c" -> 6;
          default -> 4;
        };
    if (at.length != needed) {
      return;
    }
    switch (operator) {
      case "m" -> outline.move(matrix, at[0], at[1]);
      case "l" -> outline.line(matrix, at[0], at[1]);
      case "re" -> outline.rectangle(matrix, at[0], at[1], at[2], at[3]);
      default -> outline.curve(matrix, at);
    }
  }

  private void finish(boolean fill, boolean stroke, PDGraphicsState state, boolean unseen) {
    if (!outline.isEmpty() && !unseen && !brush.unseen()) {
      if (fill && state.getNonStrokeAlphaConstant() > FAINT) {
        fill(state);
      }
      if (stroke && state.getAlphaConstant() > FAINT) {
        stroke(state);
      }
    }
    end();
  }

  private void fill(PDGraphicsState state) {
    boolean solid = isSolid(state, state.getNonStrokeAlphaConstant());
    Ink ink = solid ? brush.fill() : null;
    // An unknown ink may be a pattern, which has holes.
    boolean whole = solid && ink != null && brush.sharp();
    if (outline.isRectangles()) {
      for (Region rectangle : outline.rectangles()) {
        canvas.paint(rectangle.within(brush.clip()), ink, whole);
      }
    } else {
      canvas.paint(outline.bounds().within(brush.clip()), ink, false);
    }
  }

  private void stroke(PDGraphicsState state) {
    Matrix matrix = state.getCurrentTransformationMatrix();
    float width = brush.lineWidth() * matrix.getScalingFactorX();
    if (width >= BAR) {
      Ink ink = isSolid(state, state.getAlphaConstant()) ? brush.stroke() : null;
      canvas.paint(outline.bounds().grown(width / 2).within(brush.clip()), ink, false);
    }
  }

  private void shade(PDGraphicsState state, boolean unseen) {
    if (!unseen && !brush.unseen() && state.getNonStrokeAlphaConstant() > FAINT) {
      canvas.paint(brush.clip(), null, false);
    }
  }

  private void end() {
    if (clipping && !outline.isEmpty()) {
      boolean sharp = outline.isRectangles() && outline.rectangles().size() == 1;
      brush = brush.clip(outline.bounds(), sharp);
    }
    clipping = false;
    outline.clear();
  }

  private void fill(Ink.Space space, List<COSBase> operands) {
    brush = brush.fill(space, Ink.of(space, operands));
  }

  private void stroke(Ink.Space space, List<COSBase> operands) {
    brush = brush.stroke(space, Ink.of(space, operands));
  }

  private static Ink.Space space(List<COSBase> operands, @Nullable PDResources resources) {
    return operands.size() == 1 ? InkSpaces.of(operands.getFirst(), resources) : Ink.Space.OTHER;
  }

  private static float[] numbers(List<COSBase> operands) {
    float[] numbers = new float[operands.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return new float[0];
      }
      numbers[i] = number.floatValue();
    }
    return numbers;
  }
}
