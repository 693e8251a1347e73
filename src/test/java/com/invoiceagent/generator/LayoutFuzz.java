package com.invoiceagent.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.LogManager;
import java.util.stream.LongStream;

/// Draws invoices and says which are not read right; run by hand.
///
/// Arguments: first and last seed; then any of `min` (also look for the plainest traits that fail
/// alike), `pdf=FOLDER` (keep the invoices that fail), and `Dimension.VALUE` (give every invoice
/// this trait). A dimension's value is counted with all invoices that have it.
public final class LayoutFuzz {

  private record Case(long seed, Traits traits, Judgement judgement) {}

  /// What an argument list asks for.
  private record Options(
      long from, long to, boolean minimise, String folder, List<Enum<?>> forced) {}

  private LayoutFuzz() {}

  /// Runs the seeds and prints what came of them.
  public static void main(String[] args) throws IOException {
    LogManager.getLogManager().reset();
    Options options = options(args);
    List<Case> cases =
        LongStream.rangeClosed(options.from(), options.to())
            .mapToObj(seed -> judge(seed, forced(Traits.draw(seed), options)))
            .toList();
    for (Case one : cases) {
      if (!one.judgement().exact() || !one.judgement().issuerKnown()) {
        report(one, options);
      }
    }
    rates(cases);
  }

  private static Options options(String[] args) {
    boolean minimise = false;
    String folder = "";
    List<Enum<?>> forced = new ArrayList<>();
    for (String arg : List.of(args).subList(2, args.length)) {
      if (arg.equals("min")) {
        minimise = true;
      } else if (arg.startsWith("pdf=")) {
        folder = arg.substring(4);
      } else {
        forced.add(Traits.value(arg));
      }
    }
    return new Options(Long.parseLong(args[0]), Long.parseLong(args[1]), minimise, folder, forced);
  }

  private static Traits forced(Traits drawn, Options options) {
    Traits traits = drawn;
    for (Enum<?> value : options.forced()) {
      traits = traits.with(value);
    }
    return Consistency.of(traits);
  }

  private static Case judge(long seed, Traits traits) {
    return new Case(seed, traits, Judgement.of(Composer.print(traits, seed)));
  }

  private static void report(Case one, Options options) throws IOException {
    Judgement judgement = one.judgement();
    Case shown = options.minimise() ? minimal(one) : one;
    System.out.printf(
        "%s%d %s%n",
        judgement.falseProof() ? "FALSE PROOF " : judgement.proved() ? "proved " : "",
        one.seed(),
        shown.traits());
    shown.judgement().why().forEach(why -> System.out.println("      " + why));
    if (!options.folder().isEmpty()) {
      Path file = Path.of(options.folder(), one.seed() + ".pdf");
      Files.write(file, Composer.print(shown.traits(), one.seed()).pdf());
    }
  }

  /// The same failure with as many plainest traits as it takes.
  private static Case minimal(Case failed) {
    Case best = failed;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Enum<?> value : best.traits().all()) {
        if (!Traits.isPlainest(value)) {
          Traits simpler = Consistency.of(best.traits().with(Traits.plainest(value)));
          Case tried = judge(failed.seed(), simpler);
          if (!simpler.is(value) && sameFailure(tried.judgement(), failed.judgement())) {
            best = tried;
            smaller = true;
          }
        }
      }
    }
    return best;
  }

  private static boolean sameFailure(Judgement one, Judgement other) {
    return one.exact() == other.exact()
        && one.proved() == other.proved()
        && one.falseProof() == other.falseProof()
        && kind(one).equals(kind(other))
        && (!one.exact() || one.issuerKnown() == other.issuerKnown());
  }

  /// What the first difference is about.
  private static String kind(Judgement judgement) {
    return judgement.why().isEmpty() ? "" : judgement.why().getFirst().split(" ", 2)[0];
  }

  private static void rates(List<Case> cases) {
    Map<String, int[]> rates = new LinkedHashMap<>();
    for (Case one : cases) {
      count(rates, "ALL", one.judgement());
      one.traits().all().forEach(v -> count(rates, Traits.label(v), one.judgement()));
    }
    System.out.printf(
        "%-36s %6s %6s %6s %6s %6s%n", "", "cases", "exact", "proved", "weak", "FALSE");
    rates.forEach((name, n) ->
        System.out.printf(
            Locale.ROOT,
            "%-36s %6d %5d%% %5d%% %5d%% %6d%n",
            name,
            n[0],
            100 * n[1] / n[0],
            100 * n[2] / n[0],
            100 * n[4] / n[0],
            n[3]));
  }

  private static void count(Map<String, int[]> rates, String name, Judgement judgement) {
    int[] n = rates.computeIfAbsent(name, any -> new int[5]);
    n[0]++;
    n[1] += judgement.exact() ? 1 : 0;
    n[2] += judgement.proved() ? 1 : 0;
    n[3] += judgement.falseProof() ? 1 : 0;
    n[4] += judgement.weak() ? 1 : 0;
  }
}
