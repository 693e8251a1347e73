package com.invoiceagent.document.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Prints a file and puts it through a scanner: pages that are images, a little askew, with noise.
///
/// @param dpi of the scanner
/// @param degrees how far lines fall to the right
/// @param turned the page lies on its side (90, 270) or head (180)
/// @param noise standard deviation of the shades
public record ScannedPdf(float dpi, double degrees, int turned, double noise) {

  /// The file with images in place of its pages.
  public byte[] of(byte[] file) {
    try (PDDocument printed = Loader.loadPDF(file);
        PDDocument scanned = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(printed);
      Random random = new Random(file.length);
      for (int i = 0; i < printed.getNumberOfPages(); i++) {
        BufferedImage image = scan(renderer.renderImageWithDPI(i, dpi, ImageType.GRAY), random);
        float points = 72 / dpi;
        PDPage page =
            new PDPage(new PDRectangle(image.getWidth() * points, image.getHeight() * points));
        scanned.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scanned, page)) {
          content.drawImage(
              JPEGFactory.createFromImage(scanned, image, 0.8f),
              0,
              0,
              page.getMediaBox().getWidth(),
              page.getMediaBox().getHeight());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      scanned.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BufferedImage scan(BufferedImage page, Random random) {
    boolean lying = turned % 180 != 0;
    int width = lying ? page.getHeight() : page.getWidth();
    int height = lying ? page.getWidth() : page.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(Math.toRadians(degrees + turned));
    graphics.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    var raster = image.getRaster();
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      raster.getSamples(0, y, width, 1, 0, row);
      for (int x = 0; x < width; x++) {
        row[x] = Math.clamp(Math.round(row[x] * 0.95 + random.nextGaussian() * noise), 0, 255);
      }
      raster.setSamples(0, y, width, 1, 0, row);
    }
    return image;
  }
}
