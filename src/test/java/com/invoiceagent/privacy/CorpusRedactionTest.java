package com.invoiceagent.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.reading.layout.Line;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The bundled invoices without their holders, and lines that were made to keep the redactor busy.
class CorpusRedactionTest {

  private static final int MEGABYTE = 1_000_000;

  /// The last four digits of a card, without the stars before them, stand anywhere by chance.
  private static final int SHORTEST = 5;

  private final Redactor redactor = new Redactor();

  @Test
  void leavesNothingOfTheHolders() {
    List<String> left = new ArrayList<>();
    int looked = 0;
    for (InvoiceCase invoice : InvoiceCase.all()) {
      List<String> lines = new ArrayList<>();
      for (PageLayout page : PageLayout.of(invoice.document())) {
        page.lines().stream().map(Line::text).forEach(lines::add);
      }
      String redacted = String.join("\n", redactor.redact(lines).lines());
      String squashed = Fold.squash(redacted);
      for (JsonNode identifier : invoice.expected().path("pii")) {
        looked++;
        String text = identifier.asString();
        String bare = Fold.squash(text);
        boolean telling = bare.length() >= SHORTEST;
        if (redacted.contains(text) || (telling && squashed.contains(bare))) {
          left.add(invoice + ": " + text);
        }
      }
    }
    assertThat(looked).isGreaterThan(400);
    assertThat(left).isEmpty();
  }

  /// In quadratic time, each of these would take hours.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.",
        "12 ",
        "123.456.789-",
        "a@",
        "(11) 9",
        "RUA ",
        "JOSE DA ",
        "34191.",
        "R$ 1,00 ",
        "[CPF_1]"
      })
  @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void readsAMegabyteOnOneLine(String part) {
    String line = part.repeat(MEGABYTE / part.length());

    RedactedText redacted = redactor.redact(List.of("NOME EXEMPLO", line));

    assertThat(redacted.restore(redacted.lines().getLast())).hasSize(line.length()).isEqualTo(line);
  }
}
