package com.invoiceagent.ops;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds variables that are almost the name of a setting: `API_KEY` instead of `API_KEYS` would
/// leave a service open that its operator believes to be closed.
public final class Misspelt {

  /// Shorter names have neighbours that mean something else.
  private static final int SHORTEST = 7;

  private static final int LONG = 12;

  private Misspelt() {}

  /// Refuses the first variable that is almost a setting; one whose setting is there too is
  /// somebody else's.
  ///
  /// @throws BadSetting with both names
  public static void refuse(Collection<String> variables) {
    Set<String> settings =
        Stream.of(Setting.values())
            .flatMap(setting ->
                setting.isSecret()
                    ? Stream.of(setting.name(), setting + SecretFiles.SUFFIX)
                    : Stream.of(setting.name()))
            .collect(Collectors.toSet());
    for (String variable : new TreeSet<>(variables)) {
      String meant = settings.contains(variable) ? null : meant(variable, settings);
      if (meant != null && !variables.contains(meant)) {
        throw new BadSetting(variable + " is no setting; " + meant + " is");
      }
    }
  }

  private static @Nullable String meant(String variable, Set<String> settings) {
    return settings.stream()
        .filter(name -> name.length() >= SHORTEST)
        .filter(name -> distance(variable, name) <= (name.length() < LONG ? 1 : 2))
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /// How many characters must be put in, taken out or replaced.
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], row[j]));
      }
    }
    return row[other.length()];
  }
}
