package com.invoiceagent.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/// A font whose glyphs are drawings, as Chromium embeds them: `A`, `B` and the blank, half as wide
/// as high.
final class TypeThreeFont {

  private static final int FIRST = 32;
  private static final int LAST = 66;

  private TypeThreeFont() {}

  static byte[] draw(String text, float size, float x, float y) {
    return DrawnPdf.of(page -> DrawnPdf.text(page, font(), size, text, x, y));
  }

  private static PDFont font() throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, 500, 750));
    font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
    font.setInt(COSName.FIRST_CHAR, FIRST);
    font.setInt(COSName.LAST_CHAR, LAST);
    COSArray widths = new COSArray();
    for (int code = FIRST; code <= LAST; code++) {
      widths.add(COSInteger.get(500));
    }
    font.setItem(COSName.WIDTHS, widths);
    COSDictionary glyphs = new COSDictionary();
    glyphs.setItem(COSName.getPDFName("space"), stream("500 0 0 0 500 750 d1"));
    glyphs.setItem(COSName.getPDFName("A"), stream("500 0 0 0 500 750 d1 0 0 400 700 re f"));
    glyphs.setItem(COSName.getPDFName("B"), stream("500 0 0 0 500 750 d1 0 0 400 600 re f"));
    font.setItem(COSName.CHAR_PROCS, glyphs);
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(32));
    differences.add(COSName.getPDFName("space"));
    differences.add(COSInteger.get(65));
    differences.add(COSName.getPDFName("A"));
    differences.add(COSName.getPDFName("B"));
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    font.setItem(COSName.RESOURCES, new COSDictionary());
    return new PDType3Font(font) {
      @Override
      protected byte[] encode(int unicode) {
        return new byte[] {(byte) unicode};
      }
    };
  }

  private static COSArray numbers(float... numbers) {
    COSArray array = new COSArray();
    for (float number : numbers) {
      array.add(new COSFloat(number));
    }
    return array;
  }

  private static COSStream stream(String drawing) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(drawing.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
