package com.invoiceagent.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityTest {

  @ParameterizedTest
  @CsvSource({
    // processors, MiB, workers, spares beside them
    "2, 256, 1, 0",
    "2, 512, 1, 0",
    "2, 768, 1, 1",
    "2, 1024, 2, 1",
    "4, 1024, 2, 1",
    "4, 8192, 4, 1"
  })
  void fitsTheMemory(int processors, long megabytes, int workers, int spares) {
    Capacity capacity = new Capacity(processors, megabytes);

    assertThat(capacity.workers()).isEqualTo(workers);
    assertThat(capacity.spares(workers)).isEqualTo(spares);
  }

  @Test
  void isLimitedByProcessorsOnlyWhereNothingElseLimits(@TempDir Path folder) throws IOException {
    Path none = Files.writeString(folder.resolve("memory.max"), "max\n");

    assertThat(new Capacity(8, Capacity.limit(List.of(none, folder.resolve("absent")))).workers())
        .isEqualTo(8);
  }

  @Test
  void readsTheLimitInEitherForm(@TempDir Path folder) throws IOException {
    Path older = Files.writeString(folder.resolve("limit_in_bytes"), "536870912\n");

    assertThat(Capacity.limit(List.of(folder.resolve("memory.max"), older))).isEqualTo(512);
  }
}
