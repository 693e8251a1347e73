package com.invoiceagent.document.pdf;

import org.jspecify.annotations.Nullable;

/// What of the graphics state decides whether a person sees what is drawn with it.
///
/// @param fill colour of areas and letters; null when it is not known
/// @param fillSpace what numbers of the fill colour mean
/// @param stroke colour of lines; null when it is not known
/// @param strokeSpace what numbers of the line colour mean
/// @param lineWidth of lines, before the matrix stretches it
/// @param clip outside it nothing is drawn
/// @param sharp the clip is that rectangle and not a shape within it
/// @param glassy what is drawn lets show through what lies below, because its group does
/// @param unseen nothing drawn is seen, because its group or layer is not
record Brush(
    @Nullable Ink fill,
    Ink.Space fillSpace,
    @Nullable Ink stroke,
    Ink.Space strokeSpace,
    float lineWidth,
    Region clip,
    boolean sharp,
    boolean glassy,
    boolean unseen) {

  static Brush on(Region page) {
    return new Brush(
        Ink.BLACK, Ink.Space.GREY, Ink.BLACK, Ink.Space.GREY, 1, page, true, false, false);
  }

  Brush fill(Ink.Space space, @Nullable Ink ink) {
    return new Brush(ink, space, stroke, strokeSpace, lineWidth, clip, sharp, glassy, unseen);
  }

  Brush stroke(Ink.Space space, @Nullable Ink ink) {
    return new Brush(fill, fillSpace, ink, space, lineWidth, clip, sharp, glassy, unseen);
  }

  Brush lineWidth(float width) {
    return new Brush(fill, fillSpace, stroke, strokeSpace, width, clip, sharp, glassy, unseen);
  }

  Brush clip(Region region, boolean rectangle) {
    return new Brush(
        fill,
        fillSpace,
        stroke,
        strokeSpace,
        lineWidth,
        clip.within(region),
        sharp && rectangle,
        glassy,
        unseen);
  }

  /// Within a group that is itself drawn see-through, or not at all.
  Brush group(boolean seeThrough, boolean hidden) {
    return new Brush(
        fill,
        fillSpace,
        stroke,
        strokeSpace,
        lineWidth,
        clip,
        sharp,
        glassy || seeThrough,
        unseen || hidden);
  }
}
