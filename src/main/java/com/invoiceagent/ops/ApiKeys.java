package com.invoiceagent.ops;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The keys of which a caller must send one; only their digests are kept.
///
/// Keys are long and random, so that a plain digest is enough: there is nothing to guess.
public final class ApiKeys {

  private static final String DIGEST = "sha256:";
  private static final Pattern NAMED =
      Pattern.compile("(?!sha256:)([a-z0-9][a-z0-9_-]{0,31}):(.+)");

  private final List<Key> keys;

  /// These keys; without any, the service is open.
  ///
  /// @param texts each a key, or `sha256:` and the key's digest in hexadecimal digits, with a name
  ///   and a colon before it where the operator gave it one
  /// @throws IllegalArgumentException for a digest that is none; its message quotes nothing
  public ApiKeys(List<String> texts) {
    List<Key> read = new ArrayList<>();
    for (String text : texts) {
      read.add(Key.of(text, "key" + (read.size() + 1)));
    }
    this.keys = List.copyOf(read);
  }

  /// Whether everybody may call.
  public boolean isOpen() {
    return keys.isEmpty();
  }

  /// The name under which the operator knows the key; null when it is none of them. Takes the same
  /// time whatever it is.
  public @Nullable String nameOf(String key) {
    byte[] digest = digest(key);
    String name = null;
    for (Key known : keys) {
      boolean same = MessageDigest.isEqual(known.digest, digest);
      name = same && name == null ? known.name : name;
    }
    return name;
  }

  /// How many there are, and nothing else.
  @Override
  public String toString() {
    return "ApiKeys[" + keys.size() + "]";
  }

  private static byte[] digest(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static final class Key {

    private final String name;
    private final byte[] digest;

    private Key(String name, byte[] digest) {
      this.name = name;
      this.digest = digest;
    }

    static Key of(String text, String otherwise) {
      Matcher named = NAMED.matcher(text);
      return named.matches()
          ? new Key(named.group(1), digestIn(named.group(2)))
          : new Key(otherwise, digestIn(text));
    }

    private static byte[] digestIn(String text) {
      if (!text.startsWith(DIGEST)) {
        return digest(text);
      }
      String digits = text.substring(DIGEST.length()).toLowerCase(Locale.ROOT);
      if (!digits.matches("[0-9a-f]{64}")) {
        throw new IllegalArgumentException("64 hexadecimal digits must follow sha256:");
      }
      return HexFormat.of().parseHex(digits);
    }
  }
}
