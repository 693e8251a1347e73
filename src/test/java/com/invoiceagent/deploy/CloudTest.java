package com.invoiceagent.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoiceagent.ops.Probes;
import com.invoiceagent.ops.Setting;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The files for Fargate and Cloud Run fit the service, and what Terraform makes.
class CloudTest {

  private static final int PORT = 8000;
  private static final Path TERRAFORM = Path.of("deploy", "terraform");

  private final TaskDefinition task =
      Strict.as(Strict.json(Path.of("deploy/aws/task-definition.json")), TaskDefinition.class);
  private final ContainerDefinition app = task.containerDefinitions().getFirst();
  private final JsonNode cloudRun = Strict.onlyYaml(Path.of("deploy/cloudrun/service.yaml"));
  private final JsonNode revision = cloudRun.at("/spec/template/spec");
  private final Container container = Strict.as(revision.at("/containers/0"), Container.class);

  @Test
  void theTaskIsRestricted() {
    assertThat(app.readonlyRootFilesystem()).isTrue();
    assertThat(app.user()).isEqualTo("10001:10001");
    assertThat(app.linuxParameters().capabilities().drop()).containsExactly("ALL");
    assertThat(task.networkMode()).isEqualTo("awsvpc");
    assertThat(task.requiresCompatibilities()).containsExactly("FARGATE");
    assertThat(app.image()).containsPattern("@sha256:[0-9a-f]{64}$");
  }

  @Test
  void theTaskEndsAfterItsLastAnswer() {
    Map<String, String> settings = settings();
    assertThat(app.stopTimeout())
        .isGreaterThan(
            Integer.parseInt(settings.get("DRAIN_SECONDS"))
                + Integer.parseInt(settings.get("TIMEOUT_SECONDS")))
        .isLessThanOrEqualTo(120);
    assertThat(Integer.parseInt(task.memory()) / Integer.parseInt(settings.get("WORKERS")))
        .isGreaterThanOrEqualTo(512);
  }

  @Test
  void theModulesWaitAsLongAsTheFiles() {
    Map<String, String> settings = settings();
    String drain = settings.get("DRAIN_SECONDS");
    String timeout = settings.get("TIMEOUT_SECONDS");
    assertThat(Strict.text(TERRAFORM.resolve("aws/versions.tf")))
        .containsPattern("drain_seconds += " + drain + "\\n")
        .containsPattern("timeout_seconds += " + timeout + "\\n");
    assertThat(Strict.text(TERRAFORM.resolve("aws/service.tf")))
        .containsPattern("stopTimeout += local.drain_seconds \\+ local.timeout_seconds \\+ 10\\n");
    assertThat(app.stopTimeout())
        .isEqualTo(Integer.parseInt(drain) + Integer.parseInt(timeout) + 10);
    // Ten seconds are all that Cloud Run gives: none of them is spent on waiting for requests.
    assertThat(Strict.text(TERRAFORM.resolve("gcp/versions.tf")))
        .containsPattern("DRAIN_SECONDS += \"0\"");
  }

  @Test
  void theTaskAsksItsHealthAsTheImageDoes() {
    List<String> command = app.healthCheck().command();
    assertThat(command.getFirst()).isEqualTo("CMD");
    Matcher image =
        Pattern.compile("HEALTHCHECK.*\\\\\\n\\s*CMD (\\[.*])")
            .matcher(Strict.text(Path.of("Dockerfile")));
    assertThat(image.find()).isTrue();
    List<String> own =
        Strict.yaml(image.group(1)).getFirst().valueStream().map(JsonNode::asText).toList();
    assertThat(command.subList(1, command.size())).isEqualTo(own);
    String quoted =
        command.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
    assertThat(Strict.text(TERRAFORM.resolve("aws/service.tf")))
        .contains("command     = [" + quoted + "]");
    assertThat(app.portMappings())
        .singleElement()
        .satisfies(port -> assertThat(port.containerPort()).isEqualTo(PORT));
  }

  @Test
  void cloudRunFitsTheService() {
    assertThat(container.getPorts().getFirst().getContainerPort()).isEqualTo(PORT);
    assertThat(container.getStartupProbe().getHttpGet().getPath()).isEqualTo(Probes.READY);
    assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo(Probes.HEALTH);
    Map<String, String> values =
        container.getEnv().stream()
            .filter(variable -> variable.getValue() != null)
            .collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue));
    assertThat(revision.get("timeoutSeconds").asInt())
        .isGreaterThan(Integer.parseInt(values.get("TIMEOUT_SECONDS")));
    assertThat(values).containsEntry("DRAIN_SECONDS", "0").containsEntry("TRUSTED_PROXIES", "*");
    assertThat(container.getImage()).containsPattern("@sha256:[0-9a-f]{64}$");
    assertThat(
            cloudRun
                .at("/spec/template/metadata/annotations/autoscaling.knative.dev~1maxScale")
                .asText())
        .isNotEmpty();
  }

  @Test
  void settingsAreThereAndSecretsAreSecret() {
    assertThat(settings())
        .containsEntry("ENVIRONMENT", "production")
        .allSatisfy((name, value) -> assertThat(Setting.valueOf(name).isSecret()).isFalse());
    assertThat(app.secrets())
        .extracting(Secret::name)
        .contains("API_KEYS")
        .allSatisfy(name -> assertThat(Setting.valueOf(name).isSecret()).isTrue());
    assertThat(container.getEnv())
        .allSatisfy(variable ->
            assertThat(Setting.valueOf(variable.getName()).isSecret())
                .isEqualTo(variable.getValue() == null));
    assertThat(container.getEnv()).extracting(EnvVar::getName).contains("API_KEYS");
    for (String module : List.of("aws", "gcp")) {
      String text = Strict.text(TERRAFORM.resolve(module).resolve("versions.tf"));
      Matcher names = Pattern.compile("^ {4}([A-Z_]+) +=", Pattern.MULTILINE).matcher(text);
      assertThat(names.results().map(name -> Setting.valueOf(name.group(1))))
          .contains(Setting.ENVIRONMENT, Setting.TRUSTED_PROXIES)
          .noneMatch(Setting::isSecret);
    }
  }

  @Test
  void probesOfTheModulesExist() {
    for (String file : List.of("aws/balancer.tf", "gcp/service.tf")) {
      Matcher paths =
          Pattern.compile("path += \"(/[^\"]*)\"").matcher(Strict.text(TERRAFORM.resolve(file)));
      assertThat(paths.results().map(path -> path.group(1))).isNotEmpty().isSubsetOf(Probes.PATHS);
    }
    for (String module : List.of("aws", "gcp")) {
      assertThat(Strict.text(TERRAFORM.resolve(module).resolve("versions.tf")))
          .containsPattern("port +=  ?" + PORT + "\\n|port += " + PORT + "\\n");
    }
  }

  private Map<String, String> settings() {
    return StreamSupport.stream(app.environment().spliterator(), false)
        .collect(Collectors.toMap(Variable::name, Variable::value));
  }

  /// What ECS calls a task definition, as far as it is used here.
  record TaskDefinition(
      String family,
      List<String> requiresCompatibilities,
      String networkMode,
      String cpu,
      String memory,
      Map<String, String> runtimePlatform,
      String executionRoleArn,
      String taskRoleArn,
      List<ContainerDefinition> containerDefinitions) {}

  record ContainerDefinition(
      String name,
      String image,
      boolean essential,
      boolean readonlyRootFilesystem,
      String user,
      LinuxParameters linuxParameters,
      List<PortMapping> portMappings,
      List<Variable> environment,
      List<Secret> secrets,
      HealthCheck healthCheck,
      int stopTimeout,
      LogConfiguration logConfiguration) {}

  record LinuxParameters(Capabilities capabilities) {}

  record Capabilities(List<String> drop) {}

  record PortMapping(String name, int containerPort, String protocol) {}

  record Variable(String name, String value) {}

  record Secret(String name, String valueFrom) {}

  record HealthCheck(
      List<String> command, int interval, int timeout, int retries, int startPeriod) {}

  record LogConfiguration(String logDriver, Map<String, @Nullable String> options) {}
}
