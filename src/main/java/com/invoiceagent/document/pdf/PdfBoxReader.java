package com.invoiceagent.document.pdf;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.Ocr;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Stage;
import com.invoiceagent.document.Verification;
import com.invoiceagent.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// Reads the text layer of a PDF with PDFBox.
public final class PdfBoxReader implements DocumentReader {

  private static final byte[] SIGNATURE = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final int SIGNATURE_WINDOW = 1024;

  /// Mail gateways and servers append to files; the end mark may stand this far before the end.
  private static final int END_WINDOW = 16 * 1024;

  private static final Pattern LINEARIZED =
      Pattern.compile("/Linearized[^>]*?/L\\s+(\\d{1,18})\\b");

  /// A few bytes behind the last object may be gone without harm.
  private static final int END_SLACK = 64;

  static {
    BundledFonts.use();
  }

  private final ScannedPages scans;

  /// Reads text only.
  public PdfBoxReader() {
    this(Ocr.NONE, _ -> {});
  }

  /// Reads text, and images of text.
  ///
  /// @param ocr reads the images
  /// @param progress is told when a page's image is about to be read
  public PdfBoxReader(Ocr ocr, Consumer<Stage> progress) {
    this.scans = new ScannedPages(ocr, progress);
  }

  @Override
  public ReadOutcome read(
      byte[] file, List<String> passwords, Verification verification, Duration limit) {
    if (!hasSignature(file)) {
      return refused(new Problem.NotAPdf("The file does not start with a PDF header."));
    }
    if (!isWhole(file)) {
      return refused(new Problem.InvalidPdf("The file is cut off: its end is missing."));
    }
    Effort effort = new Effort(limit);
    try (PDDocument pdf = open(file, passwords)) {
      GlyphCollector collector = new GlyphCollector(effort);
      List<PageText> texts = collector.pages(pdf);
      return outcome(scans.read(pdf, texts, verification, effort), collector.hidden());
    } catch (TooMuch e) {
      return refused(e.problem());
    } catch (InvalidPasswordException e) {
      return refused(
          passwords.stream().allMatch(String::isEmpty)
              ? new Problem.PasswordRequired("The file is locked; send its password.")
              : new Problem.PasswordWrong("Nothing that was sent opens the file."));
    } catch (IOException | RuntimeException e) {
      return refused(unreadable(e));
    } catch (StackOverflowError e) {
      return refused(new Problem.TooComplex("The document is nested too deeply."));
    }
  }

  private static PDDocument open(byte[] file, List<String> passwords) throws IOException {
    try {
      return Loader.loadPDF(file); // most need none
    } catch (InvalidPasswordException locked) {
      for (String password : passwords) {
        PDDocument pdf = opened(file, password);
        if (pdf != null) {
          return pdf;
        }
      }
      throw locked;
    }
  }

  private static @Nullable PDDocument opened(byte[] file, String password) throws IOException {
    try {
      return Loader.loadPDF(file, password);
    } catch (InvalidPasswordException wrong) {
      return null;
    }
  }

  private static ReadOutcome outcome(List<Page> pages, int hidden) {
    boolean anyText = pages.stream().anyMatch(page -> !page.words().isEmpty());
    if (!anyText) {
      return refused(new Problem.NoText("No page of the document holds any text."));
    }
    return new ReadOutcome.Read(new Document(pages, hidden));
  }

  private static Problem unreadable(Exception e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("security handler") || message.contains("ecryption")) {
      return new Problem.UnsupportedEncryption(
          "The file is encrypted in a way that no password opens.");
    }
    return new Problem.InvalidPdf("The file is damaged or is no valid PDF.");
  }

  private static boolean hasSignature(byte[] file) {
    return contains(file, 0, Math.min(file.length, SIGNATURE_WINDOW), SIGNATURE);
  }

  /// PDFBox reads what is left of a file that was cut off; pages may be missing then.
  private static boolean isWhole(byte[] file) {
    return contains(file, Math.max(0, file.length - END_WINDOW), file.length, END)
        && file.length > linearizedLength(file) - END_SLACK;
  }

  /// What a file made for the web says its length is; 0 for any other. It has an end mark near its
  /// beginning, too.
  private static long linearizedLength(byte[] file) {
    int window = Math.min(file.length, SIGNATURE_WINDOW);
    Matcher length = LINEARIZED.matcher(new String(file, 0, window, StandardCharsets.ISO_8859_1));
    return length.find() ? Long.parseLong(length.group(1)) : 0;
  }

  private static boolean contains(byte[] file, int from, int to, byte[] what) {
    for (int i = from; i <= to - what.length; i++) {
      if (Arrays.equals(file, i, i + what.length, what, 0, what.length)) {
        return true;
      }
    }
    return false;
  }

  private static ReadOutcome refused(Problem problem) {
    return new ReadOutcome.Refused(problem);
  }
}
