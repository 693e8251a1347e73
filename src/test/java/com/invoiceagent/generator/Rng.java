package com.invoiceagent.generator;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Repeatable chance: one stream for each purpose, so that a change of one choice leaves the others
/// alone.
final class Rng {

  private final RandomGenerator random;

  private Rng(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  static Rng of(long seed, String purpose) {
    return new Rng(seed * 0x9E3779B97F4A7C15L + purpose.hashCode());
  }

  /// A number from low to high, both included.
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  @SafeVarargs
  final <T> T pick(T... from) {
    return from[random.nextInt(from.length)];
  }

  /// The index of a weight, the heavier the likelier.
  int weighted(int[] weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int left = random.nextInt(sum);
    int index = 0;
    while (left >= weights[index]) {
      left -= weights[index++];
    }
    return index;
  }

  RandomGenerator random() {
    return random;
  }
}
