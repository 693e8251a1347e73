package com.invoiceagent.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes what tells operators of the settings: the table of docs/configuration.md, and
/// .env.example. Run its `main` after a change of [Setting].
public final class SettingPages {

  static final Path TABLE = Path.of("docs", "configuration.md");
  static final Path EXAMPLE = Path.of(".env.example");

  private static final String ROW = "\\| `[A-Z_]+` \\|.*\\|.*\\|";

  private SettingPages() {}

  /// Writes both, in the current folder.
  public static void main(String[] args) throws IOException {
    List<String> page = new ArrayList<>();
    boolean written = false;
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.matches(ROW)) {
        page.add(line);
      } else if (!written) {
        page.addAll(rows());
        written = true;
      }
    }
    Files.write(TABLE, page);
    Files.write(EXAMPLE, example());
  }

  /// The rows that the page holds now.
  static List<String> rowsOnThePage() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> line.matches(ROW)).toList();
  }

  /// The rows as they must be.
  static List<String> rows() {
    return Stream.of(Setting.values())
        .map(setting ->
            "| `%s` | %s | %s |"
                .formatted(
                    setting,
                    setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`",
                    setting.meaning()))
        .toList();
  }

  /// The lines of .env.example: every setting with its default, none of them set.
  static List<String> example() {
    List<String> lines = new ArrayList<>();
    lines.add("# Copy to .env and set what differs. docs/configuration.md explains more.");
    for (Setting setting : Setting.values()) {
      lines.add("");
      lines.add("# " + setting.meaning().replace("`", ""));
      if (setting.isSecret()) {
        lines.add("# Or the path of a file that holds it: " + setting + SecretFiles.SUFFIX + "=");
      }
      lines.add("#" + setting + "=" + setting.standard());
    }
    return lines;
  }
}
