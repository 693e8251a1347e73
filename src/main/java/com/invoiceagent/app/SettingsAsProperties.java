package com.invoiceagent.app;

import com.invoiceagent.ops.Misspelt;
import com.invoiceagent.ops.Settings;
import com.invoiceagent.ops.Stage;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Tells the framework what follows for it from the settings, before it starts anything.
public final class SettingsAsProperties implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    Misspelt.refuse(environment.getSystemEnvironment().keySet());
    Settings settings = Settings.from(environment::getProperty);
    // DEBUG is also the framework's own switch for logs, and those would show what it answers.
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("fixed", Map.of("debug", "false", "trace", "false")));
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("settings", properties(settings)));
  }

  private static Map<String, Object> properties(Settings settings) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.port", settings.port());
    properties.put("spring.lifecycle.timeout-per-shutdown-phase", settings.timeout());
    properties.put("logging.level.com.invoiceagent", settings.logLevel());
    properties.put("logging.level.root", levelOfLibraries(settings.logLevel()));
    if (settings.stage() == Stage.PRODUCTION) {
      properties.put("logging.structured.format.console", "ecs");
      properties.put("logging.structured.ecs.service.environment", settings.stage().label());
    }
    return properties;
  }

  /// Below INFO, libraries log what callers send and what they are answered.
  private static String levelOfLibraries(String level) {
    return level.equals("TRACE") || level.equals("DEBUG") ? "INFO" : level;
  }
}
