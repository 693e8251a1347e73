package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CheckHistoryRouteTest extends WithService {

  @Test
  void takesWhatTheServiceAnswers() throws Exception {
    String january = service.post(Form.withFile()).body();
    String february =
        january
            .replace("\"due_date\":\"2026-01-10\"", "\"due_date\":\"2026-02-10\"")
            .replace("\"previous_balance\":100.00", "\"previous_balance\":109.90")
            .replace("\"current_installment\":2", "\"current_installment\":3");

    JsonNode history = ok("[" + february + "," + january + "]").path("history").path(0);

    assertThat(history.path("consistent").asBoolean()).isTrue();
    assertThat(history.path("links_holding").asInt()).isEqualTo(1);
    assertThat(history.path("invoices").path(0).asInt()).isEqualTo(1);

    JsonNode broken =
        ok("[" + january + "," + february.replace("109.90,\"payments", "100.00,\"payments") + "]");
    assertThat(broken.at("/history/0/findings/0/code").asString()).isEqualTo("balance_mismatch");
    assertThat(broken.at("/history/0/findings/0/amount").decimalValue())
        .isEqualByComparingTo("-9.90");
    JsonNode alone = ok("[" + january + "]");
    assertThat(alone.at("/history/0/commitments/0/month").asString()).isEqualTo("2026-02");
    assertThat(alone.at("/history/0/commitments/0/amount").decimalValue())
        .isEqualByComparingTo("119.90");
  }

  @Test
  void takesAnInvoiceThatSaysLittle() throws Exception {
    extractor.does(FakeExtractor.answering(Samples.bareAnswer()));

    JsonNode history = ok("[" + service.post(Form.withFile()).body() + "]");

    assertThat(history.at("/history/0/findings/0/code").asString()).isEqualTo("no_date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "[]",
        "[1]",
        "[null]",
        "[{}]",
        "[] []",
        "[{\"invoice\":{},\"invoice\":{}}]",
        "null",
        "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]"
      })
  void refusesWhatIsNoArrayOfAnswers(String body) throws Exception {
    assertThat(code(body)).isEqualTo("bad_request");
  }

  @ParameterizedTest
  @CsvSource({
    "\"total\":109.90, \"total\":1e999999999",
    "\"total\":109.90, \"total\":1e-999999999",
    "\"total\":109.90, \"total\":109.905",
    "\"total\":109.90, \"total\":\"109.90\"",
    "\"total\":109.90, \"total\":9999999999999.00",
    "\"previous_balance\":100.00, \"previous_balance\":null",
    "\"due_date\":\"2026-01-10\", \"due_date\":\"+999999999-01-01\"",
    "\"due_date\":\"2026-01-10\", \"due_date\":20260110",
    "\"current_installment\":2, \"current_installment\":2.5",
    "\"installments\":3, \"installments\":2147483647",
    "\"type\":\"debit\", \"type\":\"theft\"",
    "\"status\":\"proved\", \"status\":true",
    "\"institution\":\"NUBANK\", \"institution\":\"<b>\"",
    "\"amount\":119.90, \"amount\":-119.90",
  })
  void refusesValuesThatTheServiceNeverWrites(String value, String other) throws Exception {
    String answer = service.post(Form.withFile()).body();

    assertThat(answer).contains(value);
    assertThat(code("[" + answer.replace(value, other) + "]")).isEqualTo("bad_request");
  }

  @Test
  void takesNoMoreThanItSays() throws Exception {
    assertThat(code(" ".repeat((int) CheckHistoryRoute.LONGEST_BODY + 1))).isEqualTo("too_large");
    assertThat(code("[" + "{},".repeat(200) + "{}]")).isEqualTo("bad_request");
    assertThat(admission.reserved()).isZero();
  }

  private JsonNode ok(String body) throws Exception {
    HttpResponse<String> answer = post(body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return ApiContract.JSON.readTree(answer.body());
  }

  private String code(String body) throws Exception {
    return Service.code(post(body));
  }

  private HttpResponse<String> post(String body) throws Exception {
    return service.send(
        "POST",
        Paths.CHECK_HISTORY,
        BodyPublishers.ofString(body),
        "Content-Type",
        "application/json");
  }
}
