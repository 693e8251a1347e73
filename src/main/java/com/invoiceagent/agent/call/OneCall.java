package com.invoiceagent.agent.call;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One HTTP exchange for LangChain4j, whose end is known in every case.
///
/// The time covers the body too: the JDK's own limit ends with the head, and DeepSeek sends a head
/// at once and blank lines for minutes. What goes wrong is kept as a [Fault]; the exception only
/// gets out of the library.
final class OneCall implements HttpClient, HttpClientBuilder {

  private final java.net.http.HttpClient client;
  private final Wire wire;
  private final Duration time;

  private @Nullable Fault fault;
  private @Nullable JsonNode answer;
  private boolean interrupted;

  /// A call that may take so long.
  OneCall(java.net.http.HttpClient client, Wire wire, Duration time) {
    this.client = client;
    this.wire = wire;
    this.time = time;
  }

  /// What went wrong, if anything.
  Optional<Fault> fault() {
    return Optional.ofNullable(fault);
  }

  /// The object that came with status 200, whatever it says.
  Optional<JsonNode> answer() {
    return Optional.ofNullable(answer);
  }

  /// Whether the thread was interrupted while it waited.
  boolean interrupted() {
    return interrupted;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<byte[]> response = exchange(request);
    String text = text(response);
    Optional<JsonNode> json = WireJson.object(text);
    ErrorBody error = json.map(ErrorBody::of).orElse(ErrorBody.NONE);
    if (response.statusCode() != 200 || error.isError()) {
      throw broken(
          FailureRules.of(response.statusCode(), error)
              .after(StatedWait.of(response.headers(), error, Instant.now())));
    }
    answer = json.orElseThrow(() -> broken(malformed()));
    switch (wire.ending(answer)) {
      case COMPLETE, TRUNCATED -> {}
      case REFUSED -> throw broken(Fault.billed(CallFailure.REFUSED, Remedy.NONE));
      case BROKEN -> throw broken(malformed());
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(200)
        .headers(response.headers().map())
        .body(wire.readable(answer, text))
        .build();
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> sent =
        client.sendAsync(plain(request), _ -> new LimitedBody(WireJson.LONGEST));
    try {
      return sent.get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      throw broken(Fault.billed(CallFailure.TIMEOUT, Remedy.NONE));
    } catch (ExecutionException failed) {
      throw broken(network(failed));
    } catch (InterruptedException _) {
      interrupted = true;
      throw broken(Fault.billed(CallFailure.TIMEOUT, Remedy.NONE));
    } finally {
      // Ends the exchange; does nothing to one that is over.
      sent.cancel(true);
    }
  }

  private static java.net.http.HttpRequest plain(HttpRequest request) {
    URI address = URI.create(request.url());
    java.net.http.HttpRequest.Builder plain =
        java.net.http.HttpRequest.newBuilder(address)
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
    if ("http".equals(address.getScheme())) {
      // Servers of local models stumble over the offer to upgrade.
      plain.version(java.net.http.HttpClient.Version.HTTP_1_1);
    }
    request.headers().forEach((name, values) -> values.forEach(value -> plain.header(name, value)));
    return plain.build();
  }

  private String text(HttpResponse<byte[]> response) {
    HttpHeaders headers = response.headers();
    String encoding =
        headers.firstValue("content-encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    try {
      return WireJson.text(response.body(), encoding);
    } catch (IOException _) {
      throw broken(malformed());
    }
  }

  /// A connection that could not be made costs nothing; one that broke later may.
  private static Fault network(ExecutionException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case SSLException _ -> {
          return Fault.free(CallFailure.NETWORK, Remedy.NONE);
        }
        case UnresolvedAddressException _, UnknownHostException _, ConnectException _ -> {
          return Fault.free(CallFailure.NETWORK, Remedy.ONE_RETRY);
        }
        case HttpTimeoutException _ -> {
          return Fault.free(CallFailure.TIMEOUT, Remedy.NONE);
        }
        case LimitedBody.TooMuch _ -> {
          return malformed();
        }
        default -> {}
      }
    }
    return Fault.billed(CallFailure.NETWORK, Remedy.ONE_RETRY);
  }

  private static Fault malformed() {
    return Fault.billed(CallFailure.MALFORMED, Remedy.ONE_RETRY);
  }

  private Broken broken(Fault why) {
    fault = why;
    return new Broken();
  }

  /// Streams are not used.
  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("No streams");
  }

  @Override
  public HttpClient build() {
    return this;
  }

  /// No limit of the library's own.
  @Override
  public @Nullable Duration connectTimeout() {
    return null;
  }

  @Override
  public HttpClientBuilder connectTimeout(@Nullable Duration timeout) {
    return this;
  }

  @Override
  public @Nullable Duration readTimeout() {
    return null;
  }

  @Override
  public HttpClientBuilder readTimeout(@Nullable Duration timeout) {
    return this;
  }

  /// Leaves the library; says nothing, since what it could say is the provider's text.
  private static final class Broken extends RuntimeException {
    private Broken() {
      super("The call failed", null, false, false);
    }
  }
}
