package com.invoiceagent.http;

import com.invoiceagent.ops.Settings;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/// Sets the server up where properties cannot.
@Component
public final class ServerSetup
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

  private final Settings settings;
  private final Problems problems;

  /// Knows the limits.
  public ServerSetup(Settings settings, Problems problems) {
    this.settings = settings;
    this.problems = problems;
  }

  /// After the framework's own: the last valve added is the first to report.
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addConnectorCustomizers(this::limitUploads);
    server.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
  }

  private void limitUploads(Connector connector) {
    // A client that falls silent while it uploads is cut off earlier than one between requests.
    connector.setProperty("disableUploadTimeout", "false");
    connector.setProperty(
        "connectionUploadTimeout", String.valueOf(settings.longestSilence().toMillis()));
    // A client that asks first learns of a refusal before it sends the file.
    connector.setProperty("continueResponseTiming", "onRead");
    // Others go on sending after a refusal; cutting them off could lose them the answer.
    connector.setProperty(
        "maxSwallowSize", String.valueOf(2L * settings.maxFileSize() + FormReader.OVERHEAD));
  }
}
