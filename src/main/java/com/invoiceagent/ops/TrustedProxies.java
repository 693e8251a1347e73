package com.invoiceagent.ops;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;

/// The proxies whose word about a client counts: its address, and whether it came by https.
///
/// Anybody can write such headers; without a trusted proxy in front they mean nothing.
public final class TrustedProxies {

  private final List<Network> networks;

  /// These networks.
  ///
  /// @param texts addresses, networks such as `10.0.0.0/8`, or `*` for whoever connects
  /// @throws IllegalArgumentException when one is none of them
  public TrustedProxies(List<String> texts) {
    this.networks =
        texts.stream()
            .flatMap(text ->
                text.equals("*")
                    ? List.of("0.0.0.0/0", "::/0").stream()
                    : List.of(text.toLowerCase(Locale.ROOT)).stream())
            .map(Network::of)
            .toList();
  }

  /// Whether nobody is trusted.
  public boolean isEmpty() {
    return networks.isEmpty();
  }

  /// Whether this address is one of them; what is no address is not.
  public boolean trusts(String address) {
    try {
      byte[] bytes = bytes(address);
      return networks.stream().anyMatch(network -> network.contains(bytes));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// An address in full, never a name that would have to be looked up.
  private static byte[] bytes(String address) {
    return InetAddress.ofLiteral(address).getAddress();
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Network(byte[] prefix, int bits) {

    static Network of(String text) {
      int slash = text.indexOf('/');
      byte[] prefix = bytes(slash < 0 ? text : text.substring(0, slash));
      int most = prefix.length * Byte.SIZE;
      int bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
      if (bits < 0 || bits > most) {
        throw new IllegalArgumentException("No network has so many bits");
      }
      return new Network(prefix, bits);
    }

    boolean contains(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % Byte.SIZE);
        if (((address[bit / Byte.SIZE] ^ prefix[bit / Byte.SIZE]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
