package com.invoiceagent.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Habits that only the source shows.
class SourcesTest {

  private static final int LONGEST_FILE = 400;
  private static final int BROAD_CATCHES = 2;

  private static final Pattern BROAD_CATCH =
      Pattern.compile("catch \\((final )?(Exception|RuntimeException|Throwable|Error) ");
  private static final Pattern TEST_METHOD =
      Pattern.compile(
          "^ +@(Test|ParameterizedTest|RepeatedTest|TestFactory|ArchTest)\\b", Pattern.MULTILINE);

  @Test
  void filesAreShort() {
    assertThat(Sources.main())
        .allSatisfy(file ->
            assertThat(Sources.text(file).lines().count())
                .as(file.toString())
                .isLessThanOrEqualTo(LONGEST_FILE));
  }

  /// Two edges may catch everything: the request's and the worker's.
  @Test
  void failuresAreCaughtByName() {
    List<String> sites =
        Sources.main().stream()
            .flatMap(file ->
                BROAD_CATCH
                    .matcher(Sources.text(file))
                    .results()
                    .map(hit -> file + ": " + hit.group()))
            .toList();

    assertThat(sites).as("places that catch everything").hasSizeLessThanOrEqualTo(BROAD_CATCHES);
  }

  /// Surefire runs classes by their names; tests in any other class would never run, and nobody
  /// would notice.
  @Test
  void testsStandWhereTheyAreRun() {
    List<Path> unseen =
        Sources.test().stream()
            .filter(file -> TEST_METHOD.matcher(Sources.text(file)).find())
            .filter(file -> !file.toString().endsWith("Test.java"))
            .toList();

    assertThat(unseen).as("files with tests whose name does not end with Test").isEmpty();
  }
}
