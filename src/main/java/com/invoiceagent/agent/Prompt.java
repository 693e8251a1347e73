package com.invoiceagent.agent;

import com.invoiceagent.agent.call.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words the questions. Lines of the page stand between two marks that nobody can guess, so that no
/// line can end the data.
final class Prompt {

  private static final String INSTRUCTIONS = resource("instructions.txt");
  private static final String SCHEMA = resource("schema.json");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKENS_EACH_ROW = 90;
  private static final int TOKENS_BESIDE = 1500;

  private Prompt() {}

  /// The question about these lines.
  ///
  /// @param findings what did not close before, in the service's own words; null at first
  static Question of(Sheet sheet, List<Sheet.Line> lines, @Nullable String findings) {
    byte[] random = new byte[12];
    RANDOM.nextBytes(random);
    String mark = HexFormat.of().formatHex(random);
    StringBuilder text = new StringBuilder();
    text.append("Known about the issuer: ").append(sheet.issuer()).append('\n');
    if (findings != null) {
      text.append(findings).append('\n');
    }
    text.append("<<<DATA ").append(mark).append(">>>\n");
    int page = 0;
    for (Sheet.Line line : lines) {
      if (line.page() != page) {
        page = line.page();
        text.append("[page ").append(page).append("]\n");
      }
      text.append(line.number()).append("| ").append(oneLine(line.text())).append('\n');
    }
    text.append("<<<END ").append(mark).append(">>>\nAnswer with the json object now.");
    return new Question(
        INSTRUCTIONS,
        text.toString(),
        SCHEMA,
        TOKENS_BESIDE + TOKENS_EACH_ROW * Math.max(1, Cuts.rows(lines)));
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) && c != '\t';
      line.append(control || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return line.toString();
  }

  private static String resource(String name) {
    try (InputStream in = Prompt.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
