package com.invoiceagent.document.pdf;

import com.invoiceagent.document.Document;
import com.invoiceagent.document.DocumentReader;
import com.invoiceagent.document.Page;
import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.model.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// Reads the text layer of a PDF with PDFBox.
public final class PdfBoxReader implements DocumentReader {

  private static final int SIGNATURE_WINDOW = 1024;
  private static final int MAX_PAGES = 500;

  @Override
  public ReadOutcome read(byte[] file, @Nullable String password) {
    if (!hasSignature(file)) {
      return refused(new Problem.NotAPdf("The file does not start with a PDF header."));
    }
    try (PDDocument pdf = open(file, password)) {
      if (pdf.getNumberOfPages() > MAX_PAGES) {
        return refused(
            new Problem.TooComplex("The document has more than " + MAX_PAGES + " pages."));
      }
      return outcome(new GlyphCollector().pages(pdf));
    } catch (InvalidPasswordException e) {
      return refused(
          password == null
              ? new Problem.PasswordRequired("The file is locked; send its password.")
              : new Problem.PasswordWrong("The password does not open the file."));
    } catch (IOException | RuntimeException e) {
      return refused(unreadable(e));
    } catch (StackOverflowError e) {
      return refused(new Problem.TooComplex("The document is nested too deeply."));
    }
  }

  private static PDDocument open(byte[] file, @Nullable String password) throws IOException {
    if (password == null || password.isEmpty()) {
      return Loader.loadPDF(file);
    }
    try {
      return Loader.loadPDF(file, password);
    } catch (InvalidPasswordException wrong) {
      return Loader.loadPDF(file); // it may need none at all
    }
  }

  private static ReadOutcome outcome(List<Page> pages) {
    boolean anyText = pages.stream().anyMatch(page -> !page.words().isEmpty());
    if (!anyText) {
      return refused(new Problem.NoText("No page of the document has a text layer."));
    }
    return new ReadOutcome.Read(new Document(pages));
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
    int last = Math.min(file.length, SIGNATURE_WINDOW) - 5;
    for (int i = 0; i <= last; i++) {
      if (file[i] == '%'
          && file[i + 1] == 'P'
          && file[i + 2] == 'D'
          && file[i + 3] == 'F'
          && file[i + 4] == '-') {
        return true;
      }
    }
    return false;
  }

  private static ReadOutcome refused(Problem problem) {
    return new ReadOutcome.Refused(problem);
  }
}
