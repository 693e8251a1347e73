package com.invoiceagent.ops;

/// The environment variables that the service reads; docs/configuration.md is this table.
public enum Setting {
  PORT("8000", "The port to listen on; 0 takes a free one."),
  ENVIRONMENT(
      "development",
      "`development` or `production`. Production logs JSON, hides `/docs` and `/openapi.json`, and sends"
          + " Strict-Transport-Security to clients that came by https."),
  DEBUG("false", "`true` shows `/docs` and `/openapi.json` in production too."),
  DEFAULT_AI_PROVIDER(
      "",
      "The AI provider that `auto` asks first. It has no effect yet: no AI provider is connected."),
  MAX_FILE_SIZE("10485760", "The largest file, in bytes, up to 256 MiB. More is answered 413."),
  TIMEOUT_SECONDS(
      "60", "How long one request may take in all, its upload included. More is answered 504."),
  CORS_ORIGINS(
      "",
      "Origins whose pages may call the service, separated by commas, such as `https://app.example.com`;"
          + " `*` for any, empty for none."),
  LOG_LEVEL(
      "INFO",
      "`TRACE`, `DEBUG`, `INFO`, `WARN`, `ERROR` or `OFF`. Below `INFO` it applies to the service's own code"
          + " only: libraries would log what callers send."),
  WORKERS(
      "",
      "How many documents are read at once; empty for one on each processor, or fewer where memory is limited:"
          + " 200 MiB for the service and 300 MiB for each."),
  ISOLATION(
      "process",
      "`process` reads documents in worker processes that are killed when a file makes them loop or eat memory;"
          + " `inline` reads them in the service itself, which takes less memory and withstands less."),
  ALLOWED_HOSTS(
      "",
      "Names that the Host header may hold, separated by commas, `*.example.com` for all below a domain;"
          + " empty for any. `/health`, `/health/ready` and `/metrics` answer under every name."),
  API_KEYS(
      "",
      "Keys of which a caller must send one, separated by commas; empty for a service that is open to everybody.");

  private final String standard;
  private final String meaning;

  Setting(String standard, String meaning) {
    this.standard = standard;
    this.meaning = meaning;
  }

  /// What holds when the variable is missing or blank.
  public String standard() {
    return standard;
  }

  /// What it does, in a sentence or two of Markdown.
  public String meaning() {
    return meaning;
  }
}
