package com.invoiceagent.http;

import com.invoiceagent.model.Reading;
import com.invoiceagent.ops.Served;
import com.invoiceagent.pipeline.Deadline;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is known of one request under way; travels with it.
final class Exchange {

  static final String ID_HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = Exchange.class.getName();
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
  private static final Pattern SANE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final HttpServletRequest request;
  private final String id;
  private final long began = System.nanoTime();
  private @Nullable ProblemType problem;
  private long bytes;
  private @Nullable Reading reading;
  private boolean uploadIsCutOff;
  private @Nullable String client;
  private @Nullable String provider;

  private Exchange(HttpServletRequest request) {
    this.request = request;
    String wanted = request.getHeader(ID_HEADER);
    this.id =
        wanted != null && SANE_ID.matcher(wanted).matches() ? wanted : UUID.randomUUID().toString();
  }

  /// The request's exchange; begins one when there is none.
  static Exchange of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Exchange known) {
      return known;
    }
    Exchange exchange = new Exchange(request);
    request.setAttribute(ATTRIBUTE, exchange);
    return exchange;
  }

  /// The caller's id for the request where it is sane, else a new one.
  String id() {
    return id;
  }

  /// When a request that may take so long must be answered.
  Deadline deadline(Duration limit) {
    return new Deadline(began + limit.toNanos());
  }

  Duration took() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  void failed(ProblemType type) {
    problem = type;
  }

  /// The rest of the upload must not be read, not even to be thrown away.
  void cutOffUpload() {
    uploadIsCutOff = true;
  }

  boolean uploadIsCutOff() {
    return uploadIsCutOff;
  }

  void received(long count) {
    bytes += count;
  }

  void answered(Reading answer, String by) {
    reading = answer;
    provider = by;
  }

  /// The name of the key that the caller sent.
  void calledBy(String keyName) {
    client = keyName;
  }

  /// The route's name, which holds nothing that a caller thought of.
  String route() {
    return Paths.label(request.getRequestURI());
  }

  /// The method, likewise.
  String method() {
    return METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
  }

  /// What is kept of it once it is over.
  ///
  /// @param status of the answer so far; a problem's own status replaces it
  Served served(int status) {
    return new Served(
        method(),
        route(),
        problem == null ? status : problem.status(),
        code(status),
        took(),
        bytes,
        client,
        reading,
        provider);
  }

  private String code(int status) {
    if (problem != null) {
      return problem.code();
    }
    return status < 400 ? "ok" : "status_" + status;
  }
}
