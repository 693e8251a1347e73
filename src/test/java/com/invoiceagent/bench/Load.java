package com.invoiceagent.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// What the service does when many ask at once, each one request after the other.
final class Load {

  private static final List<Integer> CONNECTIONS = List.of(1, 8, 64);
  private static final int ROUNDS = 3;
  private static final long ROUND = 6_000_000_000L;

  /// What one connection, or all, saw in a round.
  private record Seen(List<Long> answered, Map<Integer, Integer> others) {

    Seen() {
      this(new ArrayList<>(), new TreeMap<>());
    }

    void add(Seen more) {
      answered.addAll(more.answered());
      more.others().forEach((status, times) -> others.merge(status, times, Integer::sum));
    }
  }

  private final Service service;
  private final byte[] request;

  Load(Service service, byte[] request) {
    this.service = service;
    this.request = request;
  }

  /// Loads the service in turns with few and many connections.
  void print() throws InterruptedException, ExecutionException {
    round(8);
    Map<Integer, Seen> seen = new TreeMap<>();
    Map<Integer, List<Long>> cpu = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int connections : CONNECTIONS) {
        long before = service.cpu().toNanos();
        Seen now = round(connections);
        long used = service.cpu().toNanos() - before;
        seen.computeIfAbsent(connections, _ -> new Seen()).add(now);
        cpu.computeIfAbsent(connections, _ -> new ArrayList<>())
            .add(used / Math.max(1, now.answered().size()));
      }
    }
    System.out.println("Connections  requests/s      p50       p99  CPU each   not answered");
    for (int connections : CONNECTIONS) {
      Seen all = seen.get(connections);
      System.out.printf(
          Locale.ROOT,
          "%11d %11.1f %5.1f ms %6.1f ms %6.2f ms   %s%n",
          connections,
          all.answered().size() / (ROUNDS * ROUND / 1e9),
          Median.of(all.answered()) / 1e6,
          Median.share(all.answered(), 0.99) / 1e6,
          Median.of(cpu.get(connections)) / 1e6,
          all.others().isEmpty() ? "-" : "status " + all.others());
    }
    System.out.printf("resident memory %d MB%n", service.memory());
  }

  private Seen round(int connections) throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + ROUND;
    try (ExecutorService clients = Executors.newFixedThreadPool(connections)) {
      List<Future<Seen>> all = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        all.add(clients.submit(() -> client(end)));
      }
      Seen seen = new Seen();
      for (Future<Seen> one : all) {
        seen.add(one.get());
      }
      return seen;
    }
  }

  private Seen client(long end) throws IOException {
    Seen seen = new Seen();
    try (Connection connection = new Connection(service.port())) {
      while (System.nanoTime() < end) {
        long start = System.nanoTime();
        int status = connection.send(request);
        if (status == 200) {
          seen.answered().add(System.nanoTime() - start);
        } else {
          seen.others().merge(status, 1, Integer::sum);
        }
      }
    }
    return seen;
  }
}
