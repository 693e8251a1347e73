package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.app.Application;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// How the web page's files are given out; what the page does is tried in a browser.
@SpringBootTest(
    classes = Application.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "API_KEYS=a-key")
class PageTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Path FOLDER = Path.of("src", "main", "resources", "page");
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @LocalServerPort private int port;

  @Test
  void givesBrowsersThePageWithoutAKey() throws Exception {
    HttpResponse<byte[]> page = get("/", "Accept", BROWSER);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(page.body()).isEqualTo(Files.readAllBytes(FOLDER.resolve("index.html")));
  }

  @Test
  void allowsNothingFromElsewhere() throws Exception {
    for (String path : List.of("/", "/page/js/main.js", "/page/pdfjs/pdf.worker.min.mjs")) {
      HttpResponse<byte[]> file = get(path, "Accept", BROWSER);

      assertThat(file.headers().allValues("Content-Security-Policy"))
          .singleElement()
          .asString()
          .startsWith("default-src 'none'; script-src 'self';")
          .contains("require-trusted-types-for 'script'")
          .doesNotContain("unsafe")
          .doesNotContain("http")
          .doesNotContain("*");
      assertThat(header(file, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
      assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(file, "Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", ""})
  void givesProgramsAProblem(String accept) throws Exception {
    HttpResponse<byte[]> answer = accept.isEmpty() ? get("/") : get("/", "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "/page/css/base.css, text/css;charset=UTF-8",
    "/page/js/main.js, text/javascript;charset=UTF-8",
    "/page/pdfjs/pdf.min.mjs, text/javascript;charset=UTF-8",
    "/page/pdfjs/LICENSE, text/plain;charset=UTF-8",
    "/page/pdfjs/fonts/FoxitSerif.pfb, application/octet-stream",
    "/page/icon.svg, image/svg+xml",
    "/page/samples/nubank.pdf, application/pdf"
  })
  void namesTheType(String path, String type) throws Exception {
    assertThat(header(get(path), "Content-Type")).isEqualTo(type);
  }

  @Test
  void givesOutEveryFile() throws Exception {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = "/page/" + FOLDER.relativize(file).toString().replace('\\', '/');
        if (!path.equals("/page/index.html")) {
          assertThat(get(path).body()).as(path).isEqualTo(Files.readAllBytes(file));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page",
        "/page/",
        "/page/index.html",
        "/page/js",
        "/page/js/",
        "/page/js/nothing.js",
        "/page/../application.properties",
        "/page/js/../../application.properties",
        "/page/%2e%2e/application.properties",
        "/page/js%2fmain.js",
        "/page//js/main.js",
        "/index.html",
        "/application.properties"
      })
  void hasNothingElse(String path) throws Exception {
    HttpResponse<byte[]> answer = get(path, "Accept", BROWSER);

    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void isAskedForAgainButNotSentAgain() throws Exception {
    HttpResponse<byte[]> first = get("/page/js/main.js");
    HttpResponse<byte[]> second = get("/page/js/main.js", "If-None-Match", header(first, "ETag"));
    HttpResponse<byte[]> other = get("/page/js/main.js", "If-None-Match", "\"another\"");

    assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
    assertThat(first.headers().allValues("Vary")).contains("Accept, Accept-Encoding");
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void isSmallerOnTheWay() throws Exception {
    HttpResponse<byte[]> plain = get("/page/pdfjs/pdf.worker.min.mjs");
    HttpResponse<byte[]> zipped =
        get("/page/pdfjs/pdf.worker.min.mjs", "Accept-Encoding", "gzip, br");

    assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(zipped, "ETag")).isNotEqualTo(header(plain, "ETag"));
    assertThat(zipped.body().length).isLessThan(plain.body().length / 2);
    try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
      assertThat(content.readAllBytes()).isEqualTo(plain.body());
    }
  }

  @Test
  void answersHeadWithoutTheContent() throws Exception {
    HttpResponse<byte[]> head = send("HEAD", "/", "Accept", BROWSER);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("Content-Length"))
        .hasValue(Files.size(FOLDER.resolve("index.html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void isOnlyRead(String method) throws Exception {
    assertThat(send(method, "/", "Accept", BROWSER).statusCode()).isBetween(404, 405);
  }

  @Test
  void keepsStylesAndScriptsOutOfTheMarkup() throws Exception {
    String page = Files.readString(FOLDER.resolve("index.html"));

    assertThat(page)
        .doesNotContain("style=")
        .doesNotContain("<style")
        .doesNotContain("http")
        .doesNotContainPattern("\\son\\w+=")
        .doesNotContainPattern("<script(?![^>]* src=)");
  }

  @Test
  void showsTheSampleOfTheRepository() throws Exception {
    assertThat(Files.readAllBytes(FOLDER.resolve("samples").resolve("nubank.pdf")))
        .isEqualTo(Files.readAllBytes(Path.of("samples", "nubank.pdf")));
  }

  private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    return send("GET", path, headers);
  }

  private HttpResponse<byte[]> send(String method, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer
        .headers()
        .firstValue(name)
        .orElseThrow(() -> new AssertionError(name + " is missing: " + body(answer)));
  }

  private static String body(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
