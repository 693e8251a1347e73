package com.invoiceagent;

import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// A claim about every input, tried on many random ones; a failure names the seed that repeats it.
public final class Property {

  private static final int TRIES = 2000;

  private Property() {}

  /// Tries the claim with the seeds from 0 upwards.
  public static void holds(Consumer<RandomGenerator> claim) {
    holds(TRIES, claim);
  }

  /// Tries the claim so many times, with the seeds from 0 upwards.
  public static void holds(int tries, Consumer<RandomGenerator> claim) {
    for (int seed = 0; seed < tries; seed++) {
      try {
        claim.accept(new Random(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }
}
