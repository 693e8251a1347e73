package com.invoiceagent.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// The started service, as a client sees it; every answer is held against openapi.json.
final class Service {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final int port;

  Service(int port) {
    this.port = port;
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  /// Posts the form with its length declared.
  HttpResponse<String> post(Form form, String... headers) throws Exception {
    return post(BodyPublishers.ofByteArray(form.bytes()), headers);
  }

  /// Posts the form in chunks.
  HttpResponse<String> postChunked(Form form, String... headers) throws Exception {
    byte[] body = form.bytes();
    return post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), headers);
  }

  /// Posts the form to the route with this query, which begins with a question mark.
  HttpResponse<String> post(String query, Form form) throws Exception {
    return send(
        "POST",
        Paths.PROCESS_INVOICE + query,
        BodyPublishers.ofByteArray(form.bytes()),
        "Content-Type",
        Form.TYPE);
  }

  HttpResponse<String> post(BodyPublisher body, String... headers) throws Exception {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = Form.TYPE;
    return send("POST", Paths.PROCESS_INVOICE, body, all);
  }

  HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
    ApiContract.check(method, path.replaceFirst("\\?.*", ""), answer);
    return answer;
  }

  /// A connection on which anything can be written.
  RawConnection connect() throws IOException {
    return new RawConnection(port);
  }

  /// The code of a problem.
  static String code(HttpResponse<String> answer) {
    return ApiContract.JSON.readTree(answer.body()).path("code").asString();
  }
}
