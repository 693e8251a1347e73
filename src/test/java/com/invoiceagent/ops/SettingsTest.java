package com.invoiceagent.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What operators may set, and what holds when they set nothing.
class SettingsTest {

  @Test
  void hasItsDefaults() {
    Settings settings = settings(Map.of());

    assertThat(settings.port()).isEqualTo(8000);
    assertThat(settings.stage()).isEqualTo(Stage.DEVELOPMENT);
    assertThat(settings.debug()).isFalse();
    assertThat(settings.maxFileSize()).isEqualTo(10_485_760);
    assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(60));
    assertThat(settings.corsOrigins()).isEmpty();
    assertThat(settings.logLevel()).isEqualTo("INFO");
    assertThat(settings.workers()).isEqualTo(Runtime.getRuntime().availableProcessors());
    assertThat(settings.isolation()).isEqualTo(Isolation.PROCESS);
    assertThat(settings.allowedHosts()).isEmpty();
    assertThat(settings.apiKeys().isOpen()).isTrue();
    assertThat(settings.showsDocs()).isTrue();
    assertThat(settings.longestSilence()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void takesBlankForMissing() {
    Map<String, String> blanks =
        Stream.of(Setting.values()).collect(Collectors.toMap(Setting::name, _ -> " "));

    assertThat(settings(blanks)).usingRecursiveComparison().isEqualTo(settings(Map.of()));
  }

  @Test
  void readsWhatIsSet() {
    Settings settings =
        settings(
            Map.of(
                "ENVIRONMENT", "Production",
                "DEBUG", "TRUE",
                "TIMEOUT_SECONDS", "8",
                "CORS_ORIGINS", " https://App.example.com ,http://localhost:3000,",
                "LOG_LEVEL", "warn",
                "ALLOWED_HOSTS", "API.example.com, *.example.org,[::1]",
                "API_KEYS", "one, two"));

    assertThat(settings.stage()).isEqualTo(Stage.PRODUCTION);
    assertThat(settings.showsDocs()).as("by DEBUG").isTrue();
    assertThat(settings.longestSilence()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.corsOrigins())
        .containsExactly("https://app.example.com", "http://localhost:3000");
    assertThat(settings.logLevel()).isEqualTo("WARN");
    assertThat(settings.allowedHosts())
        .containsExactly("api.example.com", "*.example.org", "[::1]");
    assertThat(settings.apiKeys().nameOf("two")).isEqualTo("key2");
    assertThat(settings.apiKeys().nameOf("three")).isNull();
  }

  @Test
  void hidesTheDocumentationInProduction() {
    assertThat(settings(Map.of("ENVIRONMENT", "production")).showsDocs()).isFalse();
  }

  @Test
  void keepsKeysOutOfItsText() {
    assertThat(settings(Map.of("API_KEYS", "very-secret")).toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "PORT, http",
    "PORT, 65536",
    "ENVIRONMENT, staging",
    "DEBUG, maybe",
    "DEFAULT_AI_PROVIDER, hal",
    "MAX_FILE_SIZE, 10MB",
    "MAX_FILE_SIZE, 0",
    "TIMEOUT_SECONDS, -1",
    "CORS_ORIGINS, example.com",
    "CORS_ORIGINS, https://example.com/path",
    "CORS_ORIGINS, https://bad host",
    "LOG_LEVEL, LOUD",
    "WORKERS, 0",
    "ALLOWED_HOSTS, https://example.com",
    "ALLOWED_HOSTS, example.com:8000",
    "TRUSTED_PROXIES, proxy.example.com",
    "TRUSTED_PROXIES, 10.0.0.0/33",
    "TRUSTED_PROXIES, 10.0.0.0/x",
    "FORCE_HTTPS, yes",
    "RATE_LIMIT_PER_MINUTE, -1",
    "DRAIN_SECONDS, 5s",
  })
  void refusesTheRestByName(String setting, String value) {
    assertThatThrownBy(() -> settings(Map.of(setting, value)))
        .isInstanceOf(BadSetting.class)
        .hasMessageStartingWith(setting + " must ")
        .hasMessageContaining("'" + value + "'");
  }

  @Test
  void drainsLongerInProduction() {
    assertThat(settings(Map.of()).drain()).isZero();
    assertThat(settings(Map.of("ENVIRONMENT", "production")).drain())
        .isEqualTo(Duration.ofSeconds(5));
    assertThat(settings(Map.of("ENVIRONMENT", "production", "DRAIN_SECONDS", "0")).drain())
        .isZero();
  }

  @Test
  void forcesHttpsOnlyWhereSomebodyKnowsOfIt() {
    assertThatThrownBy(() -> settings(Map.of("FORCE_HTTPS", "true")))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining("TRUSTED_PROXIES");
    assertThat(
            settings(Map.of("FORCE_HTTPS", "true", "TRUSTED_PROXIES", "10.0.0.0/8")).forceHttps())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"API_KEYS, sha256:abc", "SENTRY_DSN, very-secret", "SENTRY_DSN, https://host/1"})
  void refusesASecretWithoutQuotingIt(String setting, String value) {
    assertThatThrownBy(() -> settings(Map.of(setting, value)))
        .isInstanceOf(BadSetting.class)
        .hasMessageStartingWith(setting + " must ")
        .hasMessageNotContaining(value);
  }

  @Test
  void readsSecretsFromFiles(@TempDir Path folder) throws IOException {
    Path keys = Files.writeString(folder.resolve("keys"), "one\r\nteam:two\n");
    Settings settings = settings(Map.of("API_KEYS_FILE", keys.toString()));

    assertThat(settings.apiKeys().nameOf("one")).isEqualTo("key1");
    assertThat(settings.apiKeys().nameOf("two")).isEqualTo("team");
    assertThatThrownBy(
            () -> settings(Map.of("API_KEYS_FILE", keys.toString(), "API_KEYS", "three")))
        .hasMessage("API_KEYS and API_KEYS_FILE are both set; set one of them");
  }

  @Test
  void refusesFilesThatHoldNoSecret(@TempDir Path folder) throws IOException {
    Path empty = Files.writeString(folder.resolve("empty"), "\n");

    assertThatThrownBy(() -> settings(Map.of("API_KEYS_FILE", empty.toString())))
        .hasMessageContaining("which is empty");
    assertThatThrownBy(() -> settings(Map.of("API_KEYS_FILE", folder.resolve("no").toString())))
        .hasMessageContaining("cannot be read");
  }

  @ParameterizedTest
  @CsvSource({
    "API_KEY, API_KEYS",
    "APIKEYS, API_KEYS",
    "API_KEYS_FILES, API_KEYS_FILE",
    "ALLOWED_HOST, ALLOWED_HOSTS",
    "TRUSTED_PROXY, ",
    "RATE_LIMIT_PER_MIN, ",
    "TIMEOUT_SECOND, TIMEOUT_SECONDS",
    "CORS_ORIGIN, CORS_ORIGINS",
    "HOST, ",
    "PORTS, ",
    "LOG_LEVEL, "
  })
  void refusesAlmostNames(String variable, String meant) {
    Set<String> environment = Set.of("PATH", "HOME", variable);
    if (meant == null) {
      assertThatCode(() -> Misspelt.refuse(environment)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> Misspelt.refuse(environment))
          .isInstanceOf(BadSetting.class)
          .hasMessage(variable + " is no setting; " + meant + " is");
      assertThatCode(() -> Misspelt.refuse(Set.of(variable, meant))).doesNotThrowAnyException();
    }
  }

  @Test
  void isDocumented() throws IOException {
    assertThat(SettingPages.rowsOnThePage())
        .as("the rows of docs/configuration.md, which SettingPages writes")
        .containsExactlyElementsOf(SettingPages.rows());
    assertThat(Files.readAllLines(SettingPages.EXAMPLE))
        .as(".env.example, which SettingPages writes")
        .containsExactlyElementsOf(SettingPages.example());
  }

  private static Settings settings(Map<String, String> variables) {
    return Settings.from(variables::get);
  }
}
