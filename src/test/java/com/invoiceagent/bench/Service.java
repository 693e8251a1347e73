package com.invoiceagent.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

/// The running service, with the processes that it started.
record Service(int port, ProcessHandle process) {

  Duration cpu() {
    return processes()
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// Resident memory in MB.
  long memory() {
    return processes().mapToLong(Service::kilobytes).sum() / 1024;
  }

  private Stream<ProcessHandle> processes() {
    return Stream.concat(Stream.of(process), process.descendants());
  }

  private static long kilobytes(ProcessHandle process) {
    try {
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid()).start();
      String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return answer.isBlank() ? 0 : Long.parseLong(answer.strip());
    } catch (IOException e) {
      return 0;
    }
  }
}
