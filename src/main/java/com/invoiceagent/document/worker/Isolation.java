package com.invoiceagent.document.worker;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Takes the network away from workers, where the system lets an ordinary program do that.
final class Isolation {

  /// A user namespace, so that no privilege is needed, and an empty network in it.
  private static final List<String> UNSHARE =
      List.of("unshare", "--user", "--map-current-user", "--net", "--");

  private static final List<String> PREFIX = works() ? UNSHARE : List.of();

  private Isolation() {}

  /// What is put before a command; empty where the system does not allow it.
  static List<String> prefix() {
    return PREFIX;
  }

  private static boolean works() {
    ProcessBuilder probe = new ProcessBuilder();
    probe.command().addAll(UNSHARE);
    probe.command().add("true");
    probe.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    probe.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = probe.start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(2, TimeUnit.SECONDS);
      process.destroyForcibly();
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // no such program here
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
