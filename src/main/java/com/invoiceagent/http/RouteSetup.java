package com.invoiceagent.http;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the check of keys before the routes that need one.
@Component
public final class RouteSetup implements WebMvcConfigurer {

  private final KeyCheck keys;

  /// Puts this check there.
  public RouteSetup(KeyCheck keys) {
    this.keys = keys;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(keys)
        .addPathPatterns(
            Paths.PROCESS_INVOICE, Paths.PROCESS_INVOICES, Paths.CHECK_HISTORY, Paths.MCP);
  }
}
