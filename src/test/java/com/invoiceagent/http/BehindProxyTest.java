package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/// Behind a proxy that ends TLS, without keys: callers are told apart by what the proxy says.
@TestPropertySource(
    properties = {
      "TRUSTED_PROXIES=127.0.0.1,10.0.0.0/8",
      "FORCE_HTTPS=true",
      "RATE_LIMIT_PER_MINUTE=2",
      "CORS_ORIGINS=*"
    })
class BehindProxyTest extends WithService {

  @Test
  void sendsReadersToHttps() throws Exception {
    try (RawConnection client = service.connect()) {
      client.write("GET /v1/?a=b HTTP/1.1\r\nHost: api.example.com\r\nConnection: close\r\n\r\n");
      assertThat(client.readAll())
          .startsWith("HTTP/1.1 308")
          .contains("Location: https://api.example.com/v1/?a=b\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "https, http", "", "nonsense"})
  void refusesWhatIsPostedByHttp(String how) throws Exception {
    HttpResponse<String> answer = service.post(Form.withFile(), "X-Forwarded-Proto", how);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("by https only");
    assertThat(extractor.sawNothing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/ready", "/metrics"})
  void answersProbesByHttp(String path) throws Exception {
    assertThat(service.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void limitsEachAddress() throws Exception {
    assertThat(postFrom("203.0.113.1").statusCode()).isEqualTo(200);
    assertThat(postFrom("203.0.113.1, 10.1.1.1").statusCode()).isEqualTo(200);

    HttpResponse<String> refused = postFrom("198.51.100.7, 203.0.113.1:4711, 10.2.2.2");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Service.code(refused)).isEqualTo("rate_limited");
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 30L);
    assertThat(postFrom("203.0.113.2").statusCode()).as("somebody else").isEqualTo(200);
    assertThat(service.get("/metrics").body())
        .containsPattern("invoiceagent_refusals_total\\{reason=\"rate\"} [12]\\.0");
  }

  @Test
  void countsAHouseholdOfTheNewProtocolAsOne() throws Exception {
    assertThat(postFrom("2001:db8:1:2::1").statusCode()).isEqualTo(200);
    assertThat(postFrom("[2001:db8:1:2::2]:443").statusCode()).isEqualTo(200);
    assertThat(postFrom("2001:db8:1:2:3::").statusCode()).isEqualTo(429);
    assertThat(postFrom("2001:db8:1:3::1").statusCode()).isEqualTo(200);
  }

  @Test
  void letsEveryOriginCallButNeverWithCookies() throws Exception {
    HttpResponse<String> answer =
        service.get("/v1/", "X-Forwarded-Proto", "https", "Origin", "https://anywhere.example.com");

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://anywhere.example.com");
    assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-credentials");
  }

  private HttpResponse<String> postFrom(String addresses) throws Exception {
    return service.post(
        Form.withFile(), "X-Forwarded-Proto", "https", "X-Forwarded-For", addresses);
  }
}
