package com.invoiceagent.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures the running service and what it is made of, in turns, and prints medians.
///
/// Arguments: the service's port and process, an invoice, the service's JVM options, `--`, and any
/// of `cost`, `load`, `growth`, `bombs`, `kills`, `isolation`; the last needs the port of a service
/// with `ISOLATION=inline` in the variable `INLINE_PORT`.
final class Bench {

  private static final int ROUNDS = 11;
  private static final int EACH = 40;

  /// Rounds until the compiler has had its time; on a busy machine seconds would not tell.
  private static final int WARM_UP = 25;

  private static final List<Integer> PAGES = List.of(1, 2, 5, 10, 20, 50, 100, 200);

  private final Service service;
  private final Path invoice;
  private final List<String> options;
  private final String java;
  private final String classPath;

  private Bench(Service service, Path invoice, List<String> options) {
    this.service = service;
    this.invoice = invoice;
    this.options = options;
    this.java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    this.classPath = System.getProperty("java.class.path");
  }

  /// Runs the parts that are named.
  public static void main(String[] args) throws Exception {
    int end = Arrays.asList(args).indexOf("--");
    ProcessHandle process = ProcessHandle.of(Long.parseLong(args[1])).orElseThrow();
    Bench bench =
        new Bench(
            new Service(Integer.parseInt(args[0]), process),
            Path.of(args[2]),
            List.of(args).subList(3, end));
    System.out.printf("%d processors, JVM options %s%n", processors(), bench.options);
    for (String part : List.of(args).subList(end + 1, args.length)) {
      bench.load();
      switch (part) {
        case "cost" -> bench.cost();
        case "load" -> new Load(bench.service, Connection.request(bench.file())).print();
        case "growth" -> bench.growth();
        case "bombs" -> new Bombardment(bench.service, Connection.request(bench.file())).print();
        case "kills" -> Kills.print();
        case "isolation" -> bench.isolation();
        default -> throw new IllegalArgumentException(part);
      }
    }
    bench.load();
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private void load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    System.out.printf(Locale.ROOT, "%nload average %.2f%n", load);
  }

  private byte[] file() throws IOException {
    return Files.readAllBytes(invoice);
  }

  // --- What one request costs ---

  private void cost() throws IOException {
    byte[] request = Connection.request(file());
    try (Connection connection = new Connection(service.port());
        Child bare = new Child(java, classPath, options);
        Child pipeline = new Child(java, classPath, options)) {
      int status = connection.send(request);
      if (status != 200) {
        throw new IllegalStateException("the service answers " + status);
      }
      warmUp(() -> ask(connection, request));
      warmUp(() -> bare.run("bare", invoice, EACH));
      warmUp(() -> pipeline.run("pipeline", invoice, EACH));
      List<Child.Cost> asked = new ArrayList<>();
      List<Child.Cost> extracted = new ArrayList<>();
      List<Child.Cost> read = new ArrayList<>();
      List<Child.Cost> processes = new ArrayList<>();
      List<Child.Cost> starts = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        asked.add(ask(connection, request));
        extracted.add(bare.run("bare", invoice, EACH));
        read.add(pipeline.run("pipeline", invoice, EACH));
        processes.add(process("pdftotext", "-layout", invoice.toString(), "-"));
        starts.add(process("true"));
      }
      print(asked, read, extracted, processes, starts);
    }
  }

  private static void print(
      List<Child.Cost> asked,
      List<Child.Cost> read,
      List<Child.Cost> bare,
      List<Child.Cost> processes,
      List<Child.Cost> starts) {
    System.out.println("One invoice, warm, one connection             wall       CPU");
    row("the service's request", wall(asked), cpu(asked));
    row("  of it: reading, without HTTP", wall(read), cpu(read));
    row("PDFBox's text extraction alone", wall(bare), cpu(bare));
    double ratio = cpu(asked) / cpu(bare);
    if (processes.contains(null)) {
      System.out.println("pdftotext is not installed; nothing to compare the wall time with");
    } else {
      row("pdftotext -layout, a process each time", wall(processes), Double.NaN);
      row("  of it: starting a process (true)", wall(starts), Double.NaN);
      System.out.printf(
          Locale.ROOT,
          "request wall / pdftotext process wall = %.2f (wanted: below 1)%n",
          wall(asked) / wall(processes));
    }
    System.out.printf(
        Locale.ROOT, "request CPU / bare extraction CPU = %.2f (wanted: at most 3)%n", ratio);
  }

  private static void row(String what, double wall, double cpu) {
    String shown = Double.isNaN(cpu) ? "" : String.format(Locale.ROOT, "%7.2f ms", cpu / 1e6);
    System.out.printf(Locale.ROOT, "%-40s %7.2f ms %s%n", what, wall / 1e6, shown);
  }

  private static void warmUp(Runnable round) {
    for (int i = 0; i < WARM_UP; i++) {
      round.run();
    }
  }

  private Child.Cost ask(Connection connection, byte[] request) {
    long cpu = service.cpu().toNanos();
    long wall = System.nanoTime();
    for (int i = 0; i < EACH; i++) {
      try {
        connection.send(request);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    wall = System.nanoTime() - wall;
    cpu = service.cpu().toNanos() - cpu;
    return new Child.Cost(wall / EACH, cpu / EACH, "");
  }

  /// The wall time of a process; null when there is no such program.
  private static Child.Cost process(String... command) {
    try {
      int times = 10;
      long wall = System.nanoTime();
      for (int i = 0; i < times; i++) {
        new ProcessBuilder(command)
            .redirectOutput(new File("/dev/null"))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
      }
      return new Child.Cost((System.nanoTime() - wall) / times, 0, "");
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double wall(List<Child.Cost> costs) {
    return Median.of(costs.stream().map(Child.Cost::wall).toList());
  }

  private static double cpu(List<Child.Cost> costs) {
    return Median.of(costs.stream().map(Child.Cost::cpu).toList());
  }

  private void isolation() throws IOException {
    int inline = Integer.parseInt(System.getenv("INLINE_PORT"));
    // The folder of all issuers: invoice, case, issuer.
    new Isolated(service.port(), inline, invoice.getParent().getParent().getParent()).print();
  }

  // --- How the cost grows with the pages ---

  private void growth() throws IOException {
    try (Child pipeline = new Child(java, classPath, options)) {
      warmUp(() -> pipeline.run("long", 4, EACH / 4));
      List<List<Child.Cost>> costs = new ArrayList<>();
      PAGES.forEach(_ -> costs.add(new ArrayList<>()));
      for (int round = 0; round < ROUNDS / 2; round++) {
        for (int i = 0; i < PAGES.size(); i++) {
          int times = Math.max(1, 40 / PAGES.get(i));
          costs.get(i).add(pipeline.run("long", PAGES.get(i), times));
        }
      }
      System.out.println("Pages of 45 rows      wall     a page  outcome");
      for (int i = 0; i < PAGES.size(); i++) {
        double wall = wall(costs.get(i)) / 1e6;
        System.out.printf(
            Locale.ROOT,
            "%4d             %8.1f ms %7.2f ms  %s%n",
            PAGES.get(i),
            wall,
            wall / PAGES.get(i),
            costs.get(i).getLast().outcome());
      }
    }
  }
}
