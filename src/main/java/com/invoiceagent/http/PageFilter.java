package com.invoiceagent.http;

import com.invoiceagent.ops.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Gives browsers the web page, where the settings do not switch it off.
///
/// No route: the page is no part of the API. Whatever it has no file for goes on to the routes,
/// which answer a problem.
@Component
@Order(5)
public final class PageFilter extends HttpFilter {

  /// Everything comes from this service, and strings never become markup or scripts.
  static final String POLICY =
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self';"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types page";

  private final boolean shown;
  private final PageFiles files;

  /// Shows the page or not, as set.
  ///
  /// @throws IOException when its files cannot be listed
  public PageFilter(Settings settings) throws IOException {
    this.shown = settings.webPage();
    this.files = PageFiles.all();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<PageFile> file = shown && reads(request) ? wanted(request) : Optional.empty();
    if (file.isPresent()) {
      send(file.get(), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<PageFile> wanted(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals(Paths.PAGE) && !isBrowser(request) ? Optional.empty() : files.at(path);
  }

  private static void send(PageFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean zipped = header(request, HttpHeaders.ACCEPT_ENCODING).contains("gzip");
    String tag = file.tag(zipped);
    response.setHeader(SecurityHeaders.POLICY, POLICY);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    // Kept by the browser, but asked for again each time: it holds nothing personal.
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.ETAG, tag);
    response.addHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
    if (header(request, HttpHeaders.IF_NONE_MATCH).contains(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] content = file.content(zipped);
    response.setContentType(file.type());
    response.setContentLength(content.length);
    if (zipped) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.getOutputStream().write(content);
  }

  private static boolean reads(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  /// Programs that take anything are told about the API instead.
  private static boolean isBrowser(HttpServletRequest request) {
    return header(request, HttpHeaders.ACCEPT)
        .toLowerCase(Locale.ROOT)
        .contains(MediaType.TEXT_HTML_VALUE);
  }

  private static String header(HttpServletRequest request, String name) {
    String value = request.getHeader(name);
    return value == null ? "" : value;
  }
}
