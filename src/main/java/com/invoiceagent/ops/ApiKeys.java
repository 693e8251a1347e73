package com.invoiceagent.ops;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// The keys of which a caller must send one; only their digests are kept.
public final class ApiKeys {

  private final List<byte[]> digests;

  /// These keys; without any, the service is open.
  public ApiKeys(List<String> keys) {
    this.digests = keys.stream().map(ApiKeys::digest).toList();
  }

  /// Whether everybody may call.
  public boolean isOpen() {
    return digests.isEmpty();
  }

  /// Whether the key is one of them; takes the same time whatever it is.
  public boolean contains(String key) {
    byte[] digest = digest(key);
    boolean found = false;
    for (byte[] known : digests) {
      found |= MessageDigest.isEqual(known, digest);
    }
    return found;
  }

  @Override
  public String toString() {
    return "ApiKeys[" + digests.size() + "]";
  }

  private static byte[] digest(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
