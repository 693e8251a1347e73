package com.invoiceagent.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    assertThat(settings.apiKeys().contains("two")).isTrue();
    assertThat(settings.apiKeys().contains("three")).isFalse();
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
  })
  void refusesTheRestByName(String setting, String value) {
    assertThatThrownBy(() -> settings(Map.of(setting, value)))
        .isInstanceOf(BadSetting.class)
        .hasMessageStartingWith(setting + " must ")
        .hasMessageContaining("'" + value + "'");
  }

  @Test
  void isDocumented() throws IOException {
    List<String> rows =
        Stream.of(Setting.values())
            .map(setting ->
                "| `%s` | %s | %s |"
                    .formatted(
                        setting,
                        setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`",
                        setting.meaning()))
            .toList();

    assertThat(
            Files.readAllLines(Path.of("docs", "configuration.md")).stream()
                .filter(line -> line.matches("\\| `[A-Z_]+` .*")))
        .as("the rows of docs/configuration.md, which must be those of Setting.java")
        .containsExactlyElementsOf(rows);
  }

  private static Settings settings(Map<String, String> variables) {
    return Settings.from(variables::get);
  }
}
