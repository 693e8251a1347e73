package com.invoiceagent.document.ocr;

import com.invoiceagent.document.Ocr;
import com.invoiceagent.document.OcrOutcome;
import com.invoiceagent.document.PageImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// Reads images with Tesseract, in a process of its own for each page and without any file.
public final class Tesseract implements Ocr {

  private static final String LANGUAGE = "por";

  /// Comes with the engine, and was trained on other texts than the first.
  private static final String SECOND = "eng";

  private static final Duration QUESTION = Duration.ofSeconds(5);

  private final Engine engine;

  /// The engine that is found on the path.
  public Tesseract() {
    this(new Engine("tesseract"));
  }

  Tesseract(Engine engine) {
    this.engine = engine;
  }

  /// Whether there is an engine with Portuguese; it is asked once.
  @Override
  public boolean available() {
    return Installed.ANSWER;
  }

  @Override
  public OcrOutcome read(PageImage image, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    if (Ink.isBlank(image)) {
      return Recognised.NOTHING.onPage(image);
    }
    try {
      PageImage straight = Rules.erased(Light.evened(Skew.straighten(image)));
      Recognised asItIs = recognise(straight, end);
      int turned = asItIs.isGood() ? 0 : turned(straight, end);
      if (turned == 0) {
        return reread(asItIs, straight, end);
      }
      PageImage upright = Turn.clockwise(straight, turned);
      Recognised again = recognise(upright, end);
      return again.isBetterThan(asItIs)
          ? reread(again, upright, end)
          : reread(asItIs, straight, end);
    } catch (EngineTimeout e) {
      return new OcrOutcome.TimedOut();
    } catch (IOException e) {
      return new OcrOutcome.Failed("The engine ended without a result.");
    }
  }

  /// Mode 11 finds all text in no particular order; those that look for columns lose amounts.
  private Recognised recognise(PageImage image, long end) throws IOException {
    // Drawing the page left a heap of garbage, and the engine needs that memory now.
    System.gc();
    String dpi = Integer.toString(Math.round(image.dpi()));
    List<String> arguments =
        List.of("stdin", "stdout", "-l", LANGUAGE, "--dpi", dpi, "--psm", "11", "tsv");
    Recognised found = Recognised.of(engine.run(arguments, image, remaining(end)));
    List<Token> joined = Commas.joined(image, Ones.paired(image, found.tokens()));
    return new Recognised(Gaps.filled(image, Columns.of(joined).settled()));
  }

  /// The words, their numbers read once more by a network that learned from other texts; without
  /// that network, or where it fails, they stay as they were read first.
  private OcrOutcome reread(Recognised recognised, PageImage image, long end) {
    List<Token> tokens = recognised.tokens();
    Sheet sheet = Sheet.of(image, tokens, Columns.of(tokens)::isOpen);
    if (sheet.isEmpty() || !Installed.SECOND_TOO) {
      return recognised.onPage(image);
    }
    try {
      return thirdLook(secondLook(recognised, sheet, end), image, end).onPage(image);
    } catch (IOException e) {
      return recognised.onPage(image);
    }
  }

  private Recognised secondLook(Recognised recognised, Sheet sheet, long end) throws IOException {
    Recognised second = look(sheet.image(), SECOND, end);
    return new Recognised(SecondLook.at(recognised.tokens(), sheet, second.tokens()));
  }

  private Recognised thirdLook(Recognised recognised, PageImage page, long end) throws IOException {
    List<Token> tokens = recognised.tokens();
    Sheet sheet = Sheet.ofOpen(page, tokens, Columns.of(tokens)::isOpen);
    if (sheet.isEmpty()) {
      return recognised;
    }
    PageImage drawn = sheet.image();
    Recognised third = look(drawn, LANGUAGE, end);
    Recognised fourth = look(drawn, SECOND, end);
    return new Recognised(ThirdLook.at(tokens, sheet, third.tokens(), fourth.tokens()));
  }

  private Recognised look(PageImage sheet, String language, long end) throws IOException {
    String dpi = Integer.toString(Math.round(sheet.dpi()));
    List<String> arguments =
        List.of("stdin", "stdout", "-l", language, "--dpi", dpi, "--psm", "6", "tsv");
    return Recognised.of(engine.run(arguments, sheet, remaining(end)));
  }

  /// By how many degrees clockwise the image must be turned to be read.
  private int turned(PageImage image, long end) throws IOException {
    try {
      return Turn.advised(
          engine.run(List.of("stdin", "stdout", "-l", "osd", "--psm", "0"), image, remaining(end)));
    } catch (EngineTimeout e) {
      throw e;
    } catch (IOException e) {
      return 0; // too little text to say, or no data for it
    }
  }

  private static Duration remaining(long end) {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  private static final class Installed {

    private static final List<String> LANGUAGES = ask();
    private static final boolean ANSWER = LANGUAGES.contains(LANGUAGE);
    private static final boolean SECOND_TOO = LANGUAGES.contains(SECOND);

    private static List<String> ask() {
      try {
        return new Engine("tesseract")
            .run(List.of("--list-langs"), null, QUESTION)
            .lines()
            .toList();
      } catch (IOException e) {
        return List.of();
      }
    }
  }
}
