package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/// A service without the web page.
@TestPropertySource(properties = "WEB_PAGE=false")
class PageOffTest extends WithService {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/page/js/main.js", "/page/samples/nubank.pdf"})
  void hasNoneOfIt(String path) throws Exception {
    assertThat(service.get(path, "Accept", "text/html").statusCode()).isEqualTo(404);
  }
}
