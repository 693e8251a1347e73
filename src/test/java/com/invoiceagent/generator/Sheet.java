package com.invoiceagent.generator;

import com.invoiceagent.generator.Looks.Face;
import com.invoiceagent.generator.Looks.Glyphs;
import com.invoiceagent.generator.Looks.Order;
import com.invoiceagent.generator.Looks.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/// Pages of text that are drawn in this invoice's font, order and manner.
final class Sheet implements AutoCloseable {

  private static final String LIBERATION =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /// Size and weight of a text.
  record Style(float size, boolean bold) {}

  /// A text in its place; y is the baseline's distance from the top.
  private record Run(int page, float x, float y, String text, Style style) {}

  private final Traits traits;
  private final long seed;
  private final PDDocument pdf = new PDDocument();
  private final PDFont regular;
  private final PDFont bold;
  private final List<Run> runs = new ArrayList<>();
  private int pages;

  Sheet(Traits traits, long seed) {
    this.traits = traits;
    this.seed = seed;
    this.regular = font(false);
    this.bold = traits.is(Face.LIBERATION) ? regular : font(true);
  }

  private PDFont font(boolean heavy) {
    return switch (traits.get(Face.class)) {
      case HELVETICA -> new PDType1Font(heavy ? FontName.HELVETICA_BOLD : FontName.HELVETICA);
      case TIMES -> new PDType1Font(heavy ? FontName.TIMES_BOLD : FontName.TIMES_ROMAN);
      case COURIER -> new PDType1Font(heavy ? FontName.COURIER_BOLD : FontName.COURIER);
      case LIBERATION -> liberation();
    };
  }

  private PDFont liberation() {
    try (InputStream file = PDFont.class.getResourceAsStream(LIBERATION)) {
      return PDType0Font.load(pdf, Objects.requireNonNull(file), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  float pageWidth() {
    return switch (traits.get(Paper.class)) {
      case A4, TURNED -> 595;
      case LETTER -> 612;
      case PHONE -> 340;
      case LANDSCAPE -> 842;
    };
  }

  float pageHeight() {
    return switch (traits.get(Paper.class)) {
      case A4, TURNED -> 842;
      case LETTER -> 792;
      case PHONE -> 720;
      case LANDSCAPE -> 595;
    };
  }

  int addPage() {
    return ++pages;
  }

  int pages() {
    return pages;
  }

  float width(String text, Style style) {
    String shown = shown(text);
    try {
      float width = face(style).getStringWidth(shown) / 1000 * style.size();
      return width + shown.length() * spacing(style);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private float spacing(Style style) {
    return traits.is(Glyphs.SPACED) ? style.size() * 0.14f : 0;
  }

  private PDFont face(Style style) {
    return style.bold() ? bold : regular;
  }

  /// The text as this invoice can show it.
  String shown(String text) {
    String shown = traits.is(Face.LIBERATION) ? text : text.replace('\u2212', '\u2013');
    return traits.is(Glyphs.GLUED) ? shown.replace(" ", "") : shown;
  }

  void text(int page, float x, float y, String text, Style style) {
    if (!text.isBlank()) {
      runs.add(new Run(page, x, y, shown(text), style));
    }
  }

  void right(int page, float x1, float y, String text, Style style) {
    text(page, x1 - width(text, style), y, text, style);
  }

  byte[] bytes() {
    try {
      for (int page = 1; page <= pages; page++) {
        draw(page);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(int number) throws IOException {
    boolean turned = traits.is(Paper.TURNED);
    float width = turned ? pageHeight() : pageWidth();
    float height = turned ? pageWidth() : pageHeight();
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setRotation(turned ? 90 : 0);
    pdf.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
      if (turned) {
        out.transform(new Matrix(0, 1, -1, 0, width, 0));
      }
      if (traits.is(Looks.Furniture.WATERMARK)) {
        watermark(out);
      }
      for (Run run : ordered(number)) {
        draw(out, run);
      }
    }
  }

  private void watermark(PDPageContentStream out) throws IOException {
    out.beginText();
    out.setFont(regular, 60);
    out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 120, 160));
    out.showText("SEGUNDA VIA");
    out.endText();
  }

  private List<Run> ordered(int page) {
    List<Run> here = new ArrayList<>(runs.stream().filter(run -> run.page() == page).toList());
    if (traits.is(Glyphs.PADDED)) {
      here = padded(here);
    }
    switch (traits.get(Order.class)) {
      case ROWS -> {}
      case COLUMNS -> here.sort(Comparator.comparingInt(run -> (int) (run.x() / 30)));
      case SHUFFLED -> Collections.shuffle(here, new Random(seed));
    }
    return here;
  }

  /// The runs of each line as one text, its columns held apart by blanks.
  private static List<Run> padded(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Run::y).thenComparingDouble(Run::x));
    List<Run> lines = new ArrayList<>();
    for (Run run : sorted) {
      Run last = lines.isEmpty() ? null : lines.getLast();
      boolean together = last != null && last.y() == run.y() && last.style().equals(run.style());
      if (last == null || !together) {
        lines.add(run);
      } else {
        int column = Math.round((run.x() - last.x()) / (0.6f * run.style().size()));
        int blanks = Math.max(1, column - last.text().length());
        String text = last.text() + " ".repeat(blanks) + run.text();
        lines.set(lines.size() - 1, new Run(run.page(), last.x(), last.y(), text, run.style()));
      }
    }
    return lines;
  }

  private void draw(PDPageContentStream out, Run run) throws IOException {
    switch (traits.get(Glyphs.class)) {
      case RUNS, GLUED, PADDED, SPACED -> show(out, run, run.x(), run.text());
      case WORDS -> pieces(out, run, false);
      case SINGLE -> pieces(out, run, true);
    }
  }

  private void pieces(PDPageContentStream out, Run run, boolean single) throws IOException {
    String text = run.text();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || single || text.charAt(i) == ' ') {
        String piece = text.substring(start, i);
        String bare = piece.strip();
        if (!bare.isEmpty()) {
          int blanks = piece.indexOf(bare.charAt(0));
          float before = width(text.substring(0, start + blanks), run.style());
          show(out, run, run.x() + before, bare);
        }
        start = i;
      }
    }
  }

  private void show(PDPageContentStream out, Run run, float x, String text) throws IOException {
    out.beginText();
    out.setFont(face(run.style()), run.style().size());
    out.setCharacterSpacing(spacing(run.style()));
    out.newLineAtOffset(x, pageHeight() - run.y());
    out.showText(text);
    out.endText();
  }

  @Override
  public void close() {
    try {
      pdf.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
