package com.invoiceagent.http;

import com.invoiceagent.app.Application;
import com.invoiceagent.load.Admission;
import com.invoiceagent.load.Workers;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A started service whose extractor does what the test says.
///
/// It logs as much as an operator can make it: what must not be in the logs is not there even so.
@SpringBootTest(
    classes = {Application.class, FakeExtractor.Setup.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"LOG_LEVEL=TRACE", "DEBUG=true"})
abstract class WithService {

  @LocalServerPort private int port;

  @Autowired FakeExtractor extractor;
  @Autowired Admission admission;
  @Autowired Workers workers;

  Service service;

  @BeforeEach
  void connect() {
    service = new Service(port);
    extractor.does(FakeExtractor.answering(Samples.answer()));
  }
}
