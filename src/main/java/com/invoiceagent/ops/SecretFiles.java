package com.invoiceagent.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads a secret from the file that `NAME_FILE` names, as orchestrators mount them, where `NAME`
/// itself is not set: variables are seen by everybody who may look at the process.
final class SecretFiles {

  /// What is added to a secret's name.
  static final String SUFFIX = "_FILE";

  private static final int LONGEST = 64 * 1024;

  private final SettingSource source;

  SecretFiles(SettingSource source) {
    this.source = source;
  }

  /// The setting's text; null when it is not set. Lines of a file count as if commas stood between
  /// them.
  ///
  /// @throws BadSetting when the file cannot be read, or the setting is given in both ways
  @Nullable String get(Setting setting) {
    String value = source.get(setting.name());
    String file = setting.isSecret() ? source.get(setting.name() + SUFFIX) : null;
    if (file == null || file.isBlank()) {
      return value;
    }
    if (value != null && !value.isBlank()) {
      throw new BadSetting(setting, "and " + setting + SUFFIX + " are both set; set one of them");
    }
    return read(setting, file.strip());
  }

  private static String read(Setting setting, String file) {
    try {
      Path path = Path.of(file);
      if (Files.size(path) > LONGEST) {
        throw new BadSetting(setting, "must fit in 64 KiB, which the file '" + file + "' does not");
      }
      String text = Files.readString(path).strip();
      if (text.isEmpty()) {
        throw new BadSetting(setting, "must be in the file '" + file + "', which is empty");
      }
      return text.replaceAll("\\R+", ",");
    } catch (IOException | InvalidPathException e) {
      throw new BadSetting(setting, "must be in the file '" + file + "', which cannot be read");
    }
  }
}
