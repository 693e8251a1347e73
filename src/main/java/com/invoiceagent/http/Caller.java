package com.invoiceagent.http;

import com.invoiceagent.ops.Settings;
import com.invoiceagent.ops.TrustedProxies;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Who is calling, and how: by the connection, and by what trusted proxies say of it.
///
/// A proxy adds the address it was called from at the end of X-Forwarded-For, so that the list is
/// read from its end, and only as far as those who wrote it are trusted.
@Component
public final class Caller {

  private static final int MOST_PROXIES = 20;

  /// Some proxies write the port as well.
  private static final Pattern WITH_PORT =
      Pattern.compile("([0-9.]{7,15}):\\d{1,5}|\\[([0-9a-fA-F:.]{2,45})](?::\\d{1,5})?");

  private static final int BYTES_OF_A_HOUSEHOLD = 8;

  private final TrustedProxies proxies;

  /// Knows whom to believe.
  public Caller(Settings settings) {
    this.proxies = settings.trustedProxies();
  }

  /// The client's address; of IPv6 the half that a client cannot choose at will. For counting only:
  /// it is personal and never written down.
  String address(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    List<String> forwarded = forwarded(request, "X-Forwarded-For");
    for (int i = forwarded.size() - 1; i >= 0 && proxies.trusts(address); i--) {
      String before = withoutPort(forwarded.get(i));
      if (!isAddress(before) || forwarded.size() - i > MOST_PROXIES) {
        break;
      }
      address = before;
    }
    return household(address);
  }

  /// Whether the client came by https.
  boolean cameByHttps(HttpServletRequest request) {
    if (request.isSecure()) {
      return true;
    }
    List<String> forwarded = forwarded(request, "X-Forwarded-Proto");
    return !forwarded.isEmpty()
        && forwarded.getLast().equalsIgnoreCase("https")
        && proxies.trusts(request.getRemoteAddr());
  }

  private static List<String> forwarded(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header)).stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  private static String withoutPort(String text) {
    Matcher matcher = WITH_PORT.matcher(text);
    if (!matcher.matches()) {
      return text;
    }
    return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
  }

  private static boolean isAddress(String text) {
    try {
      var _ = InetAddress.ofLiteral(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String household(String address) {
    if (!isAddress(address)) {
      return address;
    }
    InetAddress literal = InetAddress.ofLiteral(address);
    return literal instanceof Inet6Address
        ? Arrays.toString(Arrays.copyOf(literal.getAddress(), BYTES_OF_A_HOUSEHOLD))
        : literal.getHostAddress();
  }
}
