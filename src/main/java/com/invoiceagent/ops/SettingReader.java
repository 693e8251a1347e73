package com.invoiceagent.ops;

import com.invoiceagent.load.Capacity;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Turns the text of settings into values; names the setting when that fails.
final class SettingReader {

  private static final List<String> LEVELS =
      List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "OFF");
  private static final Pattern HOST =
      Pattern.compile("\\*|(\\*\\.)?[a-z0-9_-]+(\\.[a-z0-9_-]+)*|\\[[0-9a-f:.]+]");

  private static final Pattern DSN =
      Pattern.compile(
          "https?://[A-Za-z0-9]+(:[A-Za-z0-9]+)?@[A-Za-z0-9.-]+(:\\d{1,5})?(/[^/?#]+)*/\\d+");

  private final SecretFiles source;

  SettingReader(SettingSource source) {
    this.source = new SecretFiles(source);
  }

  int number(Setting setting, int least, int most) {
    return number(setting, text(setting), least, most);
  }

  /// As many as processors and memory allow unless a number is given.
  int workers(Setting setting, int least, int most) {
    String text = text(setting);
    return text.isEmpty() ? Capacity.here().workers() : number(setting, text, least, most);
  }

  boolean flag(Setting setting) {
    return choice(setting, List.of("false", "true"), text(setting).toLowerCase(Locale.ROOT))
        .equals("true");
  }

  Stage stage(Setting setting) {
    String text = text(setting).toLowerCase(Locale.ROOT);
    List<String> labels = Stream.of(Stage.values()).map(Stage::label).toList();
    return Stage.valueOf(choice(setting, labels, text).toUpperCase(Locale.ROOT));
  }

  Isolation isolation(Setting setting) {
    String text = text(setting).toLowerCase(Locale.ROOT);
    List<String> labels = Stream.of(Isolation.values()).map(Isolation::label).toList();
    return Isolation.valueOf(choice(setting, labels, text).toUpperCase(Locale.ROOT));
  }

  String logLevel(Setting setting) {
    return choice(setting, LEVELS, text(setting).toUpperCase(Locale.ROOT));
  }

  List<String> origins(Setting setting) {
    return list(setting, origin -> origin(setting, origin));
  }

  List<String> hosts(Setting setting) {
    return list(setting, host -> host(setting, host));
  }

  ApiKeys keys(Setting setting) {
    try {
      return new ApiKeys(list(setting, UnaryOperator.identity()));
    } catch (IllegalArgumentException e) {
      throw new BadSetting(setting, "must hold keys or their digests: " + e.getMessage());
    }
  }

  TrustedProxies proxies(Setting setting) {
    return new TrustedProxies(list(setting, proxy -> proxy(setting, proxy)));
  }

  /// A number of seconds, or this many when nothing is set.
  Duration seconds(Setting setting, int most, int otherwise) {
    String text = text(setting);
    return Duration.ofSeconds(text.isEmpty() ? otherwise : number(setting, text, 0, most));
  }

  /// The address of an error tracker with its key, never quoted.
  String dsn(Setting setting) {
    String text = text(setting);
    if (!text.isEmpty() && !DSN.matcher(text).matches()) {
      throw new BadSetting(
          setting, "must be the address that the error tracker shows, https://KEY@HOST/PROJECT");
    }
    return text;
  }

  List<String> list(Setting setting, UnaryOperator<String> each) {
    return Stream.of(text(setting).split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .map(each)
        .toList();
  }

  /// The value or its standard, without blanks around it.
  String text(Setting setting) {
    String value = source.get(setting);
    return value == null || value.isBlank() ? setting.standard() : value.strip();
  }

  private static int number(Setting setting, String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // The complaint below says what is wanted.
    }
    throw new BadSetting(
        setting, "must be a whole number from " + least + " to " + most + ", not '" + text + "'");
  }

  static String choice(Setting setting, List<String> choices, String text) {
    if (!choices.contains(text)) {
      throw new BadSetting(
          setting, "must be one of " + String.join(", ", choices) + ", not '" + text + "'");
    }
    return text;
  }

  private static String origin(Setting setting, String text) {
    try {
      URI uri = new URI(text.toLowerCase(Locale.ROOT));
      String bare = uri.getScheme() + "://" + uri.getRawAuthority();
      if (text.equals("*") || (uri.getHost() != null && bare.equals(uri.toString()))) {
        return uri.toString();
      }
    } catch (URISyntaxException _) {
      // The complaint below says what is wanted.
    }
    throw new BadSetting(
        setting, "must hold origins such as https://app.example.com, not '" + text + "'");
  }

  private static String proxy(Setting setting, String text) {
    try {
      var _ = new TrustedProxies(List.of(text));
      return text;
    } catch (IllegalArgumentException e) {
      throw new BadSetting(
          setting, "must hold addresses or networks such as 10.0.0.0/8, not '" + text + "'");
    }
  }

  private static String host(Setting setting, String text) {
    String host = text.toLowerCase(Locale.ROOT);
    if (!HOST.matcher(host).matches()) {
      throw new BadSetting(
          setting, "must hold host names without port such as api.example.com, not '" + text + "'");
    }
    return host;
  }
}
