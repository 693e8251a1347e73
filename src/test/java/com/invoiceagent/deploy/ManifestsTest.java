package com.invoiceagent.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.invoiceagent.deploy.Manifests.ExternalSecret;
import com.invoiceagent.deploy.Manifests.Kustomization;
import com.invoiceagent.ops.Probes;
import com.invoiceagent.ops.Setting;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.Endpoint;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The manifests fit the cluster's types, each other, and the service.
class ManifestsTest {

  private static final String NAME = "ai-invoice-agent";
  private static final int PORT = 8000;
  private static final Map<String, String> LABEL = Map.of("app.kubernetes.io/name", NAME);
  private static final Set<String> SETTINGS =
      Stream.of(Setting.values()).map(Enum::name).collect(Collectors.toSet());

  private final Deployment deployment = Manifests.deployment();
  private final PodSpec pod = deployment.getSpec().getTemplate().getSpec();
  private final Container app = pod.getContainers().getFirst();

  @Test
  void everyFileIsOfItsKindAndNamed() {
    Set<Path> named = new HashSet<>();
    for (Path file : Manifests.files()) {
      if (Manifests.read(file) instanceof Kustomization list) {
        named.add(file);
        list.named().map(other -> file.resolveSibling(other).normalize()).forEach(named::add);
      }
    }
    assertThat(named).allSatisfy(file -> assertThat(file).exists());
    assertThat(named.stream().filter(Files::isRegularFile))
        .containsExactlyInAnyOrderElementsOf(Manifests.files());
  }

  @Test
  void unknownFieldsAreErrors() {
    String wrong = "securityContext: {readOnlyRootFs: true}";
    assertThatThrownBy(() -> Strict.as(Strict.yaml(wrong).getFirst(), Container.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasStackTraceContaining("readOnlyRootFs");
    assertThatThrownBy(() -> Strict.yaml("a: 1\na: 2")).hasMessageContaining("duplicate key");
  }

  @Test
  void configurationConsistsOfSettings() {
    for (Path folder : List.of(Manifests.BASE, Manifests.DEV, Manifests.PROD)) {
      List<String> names =
          Manifests.kustomization(folder).literals().stream().map(ManifestsTest::key).toList();
      assertThat(names).isNotEmpty().doesNotHaveDuplicates();
      assertThat(SETTINGS).containsAll(names);
      assertThat(names)
          .as("secrets do not stand in a ConfigMap")
          .noneMatch(name -> Setting.valueOf(name).isSecret());
    }
    assertThat(app.getEnv())
        .extracting(EnvVar::getName)
        .allSatisfy(name -> {
          Setting setting = Setting.valueOf(name.replaceFirst("_FILE$", ""));
          assertThat(setting.isSecret()).isEqualTo(name.endsWith("_FILE"));
        });
    assertThat(settings(Manifests.BASE)).containsEntry("ENVIRONMENT", "production");
  }

  @Test
  void everythingMeansTheSamePods() {
    assertThat(deployment.getSpec().getSelector().getMatchLabels()).isEqualTo(LABEL);
    assertThat(deployment.getSpec().getTemplate().getMetadata().getLabels())
        .containsAllEntriesOf(LABEL);
    Service service = service();
    assertThat(service.getSpec().getSelector()).isEqualTo(LABEL);
    assertThat(service.getMetadata().getLabels()).containsAllEntriesOf(LABEL);
    assertThat(policy().getSpec().getPodSelector().getMatchLabels()).isEqualTo(LABEL);
    assertThat(budget().getSpec().getSelector().getMatchLabels()).isEqualTo(LABEL);
    assertThat(monitor().getSpec().getSelector().getMatchLabels()).isEqualTo(LABEL);
    assertThat(pod.getTopologySpreadConstraints())
        .hasSize(2)
        .allSatisfy(
            spread -> assertThat(spread.getLabelSelector().getMatchLabels()).isEqualTo(LABEL));
    assertThat(scaler().getSpec().getScaleTargetRef().getName()).isEqualTo(NAME);
    assertThat(scaler().getSpec().getScaleTargetRef().getKind()).isEqualTo("Deployment");
    assertThat(pod.getServiceAccountName())
        .isEqualTo(
            Manifests.base("serviceaccount.yaml", ServiceAccount.class).getMetadata().getName());
  }

  @Test
  void portsMeet() {
    assertThat(Setting.PORT.standard()).isEqualTo(Integer.toString(PORT));
    assertThat(app.getPorts())
        .singleElement()
        .satisfies(port -> {
          assertThat(port.getName()).isEqualTo("http");
          assertThat(port.getContainerPort()).isEqualTo(PORT);
        });
    ServicePort port = service().getSpec().getPorts().getFirst();
    assertThat(port.getTargetPort().getStrVal()).isEqualTo("http");
    assertThat(policy().getSpec().getIngress())
        .singleElement()
        .satisfies(rule ->
            assertThat(rule.getPorts())
                .singleElement()
                .satisfies(open -> assertThat(open.getPort().getIntVal()).isEqualTo(PORT)));
    Endpoint endpoint = monitor().getSpec().getEndpoints().getFirst();
    assertThat(endpoint.getPort()).isEqualTo(port.getName());
    assertThat(endpoint.getPath()).isEqualTo(Probes.METRICS);
    assertThat(paths())
        .allSatisfy(path -> {
          assertThat(path.getBackend().getService().getName())
              .isEqualTo(service().getMetadata().getName());
          assertThat(path.getBackend().getService().getPort().getName()).isEqualTo(port.getName());
        });
  }

  @Test
  void probesAskWhatTheyMean() {
    assertThat(path(app.getStartupProbe())).isEqualTo(Probes.HEALTH);
    assertThat(path(app.getLivenessProbe())).isEqualTo(Probes.HEALTH);
    assertThat(path(app.getReadinessProbe())).isEqualTo(Probes.READY);
    assertThat(Stream.of(app.getStartupProbe(), app.getLivenessProbe(), app.getReadinessProbe()))
        .allSatisfy(
            probe -> assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("http"));
    assertThat(
            app.getLivenessProbe().getPeriodSeconds()
                * app.getLivenessProbe().getFailureThreshold())
        .as("patience before a restart, in seconds")
        .isGreaterThanOrEqualTo(30);
  }

  @Test
  void podsEndAfterTheirLastAnswer() {
    Map<String, String> settings = settings(Manifests.BASE);
    int drain = Integer.parseInt(settings.get("DRAIN_SECONDS"));
    int timeout = Integer.parseInt(settings.get("TIMEOUT_SECONDS"));
    assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(drain + timeout);
    assertThat(drain)
        .as("readiness is asked before the service stops to accept")
        .isGreaterThanOrEqualTo(
            app.getReadinessProbe().getPeriodSeconds()
                * app.getReadinessProbe().getFailureThreshold());
  }

  @Test
  void podsAreRestricted() {
    assertThat(pod.getAutomountServiceAccountToken()).isFalse();
    assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
    assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(10001);
    assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
    assertThat(app.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
    assertThat(app.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
    assertThat(app.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
    assertThat(app.getResources().getLimits()).containsKey("memory");
    assertThat(app.getResources().getRequests()).containsKeys("cpu", "memory");
    for (Path overlay : List.of(Manifests.DEV, Manifests.PROD)) {
      Namespace namespace = (Namespace) Manifests.read(overlay.resolve("namespace.yaml"));
      assertThat(namespace.getMetadata().getName())
          .isEqualTo(Manifests.kustomization(overlay).namespace());
      assertThat(namespace.getMetadata().getLabels())
          .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
    }
  }

  @Test
  void thereIsMemoryForEachDocument() {
    long limit = app.getResources().getLimits().get("memory").getNumericalAmount().longValueExact();
    int workers = Integer.parseInt(settings(Manifests.BASE).get("WORKERS"));
    assertThat(limit / workers).isGreaterThanOrEqualTo(512L << 20);
  }

  @Test
  void secretsComeAsFiles() {
    String folder = app.getVolumeMounts().getFirst().getMountPath();
    ExternalSecret external = Manifests.prod("externalsecret.yaml", ExternalSecret.class);
    assertThat(pod.getVolumes())
        .singleElement()
        .satisfies(volume -> {
          assertThat(volume.getSecret().getSecretName()).isEqualTo(external.spec().target().name());
          assertThat(volume.getSecret().getItems())
              .allSatisfy(item -> {
                assertThat(external.spec().data())
                    .extracting(ExternalSecret.Entry::secretKey)
                    .contains(item.getKey());
                assertThat(app.getEnv())
                    .anySatisfy(variable -> {
                      assertThat(variable.getName()).isEqualTo(item.getKey() + "_FILE");
                      assertThat(variable.getValue()).isEqualTo(folder + "/" + item.getPath());
                    });
              });
        });
    assertThat(pod.getSecurityContext().getFsGroup()).as("who may read the files").isEqualTo(10001);
  }

  @Test
  void aReplicaIsAlwaysThere() {
    int fewest = scaler().getSpec().getMinReplicas();
    assertThat(budget().getSpec().getMaxUnavailable().getIntVal()).isLessThan(fewest);
    assertThat(scaler().getSpec().getMaxReplicas()).isGreaterThan(fewest);
    assertThat(deployment.getSpec().getReplicas()).as("the autoscaler's").isNull();
    assertThat(
            deployment.getSpec().getStrategy().getRollingUpdate().getMaxUnavailable().getIntVal())
        .isZero();
  }

  @Test
  void onlyNamesAndHttpsGoOut() {
    assertThat(policy().getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
    List<NetworkPolicyEgressRule> out = policy().getSpec().getEgress();
    assertThat(out).hasSize(2);
    assertThat(out.getFirst().getPorts())
        .extracting(NetworkPolicyPort::getProtocol, open -> open.getPort().getIntVal())
        .containsExactlyInAnyOrder(tuple("UDP", 53), tuple("TCP", 53));
    assertThat(out.getLast().getPorts())
        .singleElement()
        .satisfies(open -> assertThat(open.getPort().getIntVal()).isEqualTo(443));
    assertThat(out.getLast().getTo().getFirst().getIpBlock().getExcept())
        .contains("169.254.0.0/16", "10.0.0.0/8");
  }

  @Test
  void theIngressTakesWhatTheServiceTakes() {
    Map<String, String> notes = ingress().getMetadata().getAnnotations();
    String body = notes.get("nginx.ingress.kubernetes.io/proxy-body-size");
    assertThat(Long.parseLong(body.replace("m", "")) << 20)
        .isGreaterThan(Long.parseLong(Setting.MAX_FILE_SIZE.standard()));
    assertThat(Integer.parseInt(notes.get("nginx.ingress.kubernetes.io/proxy-read-timeout")))
        .isGreaterThan(Integer.parseInt(settings(Manifests.BASE).get("TIMEOUT_SECONDS")));
    assertThat(paths())
        .extracting(HTTPIngressPath::getPath)
        .contains("/v1/", Probes.HEALTH)
        .doesNotContain(Probes.METRICS);
    assertThat(paths())
        .filteredOn(path -> path.getPath().equals("/"))
        .allSatisfy(path -> assertThat(path.getPathType()).isEqualTo("Exact"));
    List<String> hosts = ingress().getSpec().getRules().stream().map(IngressRule::getHost).toList();
    assertThat(ingress().getSpec().getTls())
        .singleElement()
        .satisfies(tls -> assertThat(tls.getHosts()).isEqualTo(hosts));
    assertThat(settings(Manifests.PROD)).containsEntry("ALLOWED_HOSTS", String.join(",", hosts));
  }

  private static String path(Probe probe) {
    return probe.getHttpGet().getPath();
  }

  private static String key(String literal) {
    return literal.substring(0, literal.indexOf('='));
  }

  private static Map<String, String> settings(Path folder) {
    Map<String, String> settings = new HashMap<>();
    for (String literal : Manifests.kustomization(folder).literals()) {
      settings.put(key(literal), literal.substring(literal.indexOf('=') + 1));
    }
    return settings;
  }

  private static List<HTTPIngressPath> paths() {
    return ingress().getSpec().getRules().stream()
        .flatMap(rule -> rule.getHttp().getPaths().stream())
        .toList();
  }

  private static Service service() {
    return Manifests.base("service.yaml", Service.class);
  }

  private static NetworkPolicy policy() {
    return Manifests.base("networkpolicy.yaml", NetworkPolicy.class);
  }

  private static PodDisruptionBudget budget() {
    return Manifests.base("poddisruptionbudget.yaml", PodDisruptionBudget.class);
  }

  private static HorizontalPodAutoscaler scaler() {
    return Manifests.base("horizontalpodautoscaler.yaml", HorizontalPodAutoscaler.class);
  }

  private static ServiceMonitor monitor() {
    return Manifests.prod("servicemonitor.yaml", ServiceMonitor.class);
  }

  private static Ingress ingress() {
    return Manifests.prod("ingress.yaml", Ingress.class);
  }
}
