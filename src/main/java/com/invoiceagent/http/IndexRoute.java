package com.invoiceagent.http;

import com.invoiceagent.ops.Probes;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.Providers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Says what the service is and where its routes are.
@RestController
public final class IndexRoute {

  private final Index index;

  /// Describes the service as it is set up.
  public IndexRoute(Settings settings, @Value("${invoiceagent.version}") String version) {
    this.index =
        new Index(
            "AI Invoice Agent",
            version,
            links(settings),
            Stream.concat(Providers.BUILT_IN.stream(), Providers.AI.stream())
                .map(name -> new Provider(name, settings.providers().refusal(name).isEmpty()))
                .toList(),
            new Limits(
                settings.maxFileSize(),
                settings.timeout().toSeconds(),
                BatchForm.MOST_FILES,
                BatchForm.longestFiles(settings)));
  }

  /// The description.
  @GetMapping(Paths.INDEX)
  public Index index() {
    return index;
  }

  private static Map<String, String> links(Settings settings) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", Paths.INDEX);
    links.put("process_invoice", Paths.PROCESS_INVOICE);
    links.put("process_invoices", Paths.PROCESS_INVOICES);
    links.put("check_history", Paths.CHECK_HISTORY);
    links.put("health", Probes.HEALTH);
    links.put("ready", Probes.READY);
    links.put("metrics", Probes.METRICS);
    if (settings.showsDocs()) {
      links.put("openapi", Paths.OPENAPI);
      links.put("docs", Paths.DOCS);
    }
    return links;
  }

  /// What the route answers.
  public record Index(
      String name,
      String version,
      Map<String, String> links,
      List<Provider> providers,
      Limits limits) {}

  /// A name that `provider` may hold, and whether it can be used here.
  public record Provider(String name, boolean available) {}

  /// What one request may take.
  public record Limits(int maxFileSize, long timeoutSeconds, int maxFiles, long maxTotalSize) {}
}
