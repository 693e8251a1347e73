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
  TRUSTED_PROXIES(
      "",
      "Addresses and networks of the proxies in front, separated by commas, such as `10.0.0.0/8`; `*` where nothing but"
          + " the proxy can reach the port. Only their X-Forwarded-For and X-Forwarded-Proto count."),
  FORCE_HTTPS(
      "false",
      "`true` sends clients that came by http to https, and refuses what they post. Needs `TRUSTED_PROXIES`, who say how"
          + " they came. `/health`, `/health/ready` and `/metrics` answer by http too."),
  API_KEYS(
      "",
      "Keys of which a caller must send one, separated by commas; empty for a service that is open to everybody. Each is"
          + " the key itself, or `sha256:` and its digest; `name:` before it is what logs call it."),
  WEB_PAGE("true", "`false` switches the web page at `/` off; the API stays."),
  RATE_LIMIT_PER_MINUTE(
      "0",
      "How many invoices a caller may send a minute, by key, or by address where there are no keys; 0 for any number."
          + " More is answered 429."),
  DRAIN_SECONDS(
      "",
      "How long requests are still accepted after SIGTERM, while `/health/ready` already says no; empty for 5 in"
          + " production and 0 in development."),
  SENTRY_DSN(
      "",
      "Where unexpected failures are reported (Sentry or what speaks its protocol): their classes and lines of code, and"
          + " nothing of a request or document. Empty for nowhere.");

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

  /// Whether the value must not be seen; it may then also stand in the file that the variable with
  /// `_FILE` behind its name names.
  public boolean isSecret() {
    return this == API_KEYS || this == SENTRY_DSN || name().endsWith("_API_KEY");
  }
}
