package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Category;
import com.invoiceagent.model.Kind;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Warning;
import com.invoiceagent.ops.Labels;
import com.invoiceagent.pipeline.Providers;
import com.invoiceagent.validation.Rules;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The web page says everything the service can say, in both languages.
class PageTextsTest {

  private static final Pattern LINE = Pattern.compile("^( +)'?([\\w-]+)'?:(.*)$");

  private static final Pattern FINDING =
      Pattern.compile("(?:Finding\\.of|finding)\\(\"([a-z_]+)\"\\)");

  @Test
  void bothLanguagesSayTheSame() throws Exception {
    assertThat(keys("pt")).containsExactlyElementsOf(keys("en")).hasSizeGreaterThan(150);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pt", "en"})
  void knowsEveryCode(String language) throws Exception {
    List<String> keys = keys(language);

    assertThat(keys).containsAll(each("problem", ProblemType.values(), ProblemType::code));
    assertThat(keys).containsAll(each("category", Category.values(), Category::label));
    assertThat(keys).containsAll(each("kind", Kind.values(), Labels::of));
    assertThat(keys)
        .containsAll(Providers.BUILT_IN.stream().map(name -> "reader." + name).toList())
        .containsAll(Providers.BUILT_IN.stream().map(name -> "readerHint." + name).toList())
        .containsAll(Providers.AI.stream().map(name -> "reader." + name).toList());
    assertThat(keys).containsAll(each("state", ProofStatus.values(), Labels::of));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pt", "en"})
  void knowsEveryWarning(String language) throws Exception {
    List<String> codes = new ArrayList<>();
    for (Method made : Warning.class.getDeclaredMethods()) {
      if (Modifier.isStatic(made.getModifiers()) && made.getReturnType() == Warning.class) {
        codes.add("warning." + ((Warning) made.invoke(null, 2)).code());
      }
    }

    assertThat(codes).hasSizeGreaterThanOrEqualTo(4);
    assertThat(keys(language)).containsAll(codes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pt", "en"})
  void knowsEveryRule(String language) throws Exception {
    List<String> rules =
        Rules.check(Samples.answer().reading()).stream().map(check -> check.rule()).toList();

    assertThat(rules).hasSize(7);
    assertThat(keys(language)).containsAll(rules.stream().map(rule -> "rule." + rule).toList());
    assertThat(keys(language))
        .containsAll(rules.stream().map(rule -> "failedRule." + rule).toList());
  }

  /// The codes stand in the source, where the rules that make them are.
  @ParameterizedTest
  @ValueSource(strings = {"pt", "en"})
  void knowsEveryFinding(String language) throws Exception {
    Path main = Path.of("src", "main", "java", "com", "invoiceagent");
    List<String> codes = new ArrayList<>();
    for (String folder : List.of("validation", "pipeline")) {
      try (Stream<Path> files = Files.list(main.resolve(folder))) {
        for (Path file : files.toList()) {
          FINDING
              .matcher(Files.readString(file))
              .results()
              .map(made -> made.group(1))
              .filter(code -> !codes.contains(code))
              .forEach(codes::add);
        }
      }
    }

    assertThat(codes).hasSize(19);
    assertThat(keys(language)).containsAll(codes.stream().map(code -> "finding." + code).toList());
    assertThat(Files.readString(Path.of("src", "main", "resources", "openapi.json")))
        .contains(codes.stream().map(code -> '"' + code + '"').toList());
    assertThat(Files.readString(Path.of("docs", "validation.md")))
        .contains(codes.stream().map(code -> '`' + code + '`').toList());
  }

  private static <T> List<String> each(String group, T[] values, Function<T, String> name) {
    return Stream.of(values).map(value -> group + "." + name.apply(value)).toList();
  }

  /// The keys of a file of texts, such as `problem.timeout`.
  private static List<String> keys(String language) throws IOException {
    Path file = Path.of("src", "main", "resources", "page", "js", "text-" + language + ".js");
    List<String> keys = new ArrayList<>();
    String group = "";
    for (String line : Files.readAllLines(file)) {
      Matcher entry = LINE.matcher(line);
      if (entry.matches()) {
        boolean isInner = entry.group(1).length() > 2;
        boolean opens = entry.group(3).strip().equals("{");
        group = isInner ? group : opens ? entry.group(2) + "." : "";
        if (!opens) {
          keys.add((isInner ? group : "") + entry.group(2));
        }
      }
    }
    return keys;
  }
}
