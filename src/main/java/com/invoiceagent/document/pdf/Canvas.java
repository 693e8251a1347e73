package com.invoiceagent.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was painted on a page so far besides text, in the order of painting.
///
/// Areas are known by their bounds only. Where that leaves a doubt, the answer is that a person
/// sees the text.
final class Canvas {

  /// Beyond it the page is too busy to say what is hidden.
  private static final int MOST = 5000;

  /// What is smaller in both directions neither backs nor covers a letter.
  private static final float SPECK = 1.5f;

  /// Tables have lines that are drawn as areas of this height.
  private static final float RULE = 3;

  private final List<Paint> paints = new ArrayList<>();
  private final List<Paint> covers = new ArrayList<>();
  private final List<Region> images = new ArrayList<>();
  private boolean crowded;
  private float imageArea;

  /// An area was painted.
  ///
  /// @param ink null when the colour is not known, or not one
  /// @param whole the area fills its bounds and lets nothing show through
  void paint(Region bounds, @Nullable Ink ink, boolean whole) {
    add(new Paint(bounds, ink, whole, false));
  }

  /// An image was drawn.
  ///
  /// @param whole the image fills its bounds and lets nothing show through
  void image(Region bounds, boolean whole) {
    if (images.size() < MOST) {
      images.add(bounds);
    }
    imageArea += bounds.area();
    add(new Paint(bounds, null, whole, true));
  }

  private void add(Paint paint) {
    Region bounds = paint.bounds();
    if (!(bounds.width() > 0 && bounds.height() > 0)
        || (bounds.width() < SPECK && bounds.height() < SPECK)) {
      return;
    }
    if (paints.size() == MOST) {
      crowded = true;
      return;
    }
    paints.add(paint);
    if (paint.whole()) {
      covers.add(paint.at(paints.size()));
    }
  }

  /// How much was painted so far; says what is drawn later.
  int time() {
    return paints.size();
  }

  /// Whether a letter of this colour cannot be told from what lies below it.
  boolean swallows(Ink ink, Region letter) {
    if (crowded) {
      return false;
    }
    for (int i = paints.size() - 1; i >= 0; i--) {
      Paint below = paints.get(i);
      if (below.bounds().touches(letter)) {
        if (below.ink() == null || !below.ink().isNear(ink)) {
          return false;
        }
        if (below.whole() && below.bounds().contains(letter)) {
          return true;
        }
      }
    }
    return Ink.WHITE.isNear(ink);
  }

  /// Whether any area painted so far has the colour and could hold text.
  boolean has(Ink ink) {
    for (Paint paint : covers) {
      if (paint.ink() != null
          && paint.ink().isNear(ink)
          && Math.min(paint.bounds().width(), paint.bounds().height()) > RULE) {
        return true;
      }
    }
    return false;
  }

  /// Whether anything was painted on the letter's place after the time.
  boolean isPaintedSince(Region letter, int time) {
    for (int i = time; i < paints.size(); i++) {
      if (paints.get(i).bounds().touches(letter)) {
        return true;
      }
    }
    return crowded;
  }

  /// What covers a letter that was drawn at the time; null when nothing does.
  @Nullable Paint cover(Region letter, int time) {
    for (int i = covers.size() - 1; i >= 0; i--) {
      Paint cover = covers.get(i);
      if (cover.time() <= time) {
        return null;
      }
      if (cover.bounds().contains(letter)) {
        return cover;
      }
    }
    return null;
  }

  boolean isOnImage(Region letter) {
    for (Region image : images) {
      if (image.contains(letter)) {
        return true;
      }
    }
    return false;
  }

  float imageArea() {
    return imageArea;
  }

  /// Something that was painted.
  ///
  /// @param time how much had been painted with it; 0 when that does not matter
  record Paint(Region bounds, @Nullable Ink ink, boolean whole, boolean image, int time) {

    Paint(Region bounds, @Nullable Ink ink, boolean whole, boolean image) {
      this(bounds, ink, whole, image, 0);
    }

    Paint at(int moment) {
      return new Paint(bounds, ink, whole, image, moment);
    }
  }
}
