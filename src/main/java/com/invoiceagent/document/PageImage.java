package com.invoiceagent.document;

/// The image of a page in shades of grey.
public final class PageImage {

  private final int width;
  private final int height;
  private final float dpi;
  private final byte[] pixels;

  /// An image.
  ///
  /// @param width in pixels
  /// @param height in pixels
  /// @param dpi pixels for each inch of the page
  /// @param pixels row by row, 0 is black and 255 white; not copied
  public PageImage(int width, int height, float dpi, byte[] pixels) {
    if (pixels.length != width * height) {
      throw new IllegalArgumentException("A byte for each pixel, please");
    }
    this.width = width;
    this.height = height;
    this.dpi = dpi;
    this.pixels = pixels;
  }

  /// In pixels.
  public int width() {
    return width;
  }

  /// In pixels.
  public int height() {
    return height;
  }

  /// Pixels for each inch of the page.
  public float dpi() {
    return dpi;
  }

  /// Row by row, 0 is black and 255 white; not a copy.
  public byte[] pixels() {
    return pixels;
  }

  /// The shade at a place, 0 is black and 255 white.
  public int shade(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }
}
