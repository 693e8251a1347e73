package com.invoiceagent.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules and dashboard ask for metrics and labels that the service has.
///
/// The table of docs/configuration.md is what it has; `./test` scrapes the started service, too.
class MonitoringTest {

  private static final Path RULES = Path.of("deploy/prometheus/rules.yml");
  private static final Path DASHBOARD = Path.of("deploy/grafana/dashboard.json");
  private static final Path HPA =
      Path.of("deploy/k8s/components/queue-scaling/horizontalpodautoscaler.yaml");

  private static final Pattern ROW =
      Pattern.compile("^\\| (`[a-z_`, ]+`) \\| (.*?) \\|", Pattern.MULTILINE);
  private static final Pattern METRIC =
      Pattern.compile("\\b((?:invoiceagent|http)_[a-z_]+)(?:\\{([^}]*)})?");
  private static final Pattern MATCHER = Pattern.compile("([a-z_]+)(?:=~|!=|=)\\\\?\"");
  private static final Pattern RECORD = Pattern.compile("record: (\\S+)");
  private static final Pattern RECORDED = Pattern.compile("\\binvoiceagent:[a-z_0-9:]+");
  private static final Pattern SUFFIX = Pattern.compile("_(bucket|count|sum)$");

  private final Map<String, String> exposed = exposed();

  @Test
  void metricsAndLabelsAreExposed() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (Path file : List.of(RULES, DASHBOARD, HPA)) {
      for (MatchResult use : METRIC.matcher(Files.readString(file)).results().toList()) {
        String name = SUFFIX.matcher(use.group(1)).replaceFirst("");
        assertThat(exposed).as(file.toString()).containsKey(name);
        seen.add(name);
        if (use.group(2) != null) {
          assertThat(labels(use.group(2))).as(use.group()).allMatch(label -> has(name, label));
        }
      }
    }
    assertThat(seen).as("metrics that somebody looks at").hasSizeGreaterThan(12);
  }

  @Test
  void theDashboardShowsEveryMetric() throws IOException {
    String shown = Files.readString(DASHBOARD) + Files.readString(RULES);
    assertThat(exposed.keySet()).allSatisfy(name -> assertThat(shown).contains(name));
  }

  @Test
  void recordedNamesAreRecorded() throws IOException {
    Set<String> recorded =
        RECORD
            .matcher(Files.readString(RULES))
            .results()
            .map(rule -> rule.group(1))
            .collect(Collectors.toSet());
    assertThat(recorded).hasSizeGreaterThan(4);
    Set<String> used = new LinkedHashSet<>();
    for (Path file : List.of(RULES, DASHBOARD)) {
      RECORDED.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(used::add);
    }
    assertThat(recorded).containsAll(used);
  }

  private boolean has(String metric, String label) {
    return label.equals("le")
        || Pattern.compile("\\b" + label + "\\b").matcher(exposed.getOrDefault(metric, "")).find();
  }

  private static Stream<String> labels(String matchers) {
    Matcher found = MATCHER.matcher(matchers);
    return found.results().map(label -> label.group(1));
  }

  /// Names of metrics, and the text of the column of their labels.
  private static Map<String, String> exposed() {
    Map<String, String> exposed = new HashMap<>();
    try {
      String text = Files.readString(Path.of("docs", "configuration.md"));
      Matcher rows = ROW.matcher(text.substring(text.indexOf("## Metrics")));
      while (rows.find()) {
        for (String name : rows.group(1).split(", ", 0)) {
          exposed.put(name.replace("`", ""), rows.group(2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return exposed;
  }
}
