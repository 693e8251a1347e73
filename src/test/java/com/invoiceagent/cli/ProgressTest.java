package com.invoiceagent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter screen = new StringWriter();

  @Test
  void showsHowMuchIsDone() {
    Progress progress = new Progress(new PrintWriter(screen), 4, true);
    progress.step(true);
    progress.step(false);
    progress.step(true);

    assertThat(progress.line()).isEqualTo("[" + "#".repeat(22) + ".".repeat(8) + "] 3/4 (1 !)");
  }

  @Test
  void appearsOnLongWorkOnly() throws InterruptedException {
    Progress progress = new Progress(new PrintWriter(screen), 3, true);
    progress.step(true);
    assertThat(screen.toString()).isEmpty();

    Thread.sleep(600);
    progress.step(true);
    assertThat(screen.toString()).startsWith("\r[").endsWith("2/3");
    progress.clear();
    assertThat(screen.toString()).endsWith(" \r");
  }

  @Test
  void staysAwayWhereItIsNotWanted() throws InterruptedException {
    Progress progress = new Progress(new PrintWriter(screen), 2, false);
    Thread.sleep(600);
    progress.step(true);
    progress.clear();

    assertThat(screen.toString()).isEmpty();
  }
}
