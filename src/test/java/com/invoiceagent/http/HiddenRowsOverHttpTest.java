package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.pdf.ForgedInvoice;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// A row that nobody sees is not in the answer, and the answer says that there was one.
class HiddenRowsOverHttpTest extends WithWorkers {

  private static final Map<String, byte[]> HIDDEN = ForgedInvoice.hidden();

  static Set<String> tricks() {
    return new TreeSet<>(HIDDEN.keySet());
  }

  @ParameterizedTest
  @MethodSource("tricks")
  void areReportedAndChangeNothing(String trick) throws Exception {
    JsonNode honest = answer(ForgedInvoice.honest());

    JsonNode forged = answer(HIDDEN.get(trick));

    for (String part : new String[] {"invoice", "transactions", "payments", "proof", "checks"}) {
      assertThat(forged.path(part)).as(part).isEqualTo(honest.path(part));
    }
    assertThat(honest.path("warnings")).isEmpty();
    assertThat(forged.at("/warnings/0/code").asString()).isEqualTo("hidden_text");
    assertThat(forged.at("/warnings/0/count").asInt()).isEqualTo(ForgedInvoice.CHARACTERS);
    assertThat(forged.toString()).doesNotContain(ForgedInvoice.MERCHANT);
  }

  @Test
  void areManyTricks() {
    assertThat(HIDDEN).hasSizeGreaterThanOrEqualTo(20);
  }

  /// Else the tests above would prove nothing.
  @Test
  void wouldBeReadIfTheyWereSeen() throws Exception {
    JsonNode open = answer(ForgedInvoice.open());

    assertThat(open.path("transactions").toString()).contains(ForgedInvoice.MERCHANT);
    assertThat(open.at("/proof/status").asString()).isEqualTo("not_proved");
    assertThat(answer(ForgedInvoice.honest()).at("/proof/status").asString()).isEqualTo("proved");
  }

  private JsonNode answer(byte[] file) throws Exception {
    HttpResponse<String> answer = service.post(Form.withFile(file));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return ApiContract.JSON.readTree(answer.body());
  }
}
