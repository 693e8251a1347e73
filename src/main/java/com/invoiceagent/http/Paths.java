package com.invoiceagent.http;

import com.invoiceagent.ops.Probes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the routes are.
final class Paths {

  static final String PAGE = "/";
  static final String PAGE_FILES = "/page/";
  static final String INDEX = "/v1/";
  static final String PROCESS_INVOICE = "/v1/process-invoice";
  static final String PROCESS_INVOICES = "/v1/process-invoices";
  static final String CHECK_HISTORY = "/v1/check-history";
  static final String MCP = "/mcp";
  static final String OPENAPI = "/openapi.json";
  static final String DOCS = "/docs";

  private static final Set<String> KNOWN =
      Stream.concat(
              Stream.of(
                  PAGE,
                  INDEX,
                  PROCESS_INVOICE,
                  PROCESS_INVOICES,
                  CHECK_HISTORY,
                  MCP,
                  OPENAPI,
                  DOCS),
              Probes.PATHS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private Paths() {}

  /// The path if it is one of ours, else `other`: callers can think of any number of paths, but
  /// logs and metrics must not.
  static String label(String path) {
    if (path.startsWith(PAGE_FILES)) {
      return PAGE_FILES;
    }
    return KNOWN.contains(path) ? path : "other";
  }
}
