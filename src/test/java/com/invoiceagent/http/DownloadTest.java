package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.export.ExportFormat;
import com.invoiceagent.export.ExportFormats;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The formats of an answer, over a socket.
class DownloadTest extends WithService {

  static Stream<ExportFormat> formats() {
    return ExportFormats.all().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void answersInTheFormatOfTheQueryWhateverIsAccepted(ExportFormat format) throws Exception {
    HttpResponse<String> answer = service.post("?x=1&format=" + format.name(), Form.withFile());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith(format.mediaType());
    assertThat(header(answer, "X-Proof-Status")).isEqualTo("proved");
    assertThat(header(answer, "Content-Disposition"))
        .isEqualTo(
            format == ExportFormats.JSON
                ? ""
                : "attachment; filename=\"nubank-2026-01-10." + format.extension() + "\"");
    assertThat(answer.body()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void saysInHeadAndNameWhatIsNotProved(ExportFormat format) throws Exception {
    extractor.does(FakeExtractor.answering(Samples.bareAnswer()));

    HttpResponse<String> answer = service.post("?format=" + format.name(), Form.withFile());

    assertThat(header(answer, "X-Proof-Status")).isEqualTo("no_total");
    if (format != ExportFormats.JSON) {
      assertThat(header(answer, "Content-Disposition")).contains("generic-not-proved.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/json",
        "text/html,application/xml;q=0.9,*/*;q=0.8 | application/json",
        "text/csv | text/csv;charset=UTF-8",
        "text/* | text/csv;charset=UTF-8",
        "text/csv, */* | text/csv;charset=UTF-8",
        "text/csv;q=0.5, application/json;q=0.4 | text/csv;charset=UTF-8",
        "application/json;q=0, application/x-ofx;q=0.1 | application/x-ofx",
        "application/* | application/json",
        "application/x-qif | application/x-qif",
        "application/json;charset=utf-8 | application/json"
      })
  void answersInTheFormatThatIsAcceptedBest(String accepted, String type) throws Exception {
    HttpResponse<String> answer = service.post(Form.withFile(), "Accept", accepted);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo(type);
  }

  @Test
  void isDescribedWithEveryFormat() {
    JsonNode post = ApiContract.DOCUMENT.at("/paths").path(Paths.PROCESS_INVOICE).path("post");

    assertThat(
            ApiContract.DOCUMENT
                .at("/components/parameters/format/schema/enum")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactlyElementsOf(ExportFormats.names());
    assertThat(post.at("/responses/200/content").propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            ExportFormats.all().stream().map(ExportFormat::mediaType).distinct().toList());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
