package com.invoiceagent.bench;

import com.invoiceagent.document.hostile.Bomb;
import com.invoiceagent.document.hostile.Bombs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// What bombs do to the service, and to those who ask it at the same time.
final class Bombardment {

  private static final int SECONDS = 60;
  private static final int NORMAL_EACH_SECOND = 5;
  private static final int BOMBS = 20;

  /// These keep a worker busy until it is killed, or end it.
  private static final List<String> WORST =
      List.of(
          "ten forms that each draw the next ten times",
          "a width for two thousand million letters",
          "a hundred and fifty million operands for no operator",
          "a table of forty million objects",
          "a pattern that is filled with itself");

  private final Service service;
  private final byte[] request;

  /// What normal requests saw.
  private record Seen(List<Long> answered, Map<Integer, Integer> others) {

    Seen() {
      this(Collections.synchronizedList(new ArrayList<>()), new TreeMap<>());
    }

    synchronized void failed(int status) {
      others.merge(status, 1, Integer::sum);
    }

    double share(double share) {
      return Median.share(List.copyOf(answered), share) / 1e6;
    }
  }

  /// What one bomb got.
  private record Hit(Bomb bomb, int status, long took) {}

  Bombardment(Service service, byte[] request) {
    this.service = service;
    this.request = request;
  }

  void print() throws InterruptedException, ExecutionException, IOException {
    minute(false);
    Seen quiet = minute(false);
    Seen bombed = minute(true);
    System.out.println("5 invoices a second for a minute     answered     p50       p99");
    row("quiet", quiet);
    row(BOMBS + " bombs beside them", bombed);
    System.out.printf(
        Locale.ROOT,
        "p99 with bombs / p99 without = %.2f (wanted: at most 2)%n",
        bombed.share(0.99) / quiet.share(0.99));
    all();
  }

  private static void row(String what, Seen seen) {
    int sent = SECONDS * NORMAL_EACH_SECOND;
    System.out.printf(
        Locale.ROOT,
        "%-32s %4d of %4d %5.1f ms %6.1f ms   %s%n",
        what,
        seen.answered().size(),
        sent,
        seen.share(0.5),
        seen.share(0.99),
        seen.others().isEmpty() ? "" : "others: " + seen.others());
  }

  /// Requests leave when it is their time, whether or not those before them are answered.
  private Seen minute(boolean bombed) throws InterruptedException {
    Seen seen = new Seen();
    long start = System.nanoTime();
    int sent = SECONDS * NORMAL_EACH_SECOND;
    try (ExecutorService clients =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      for (int i = 0; i < sent; i++) {
        long due = start + TimeUnit.SECONDS.toNanos(1) * i / NORMAL_EACH_SECOND;
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        clients.execute(() -> normal(seen, due));
        if (bombed && i % (sent / BOMBS) == 0) {
          Bomb bomb = Bombs.named(WORST.get(i / (sent / BOMBS) % WORST.size()));
          clients.execute(() -> hit(bomb));
        }
      }
    }
    return seen;
  }

  private void normal(Seen seen, long due) {
    int status = send(request);
    if (status == 200) {
      seen.answered().add(System.nanoTime() - due);
    } else {
      seen.failed(status);
    }
  }

  private Hit hit(Bomb bomb) {
    byte[] file = bomb.bytes();
    long start = System.nanoTime();
    try {
      int status = send(Connection.request(file));
      return new Hit(bomb, status, System.nanoTime() - start);
    } catch (IOException e) {
      return new Hit(bomb, 0, System.nanoTime() - start);
    }
  }

  /// The status; 0 when the connection broke.
  private int send(byte[] bytes) {
    try (Connection connection = new Connection(service.port())) {
      return connection.send(bytes);
    } catch (IOException e) {
      return 0;
    }
  }

  /// Every bomb once, two at a time.
  private void all() throws InterruptedException, ExecutionException, IOException {
    long processes = service.process().descendants().count();
    long heap = service.heap();
    List<Future<Hit>> sent = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(2)) {
      Bombs.all().forEach(bomb -> sent.add(clients.submit(() -> hit(bomb))));
    }
    Map<Integer, Integer> statuses = new TreeMap<>();
    Hit slowest = sent.getFirst().get();
    for (Future<Hit> one : sent) {
      Hit hit = one.get();
      statuses.merge(hit.status(), 1, Integer::sum);
      slowest = hit.took() > slowest.took() ? hit : slowest;
    }
    CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS))
        .get();
    System.out.printf(
        Locale.ROOT,
        "all %d bombs: status %s, slowest answer %.1f s (%s)%n",
        sent.size(),
        statuses,
        slowest.took() / 1e9,
        slowest.bomb());
    System.out.printf(
        Locale.ROOT,
        "heap of the service after / before = %.2f (wanted: at most 1.2), its processes %d -> %d%n",
        (double) service.heap() / heap,
        processes,
        service.process().descendants().count());
  }
}
