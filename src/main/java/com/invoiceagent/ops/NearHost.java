package com.invoiceagent.ops;

import java.net.InetAddress;
import java.util.regex.Pattern;

/// Tells hosts that are this machine or in its private network by how they are written; never asks
/// a name server.
final class NearHost {

  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");

  private NearHost() {}

  /// Whether it is `localhost` or a literal loopback or private address.
  static boolean is(String host) {
    if (host.equals("localhost")) {
      return true;
    }
    if (!ADDRESS.matcher(host).matches()) {
      return false;
    }
    try {
      InetAddress address = InetAddress.ofLiteral(host);
      return address.isLoopbackAddress()
          || address.isSiteLocalAddress()
          || (address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
