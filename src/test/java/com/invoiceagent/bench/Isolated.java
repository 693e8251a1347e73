package com.invoiceagent.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The same requests to a service with worker processes and to one that reads inline, in turns.
final class Isolated {

  private static final int EVERY_FILE = 5;
  private static final int ROUNDS = 15;
  private static final int EACH = 10;

  /// Until both compilers are done: the workers' one gets no more than its share of the requests.
  private static final int WARM_UP = 60;

  private final int process;
  private final int inline;
  private final Path invoices;

  /// The ports of both services, and a folder with invoices somewhere below it.
  Isolated(int process, int inline, Path invoices) {
    this.process = process;
    this.inline = inline;
    this.invoices = invoices;
  }

  void print() throws IOException {
    List<byte[]> requests = requests();
    List<Double> ratios = new ArrayList<>();
    List<Long> apart = new ArrayList<>();
    List<Long> within = new ArrayList<>();
    try (Connection first = new Connection(process);
        Connection second = new Connection(inline)) {
      for (int i = 0; i < WARM_UP; i++) {
        for (byte[] request : requests) {
          wall(first, request, 1);
          wall(second, request, 1);
        }
      }
      for (byte[] request : requests) {
        List<Long> withProcess = new ArrayList<>();
        List<Long> withoutOne = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
          withProcess.add(wall(first, request, EACH));
          withoutOne.add(wall(second, request, EACH));
        }
        apart.add((long) Median.of(withProcess));
        within.add((long) Median.of(withoutOne));
        ratios.add(Median.of(withProcess) / Median.of(withoutOne));
      }
    }
    ratios.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%d invoices, a request each, warm: %.2f ms with worker processes, %.2f ms inline%n",
        requests.size(),
        sum(apart) / 1e6 / requests.size(),
        sum(within) / 1e6 / requests.size());
    System.out.printf(
        Locale.ROOT,
        "isolation: wall time %.2f of inline (wanted: at most 1.15); of single invoices %.2f to %.2f%n",
        sum(apart) / sum(within),
        ratios.getFirst(),
        ratios.getLast());
  }

  private List<byte[]> requests() throws IOException {
    List<byte[]> requests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(invoices)) {
      List<Path> all = files.filter(file -> file.endsWith("invoice.pdf")).sorted().toList();
      for (int i = 0; i < all.size(); i += EVERY_FILE) {
        requests.add(Connection.request(Files.readAllBytes(all.get(i))));
      }
    }
    return requests;
  }

  /// Of one request, in nanoseconds.
  private static long wall(Connection connection, byte[] request, int times) throws IOException {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      connection.send(request);
    }
    return (System.nanoTime() - start) / times;
  }

  private static double sum(List<Long> nanos) {
    return nanos.stream().mapToLong(Long::longValue).sum();
  }
}
