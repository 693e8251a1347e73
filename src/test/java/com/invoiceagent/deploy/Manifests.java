package com.invoiceagent.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The manifests of deploy/k8s.
final class Manifests {

  static final Path ROOT = Path.of("deploy", "k8s");
  static final Path BASE = ROOT.resolve("base");
  static final Path DEV = ROOT.resolve("overlays/dev");
  static final Path PROD = ROOT.resolve("overlays/prod");

  private static final Map<String, Class<?>> TYPES =
      Map.ofEntries(
          Map.entry("v1 Namespace", Namespace.class),
          Map.entry("v1 Service", Service.class),
          Map.entry("v1 ServiceAccount", ServiceAccount.class),
          Map.entry("apps/v1 Deployment", Deployment.class),
          Map.entry("autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
          Map.entry("networking.k8s.io/v1 Ingress", Ingress.class),
          Map.entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
          Map.entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
          Map.entry("monitoring.coreos.com/v1 ServiceMonitor", ServiceMonitor.class),
          Map.entry("external-secrets.io/v1 ExternalSecret", ExternalSecret.class),
          Map.entry("kustomize.config.k8s.io/v1beta1 Kustomization", Kustomization.class),
          Map.entry("kustomize.config.k8s.io/v1alpha1 Component", Kustomization.class));

  private Manifests() {}

  /// Every file, in order.
  static List<Path> files() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(ROOT.toString(), e);
    }
  }

  /// What the file says, as an object of its kind; fields that the kind does not have are errors.
  static Object read(Path file) {
    JsonNode node = Strict.onlyYaml(file);
    String kind = node.path("apiVersion").asText() + " " + node.path("kind").asText();
    Class<?> type = TYPES.get(kind);
    if (type == null) {
      throw new IllegalArgumentException(file + " is of an unknown kind: " + kind);
    }
    if (node instanceof ObjectNode object) {
      object.remove("$patch"); // what to do with a patch, which is not part of the object
    }
    return Strict.as(node, type);
  }

  static Kustomization kustomization(Path folder) {
    return (Kustomization) read(folder.resolve("kustomization.yaml"));
  }

  static Deployment deployment() {
    return (Deployment) read(BASE.resolve("deployment.yaml"));
  }

  static <T extends HasMetadata> T base(String file, Class<T> type) {
    return type.cast(read(BASE.resolve(file)));
  }

  static <T> T prod(String file, Class<T> type) {
    return type.cast(read(PROD.resolve(file)));
  }

  /// A list of files and what is changed in them.
  record Kustomization(
      String apiVersion,
      String kind,
      @Nullable String namespace,
      @Nullable List<String> resources,
      @Nullable List<Image> images,
      @Nullable List<Generator> configMapGenerator,
      @Nullable List<Patch> patches) {

    record Image(String name, @Nullable String newName, @Nullable String newTag) {}

    record Generator(String name, @Nullable String behavior, List<String> literals) {}

    record Patch(String path) {}

    /// Each file or folder that it names.
    Stream<String> named() {
      return Stream.concat(
          resources == null ? Stream.of() : resources.stream(),
          patches == null ? Stream.of() : patches.stream().map(Patch::path));
    }

    /// The literals of its generators.
    List<String> literals() {
      return configMapGenerator == null
          ? List.of()
          : configMapGenerator.stream().flatMap(made -> made.literals().stream()).toList();
    }
  }

  /// A secret that an operator copies out of a store, as far as it is used here.
  record ExternalSecret(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {

    record Spec(String refreshInterval, Store secretStoreRef, Target target, List<Entry> data) {}

    record Store(String kind, String name) {}

    record Target(String name, String creationPolicy) {}

    record Entry(String secretKey, Remote remoteRef) {}

    record Remote(String key) {}
  }
}
