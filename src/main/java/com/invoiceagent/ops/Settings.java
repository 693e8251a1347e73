package com.invoiceagent.ops;

import com.invoiceagent.agent.call.AiConfig;
import com.invoiceagent.pipeline.Providers;
import java.time.Duration;
import java.util.List;

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
/// @param trustedProxies whose word about clients counts
/// @param forceHttps refuses clients that did not come by https
/// @param apiKeys of which a caller must send one
/// @param webPage whether browsers are given a page at `/`
/// @param rateLimit requests for each caller and minute; 0 for any number
/// @param drain how long requests are accepted after the order to stop
/// @param sentryDsn where unexpected failures are reported; empty for nowhere
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
    TrustedProxies trustedProxies,
    boolean forceHttps,
    ApiKeys apiKeys,
    boolean webPage,
    int rateLimit,
    Duration drain,
    Secret sentryDsn,
    AiConfig ai) {

  private static final int DRAIN_IN_PRODUCTION = 5;
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

  /// Reads and checks all settings.
  ///
  /// @param source gives a variable's value, or null
  /// @throws BadSetting for the first one that cannot be used
  public static Settings from(SettingSource source) {
    SettingReader read = new SettingReader(source);
    Stage stage = read.stage(Setting.ENVIRONMENT);
    TrustedProxies proxies = read.proxies(Setting.TRUSTED_PROXIES);
    boolean forceHttps = read.flag(Setting.FORCE_HTTPS);
    if (forceHttps && proxies.isEmpty()) {
      throw new BadSetting(
          Setting.FORCE_HTTPS, "must come with TRUSTED_PROXIES: only they know how a client came");
    }
    return new Settings(
        read.number(Setting.PORT, 0, 65_535),
        stage,
        read.flag(Setting.DEBUG),
        read.number(Setting.MAX_FILE_SIZE, 1, 256 * 1024 * 1024),
        Duration.ofSeconds(read.number(Setting.TIMEOUT_SECONDS, 1, 3600)),
        read.origins(Setting.CORS_ORIGINS),
        read.logLevel(Setting.LOG_LEVEL),
        read.workers(Setting.WORKERS, 1, 256),
        read.isolation(Setting.ISOLATION),
        read.hosts(Setting.ALLOWED_HOSTS),
        proxies,
        forceHttps,
        read.keys(Setting.API_KEYS),
        read.flag(Setting.WEB_PAGE),
        read.number(Setting.RATE_LIMIT_PER_MINUTE, 0, 1_000_000),
        read.seconds(
            Setting.DRAIN_SECONDS, 600, stage == Stage.PRODUCTION ? DRAIN_IN_PRODUCTION : 0),
        new Secret(read.dsn(Setting.SENTRY_DSN)),
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
