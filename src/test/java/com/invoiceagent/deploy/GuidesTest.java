package com.invoiceagent.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The guides speak of what is there.
class GuidesTest {

  private static final Path TERRAFORM = Path.of("deploy", "terraform");
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w/])(?:deploy|scripts|docs|samples)/[\\w./-]*\\w");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern ALARM = Pattern.compile("^ {4}([a-z-]+) = \\{$", Pattern.MULTILINE);

  /// Programs and the words that may follow them; options are for the programs' own parsers, in
  /// `./test`.
  private static final Set<String> COMMANDS =
      Set.of(
          "cosign verify",
          "docker build",
          "docker push",
          "gh attestation",
          "gh workflow",
          "kubectl apply",
          "kubectl create",
          "kubectl diff",
          "kubectl rollout",
          "kubectl port-forward",
          "kubectl secret",
          "terraform init",
          "terraform apply",
          "terraform output",
          "gcloud auth",
          "gcloud beta",
          "gcloud run",
          "aws ecr",
          "aws ecs",
          "aws secretsmanager",
          "openssl rand",
          "promtool check",
          "promtool test");

  @Test
  void commandsAreKnown() {
    assertThat(Guides.commands())
        .hasSizeGreaterThan(30)
        .allSatisfy(line -> assertThat(COMMANDS).as(line).contains(program(line)));
  }

  @Test
  void whatIsNamedIsThere() {
    List<String> paths =
        Stream.of(Guides.DEPLOYMENT, Guides.RUNBOOK)
            .flatMap(guide -> PATH.matcher(Strict.text(guide)).results())
            .map(found -> found.group())
            .toList();
    assertThat(paths).hasSizeGreaterThan(20).allSatisfy(path -> assertThat(Path.of(path)).exists());
    for (Path guide : List.of(Guides.DEPLOYMENT, Guides.RUNBOOK)) {
      assertThat(
              LINK.matcher(Strict.text(guide))
                  .results()
                  .map(link -> guide.resolveSibling(link.group(1))))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(file).exists());
    }
  }

  @Test
  void theRunbookHasEachAlertAndNoOther() {
    Set<String> alerts = new LinkedHashSet<>();
    for (JsonNode group : Strict.onlyYaml(Path.of("deploy/prometheus/rules.yml")).get("groups")) {
      group
          .get("rules")
          .forEach(rule -> {
            if (rule.has("alert")) {
              alerts.add(rule.get("alert").asText());
            }
          });
    }
    for (String module : List.of("aws", "gcp")) {
      List<String> alarms =
          ALARM
              .matcher(Strict.text(TERRAFORM.resolve(module).resolve("alarms.tf")))
              .results()
              .map(alarm -> alarm.group(1))
              .toList();
      assertThat(alarms).as(module).hasSizeGreaterThanOrEqualTo(3);
      alerts.addAll(alarms);
    }
    assertThat(Guides.runbookEntries()).containsExactlyInAnyOrderElementsOf(alerts);
  }

  @Test
  void eachAlertIsTested() {
    String tests = Strict.text(Path.of("deploy/prometheus/rules.test.yml"));
    for (JsonNode group : Strict.onlyYaml(Path.of("deploy/prometheus/rules.yml")).get("groups")) {
      group
          .get("rules")
          .forEach(rule -> {
            if (rule.has("alert")) {
              assertThat(tests)
                  .contains("alertname: " + rule.get("alert").asText() + "\n        exp_alerts:");
            }
          });
    }
  }

  private static String program(String line) {
    List<String> words =
        Stream.of(line.split("\\s+"))
            .filter(word -> !word.startsWith("-") && !word.startsWith("ai-invoice-agent"))
            .toList();
    return words.get(0) + " " + words.get(1);
  }
}
