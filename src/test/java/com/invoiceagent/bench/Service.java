package com.invoiceagent.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The running service, with the processes that it started.
record Service(int port, ProcessHandle process) {

  /// Of each generation, as the serial collector calls them.
  private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

  Duration cpu() {
    return processes()
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// Resident memory in MB.
  long memory() {
    return processes().mapToLong(Service::kilobytes).sum() / 1024;
  }

  /// The heap of the service itself in kB, after its garbage was collected.
  long heap() throws IOException {
    jcmd("GC.run");
    jcmd("GC.run");
    Matcher used = USED.matcher(jcmd("GC.heap_info"));
    long all = 0;
    while (used.find()) {
      all += Long.parseLong(used.group(1));
    }
    return all;
  }

  private String jcmd(String command) throws IOException {
    String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process jcmd = new ProcessBuilder(program, "" + process.pid(), command).start();
    return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
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
