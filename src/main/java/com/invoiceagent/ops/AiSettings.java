package com.invoiceagent.ops;

import com.invoiceagent.agent.call.AiConfig;
import com.invoiceagent.agent.call.AnswerFormat;
import com.invoiceagent.agent.call.Price;
import com.invoiceagent.agent.call.Thinking;
import com.invoiceagent.agent.call.Vendor;
import com.invoiceagent.agent.call.VendorConfig;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what the operator set about AI providers.
final class AiSettings {

  private static final Pattern PRICES =
      Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?)/(\\d{1,4}(?:\\.\\d{1,3})?)");
  private static final Pattern DOLLARS = Pattern.compile("\\d{1,7}(\\.\\d{1,6})?");

  private final SettingReader read;

  AiSettings(SettingReader read) {
    this.read = read;
  }

  AiConfig config() {
    List<VendorConfig> vendors =
        Stream.of(Vendor.values()).flatMap(v -> vendor(v).stream()).toList();
    return new AiConfig(
        vendors,
        order(vendors.stream().map(VendorConfig::vendor).toList()),
        Duration.ofSeconds(read.number(Setting.AI_TIMEOUT_SECONDS, 1, 600)),
        read.number(Setting.AI_MAX_TOKENS_PER_REQUEST, 1000, 10_000_000),
        budget(),
        AiConfig.Patience.STANDARD);
  }

  private Optional<VendorConfig> vendor(Vendor vendor) {
    Setting baseUrl = setting(vendor, "_BASE_URL");
    Setting model = setting(vendor, "_MODEL");
    // All are checked, also those of a provider that is not used: what is wrong is found at once.
    String key = key(setting(vendor, "_API_KEY"));
    Optional<URI> address =
        read.text(baseUrl).isEmpty() ? Optional.empty() : Optional.of(address(baseUrl));
    Price price = price(setting(vendor, "_PRICES"));
    Thinking thinking = word(setting(vendor, "_THINKING"), Thinking.values());
    AnswerFormat format = word(setting(vendor, "_FORMAT"), AnswerFormat.values());
    if (address.isPresent() && read.text(model).isEmpty()) {
      throw new BadSetting(model, "must name the model that " + baseUrl + " serves");
    }
    if (address.isEmpty() && !(read.text(model) + key).isEmpty()) {
      throw new BadSetting(baseUrl, "must be set where the model or the key of its server is");
    }
    return vendor.isOwn() || !key.isEmpty()
        ? address.map(
            uri -> new VendorConfig(vendor, uri, key, read.text(model), price, thinking, format))
        : Optional.empty();
  }

  /// First the default, then those that may follow.
  private List<Vendor> order(List<Vendor> configured) {
    LinkedHashSet<Vendor> order = new LinkedHashSet<>();
    if (!read.text(Setting.DEFAULT_AI_PROVIDER).isEmpty()) {
      order.add(
          named(Setting.DEFAULT_AI_PROVIDER, read.text(Setting.DEFAULT_AI_PROVIDER), configured));
    } else if (!configured.isEmpty() && read.text(Setting.AI_FAILOVER).equals("none")) {
      order.add(configured.getFirst());
    }
    switch (read.text(Setting.AI_FAILOVER)) {
      case "" -> order.addAll(configured);
      case "none" -> {}
      default -> {
        List<String> names = read.list(Setting.AI_FAILOVER, UnaryOperator.identity());
        names.forEach(name -> order.add(named(Setting.AI_FAILOVER, name, configured)));
      }
    }
    // Without any provider the names are checked, and that is all.
    order.retainAll(configured);
    return List.copyOf(order);
  }

  private static Vendor named(Setting setting, String name, List<Vendor> configured) {
    List<String> known = Stream.of(Vendor.values()).map(Vendor::label).toList();
    SettingReader.choice(setting, known, name);
    Vendor vendor = Vendor.named(name).orElseThrow();
    if (!configured.isEmpty() && !configured.contains(vendor)) {
      String missing = vendor.isOwn() ? "_BASE_URL" : "_API_KEY";
      throw new BadSetting(
          setting, "names '" + name + "', but " + setting(vendor, missing) + " is not set");
    }
    return vendor;
  }

  /// A key goes into a header; the complaint does not repeat it.
  private String key(Setting setting) {
    String key = read.text(setting);
    if (!key.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
      throw new BadSetting(setting, "must hold no blanks and no letters beyond ASCII");
    }
    return key;
  }

  private URI address(Setting setting) {
    String text = read.text(setting);
    try {
      URI uri = new URI(text);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      boolean plain = uri.getRawUserInfo() == null && uri.getRawQuery() == null;
      if (uri.getHost() != null && plain && uri.getRawFragment() == null) {
        if (scheme.equals("https")) {
          return uri;
        }
        if (scheme.equals("http")) {
          return http(setting, uri);
        }
      }
    } catch (URISyntaxException _) {
      // The complaint below says what is wanted.
    }
    throw new BadSetting(
        setting, "must be an address such as https://host/v1, without user, query or fragment");
  }

  /// Keys and invoices in plain text stay in the machine or its own network.
  private URI http(Setting setting, URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    if (!NearHost.is(host) && !read.hosts(Setting.AI_HTTP_HOSTS).contains(host)) {
      throw new BadSetting(
          setting,
          "must begin with https: '"
              + host
              + "' is no loopback or private address and not named in "
              + Setting.AI_HTTP_HOSTS);
    }
    return uri;
  }

  private Price price(Setting setting) {
    Matcher parts = PRICES.matcher(read.text(setting));
    if (!parts.matches()) {
      throw new BadSetting(
          setting, "must be dollars for a million tokens of input and output such as 0.3/1.2");
    }
    return Price.perMillion(parts.group(1), parts.group(2));
  }

  private long budget() {
    String text = read.text(Setting.AI_DAILY_BUDGET_USD);
    if (text.equals("unlimited")) {
      return Long.MAX_VALUE;
    }
    if (!DOLLARS.matcher(text).matches()) {
      throw new BadSetting(
          Setting.AI_DAILY_BUDGET_USD, "must be US dollars such as 5 or 0.50, or unlimited");
    }
    return new BigDecimal(text).movePointRight(6).longValueExact();
  }

  private <E extends Enum<E>> E word(Setting setting, E[] values) {
    String text = read.text(setting).toLowerCase(Locale.ROOT);
    List<String> words = Stream.of(values).map(VendorSettings::word).toList();
    return values[words.indexOf(SettingReader.choice(setting, words, text))];
  }

  private static Setting setting(Vendor vendor, String suffix) {
    return Setting.valueOf(vendor.name() + suffix);
  }
}
