package com.invoiceagent.ops;

import com.invoiceagent.agent.call.AiConfig;
import com.invoiceagent.pipeline.Providers;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/// What the operator set, checked.
///
/// @param port where to listen
/// @param stage where the service runs
/// @param debug shows the documentation whatever the stage
/// @param maxFileSize in bytes
/// @param timeout for one request in all
/// @param corsOrigins whose pages may call; `*` stands for all
/// @param logLevel `TRACE` to `OFF`
/// @param workers how many documents are read at once
/// @param isolation where documents are read
/// @param allowedHosts names the Host header may hold; empty for any
/// @param apiKeys of which a caller must send one
/// @param ai providers outside, and how they are asked
public record Settings(
    int port,
    Stage stage,
    boolean debug,
    int maxFileSize,
    Duration timeout,
    List<String> corsOrigins,
    String logLevel,
    int workers,
    Isolation isolation,
    List<String> allowedHosts,
    ApiKeys apiKeys,
    AiConfig ai) {

  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

  /// Reads and checks all settings.
  ///
  /// @param source gives a variable's value, or null
  /// @throws BadSetting for the first one that cannot be used
  public static Settings from(SettingSource source) {
    SettingReader read = new SettingReader(source);
    return new Settings(
        read.number(Setting.PORT, 0, 65_535),
        read.stage(Setting.ENVIRONMENT),
        read.flag(Setting.DEBUG),
        read.number(Setting.MAX_FILE_SIZE, 1, 256 * 1024 * 1024),
        Duration.ofSeconds(read.number(Setting.TIMEOUT_SECONDS, 1, 3600)),
        read.origins(Setting.CORS_ORIGINS),
        read.logLevel(Setting.LOG_LEVEL),
        read.workers(Setting.WORKERS, 1, 256),
        read.isolation(Setting.ISOLATION),
        read.hosts(Setting.ALLOWED_HOSTS),
        new ApiKeys(read.list(Setting.API_KEYS, UnaryOperator.identity())),
        new AiSettings(read).config());
  }

  /// Whom callers may ask for.
  public Providers providers() {
    return new Providers(ai.vendors().stream().map(each -> each.vendor().label()).toList());
  }

  /// Whether the documentation of the API is shown.
  public boolean showsDocs() {
    return debug || stage != Stage.PRODUCTION;
  }

  /// How long a client may send nothing in the middle of its upload.
  ///
  /// An upload must end so long before the deadline: a read that is under way then still ends in
  /// time.
  public Duration longestSilence() {
    Duration quarter = timeout.dividedBy(4);
    return quarter.compareTo(LONGEST_SILENCE) < 0 ? quarter : LONGEST_SILENCE;
  }
}
