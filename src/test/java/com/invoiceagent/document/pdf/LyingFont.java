package com.invoiceagent.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;

/// Makes a file's fonts lie: letters that are drawn as one thing and said to be another.
public final class LyingFont {

  private LyingFont() {}

  /// Every `a` is said to be a `b` and the other way round; the pages look as before.
  public static byte[] saying(byte[] file, String a, String b) throws IOException {
    return changed(file, (pdf, font) -> say(pdf, font, a, b));
  }

  /// Every `a` is drawn as a `b` and the other way round; the text stays as it was. For fonts that
  /// name their letters.
  public static byte[] drawing(byte[] file, char a, char b) throws IOException {
    return changed(
        file,
        (pdf, font) -> {
          say(pdf, font, "", "");
          exchange(font, a, b);
        });
  }

  private static byte[] changed(byte[] file, Change change) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Set<COSDictionary> done = new HashSet<>();
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          if (done.add(font.getCOSObject())) {
            change.apply(pdf, font);
          }
        }
      }
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static void say(PDDocument pdf, PDFont font, String a, String b) throws IOException {
    boolean simple = font instanceof PDSimpleFont;
    StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin\n");
    map.append("begincmap /CMapName /Lie def /CMapType 2 def 1 begincodespacerange ")
        .append(simple ? "<00> <FF>" : "<0000> <FFFF>")
        .append(" endcodespacerange\n");
    for (int code = 0; code < (simple ? 256 : 65536); code++) {
      String text = textOf(font, code);
      if (text != null) {
        String said = text.equals(a) ? b : text.equals(b) ? a : text;
        map.append(
            String.format(
                Locale.ROOT, simple ? "1 beginbfchar <%02X> <" : "1 beginbfchar <%04X> <", code));
        said.chars().forEach(c -> map.append(String.format(Locale.ROOT, "%04X", c)));
        map.append("> endbfchar\n");
      }
    }
    map.append("endcmap end end");
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
    }
    font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
  }

  private static @Nullable String textOf(PDFont font, int code) {
    String text = font.toUnicode(code);
    return text == null || text.isEmpty() ? null : text;
  }

  private static void exchange(PDFont font, char a, char b) {
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(a));
    differences.add(COSName.getPDFName(name(b)));
    differences.add(COSInteger.get(b));
    differences.add(COSName.getPDFName(name(a)));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.getCOSObject().setItem(COSName.ENCODING, encoding);
  }

  private static String name(char letter) {
    return switch (letter) {
      case '-' -> "hyphen";
      case ' ' -> "space";
      default -> "zero one two three four five six seven eight nine".split(" ", -1)[letter - '0'];
    };
  }

  private interface Change {
    void apply(PDDocument pdf, PDFont font) throws IOException;
  }
}
