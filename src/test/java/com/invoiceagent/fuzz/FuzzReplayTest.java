package com.invoiceagent.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The inputs that are kept, and some that are near to them, do what inputs may do.
class FuzzReplayTest {

  private static final int CHANGES = 40;

  @ParameterizedTest
  @EnumSource
  void keptInputs(FuzzTarget target) throws IOException {
    assertThat(target.kept()).hasSizeGreaterThan(2);
    for (Path file : target.kept()) {
      byte[] input = Files.readAllBytes(file);
      assertThatCode(() -> target.test(input)).as(file.toString()).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource
  void inputsNearToThem(FuzzTarget target) throws IOException {
    for (Path file : target.kept()) {
      byte[] input = Files.readAllBytes(file);
      for (int seed = 0; seed < CHANGES; seed++) {
        byte[] changed = changed(input, new Random(seed));
        assertThatCode(() -> target.test(changed))
            .as(file + " changed by " + seed)
            .doesNotThrowAnyException();
      }
    }
  }

  /// Bytes replaced, and a piece of it put in another place.
  private static byte[] changed(byte[] input, Random random) {
    byte[] changed = input.clone();
    if (changed.length == 0) {
      return changed;
    }
    for (int i = random.nextInt(8); i >= 0; i--) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    int length = random.nextInt(Math.min(changed.length, 40));
    int from = random.nextInt(changed.length - length);
    int to = random.nextInt(changed.length - length);
    System.arraycopy(input, from, changed, to, length);
    return changed;
  }
}
