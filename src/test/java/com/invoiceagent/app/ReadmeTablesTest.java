package com.invoiceagent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The READMEs say what the code knows.
class ReadmeTablesTest {

  @Test
  void listTheIssuersAndProvidersThatThereAre() throws IOException {
    for (Path page : List.of(ReadmeTables.ENGLISH, ReadmeTables.PORTUGUESE)) {
      assertThat(Files.readString(page))
          .as(page + ", whose tables the main class ReadmeTables writes")
          .isEqualTo(ReadmeTables.written(page));
    }
  }
}
