package com.invoiceagent.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What the guides tell operators.
final class Guides {

  static final Path DEPLOYMENT = Path.of("docs", "deployment.md");
  static final Path RUNBOOK = Path.of("docs", "runbook.md");

  private static final Pattern BLOCK =
      Pattern.compile("^```sh\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("^## (.+)$", Pattern.MULTILINE);

  private Guides() {}

  /// The commands to type, a line each.
  static List<String> commands() {
    return BLOCK
        .matcher(Strict.text(DEPLOYMENT))
        .results()
        .flatMap(block -> block.group(1).lines())
        .filter(line -> !line.isBlank())
        .toList();
  }

  /// What the runbook has an entry for; one may be for several.
  static List<String> runbookEntries() {
    return HEADING
        .matcher(Strict.text(RUNBOOK))
        .results()
        .map((MatchResult heading) -> heading.group(1))
        .flatMap(names -> List.of(names.split(", ", -1)).stream())
        .toList();
  }
}
