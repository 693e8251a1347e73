package com.invoiceagent.http;

import com.invoiceagent.ops.Settings;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API for programs and for people, where the settings show it.
///
/// A check at run time: conditions on beans may be decided when the service is built.
@RestController
public final class DocsRoute {

  private final boolean shown;
  private final JsonMapper json;

  /// Shows or hides it as set.
  public DocsRoute(Settings settings, JsonMapper json) {
    this.shown = settings.showsDocs();
    this.json = json;
  }

  /// The OpenAPI document.
  @GetMapping(Paths.OPENAPI)
  public ResponseEntity<byte[]> openApi() throws IOException {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document());
  }

  /// The same as a page.
  @GetMapping(Paths.DOCS)
  public ResponseEntity<String> page(HttpServletResponse response) throws IOException {
    response.setHeader(SecurityHeaders.POLICY, DocsPage.POLICY);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .body(new DocsPage(json.readTree(document())).html());
  }

  private byte[] document() throws IOException {
    if (!shown) {
      StatusProblem hidden = StatusProblem.of(404);
      throw new RequestRefused(hidden.type(), hidden.detail());
    }
    try (InputStream file = new ClassPathResource("openapi.json").getInputStream()) {
      return file.readAllBytes();
    }
  }
}
