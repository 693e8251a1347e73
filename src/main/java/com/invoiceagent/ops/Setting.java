package com.invoiceagent.ops;

import com.invoiceagent.agent.call.Vendor;

/// The environment variables that the service reads; docs/configuration.md is this table.
public enum Setting {
  PORT("8000", "The port to listen on; 0 takes a free one."),
  ENVIRONMENT(
      "development",
      "`development` or `production`. Production logs JSON, hides `/docs` and `/openapi.json`, and sends"
          + " Strict-Transport-Security to clients that came by https."),
  DEBUG("false", "`true` shows `/docs` and `/openapi.json` in production too."),
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
          + " nothing of a request or document. Empty for nowhere."),
  DEFAULT_AI_PROVIDER(
      "",
      "The AI provider that `auto` asks first when the local reader cannot prove an invoice; empty for the first"
          + " one that is configured. It must be configured, unless none is."),
  AI_FAILOVER(
      "",
      "Which AI providers follow when the first one fails, separated by commas; empty for all others that are"
          + " configured, `none` for none. What is not named is asked only by callers who name it."),
  AI_TIMEOUT_SECONDS("30", "How long one call to an AI provider may take."),
  AI_MAX_TOKENS_PER_REQUEST(
      "60000",
      "How many tokens one request may take from AI providers, input and output together."),
  AI_DAILY_BUDGET_USD(
      "5",
      "What may be spent with AI providers in a day of UTC, by each process for itself; `unlimited` for no"
          + " limit. Calls that cost nothing are always sent."),
  AI_HTTP_HOSTS(
      "",
      "Host names to which plain `http://` may go, separated by commas, such as `ollama`. Loopback and private"
          + " addresses need no entry; everything else is asked by https only."),
  OPENAI_API_KEY("", "Key for OpenAI; empty leaves the provider out."),
  OPENAI_BASE_URL(Vendor.OPENAI.baseUrl(), VendorSettings.BASE_URL),
  OPENAI_MODEL(Vendor.OPENAI.model(), VendorSettings.MODEL),
  OPENAI_PRICES(Vendor.OPENAI.price().inMillions(), VendorSettings.PRICES),
  OPENAI_THINKING(VendorSettings.word(Vendor.OPENAI.thinking()), VendorSettings.THINKING),
  OPENAI_FORMAT(VendorSettings.word(Vendor.OPENAI.format()), VendorSettings.FORMAT),
  DEEPSEEK_API_KEY("", "Key for DeepSeek; empty leaves the provider out."),
  DEEPSEEK_BASE_URL(Vendor.DEEPSEEK.baseUrl(), VendorSettings.BASE_URL),
  DEEPSEEK_MODEL(Vendor.DEEPSEEK.model(), VendorSettings.MODEL),
  DEEPSEEK_PRICES(Vendor.DEEPSEEK.price().inMillions(), VendorSettings.PRICES),
  DEEPSEEK_THINKING(VendorSettings.word(Vendor.DEEPSEEK.thinking()), VendorSettings.THINKING),
  DEEPSEEK_FORMAT(VendorSettings.word(Vendor.DEEPSEEK.format()), VendorSettings.FORMAT),
  GEMINI_API_KEY("", "Key for Google Gemini; empty leaves the provider out."),
  GEMINI_BASE_URL(Vendor.GEMINI.baseUrl(), VendorSettings.BASE_URL),
  GEMINI_MODEL(Vendor.GEMINI.model(), VendorSettings.MODEL),
  GEMINI_PRICES(Vendor.GEMINI.price().inMillions(), VendorSettings.PRICES),
  GEMINI_THINKING(VendorSettings.word(Vendor.GEMINI.thinking()), VendorSettings.THINKING),
  GEMINI_FORMAT(VendorSettings.word(Vendor.GEMINI.format()), VendorSettings.FORMAT),
  ANTHROPIC_API_KEY("", "Key for Anthropic; empty leaves the provider out."),
  ANTHROPIC_BASE_URL(Vendor.ANTHROPIC.baseUrl(), VendorSettings.BASE_URL),
  ANTHROPIC_MODEL(Vendor.ANTHROPIC.model(), VendorSettings.MODEL),
  ANTHROPIC_PRICES(Vendor.ANTHROPIC.price().inMillions(), VendorSettings.PRICES),
  ANTHROPIC_THINKING(VendorSettings.word(Vendor.ANTHROPIC.thinking()), VendorSettings.THINKING),
  ANTHROPIC_FORMAT(VendorSettings.word(Vendor.ANTHROPIC.format()), VendorSettings.FORMAT),
  OPENAI_COMPATIBLE_API_KEY("", "Key for the own server; empty when it wants none."),
  OPENAI_COMPATIBLE_BASE_URL(Vendor.OPENAI_COMPATIBLE.baseUrl(), VendorSettings.BASE_URL_OWN),
  OPENAI_COMPATIBLE_MODEL(Vendor.OPENAI_COMPATIBLE.model(), VendorSettings.MODEL),
  OPENAI_COMPATIBLE_PRICES(Vendor.OPENAI_COMPATIBLE.price().inMillions(), VendorSettings.PRICES),
  OPENAI_COMPATIBLE_THINKING(
      VendorSettings.word(Vendor.OPENAI_COMPATIBLE.thinking()), VendorSettings.THINKING),
  OPENAI_COMPATIBLE_FORMAT(
      VendorSettings.word(Vendor.OPENAI_COMPATIBLE.format()), VendorSettings.FORMAT);

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
