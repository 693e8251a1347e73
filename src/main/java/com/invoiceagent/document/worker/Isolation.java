package com.invoiceagent.document.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Takes the network and the terminal away from workers, where the system lets a program do that.
final class Isolation {

  /// A user namespace, so that no privilege is needed, and an empty network in it.
  private static final List<String> UNSHARE =
      List.of("unshare", "--user", "--map-current-user", "--net", "--");

  /// Ctrl-C in a terminal is for the service, which lets its workers end what they do.
  private static final List<String> SETSID = List.of("setsid");

  private static final List<String> PREFIX = prefixThatWorks();

  private Isolation() {}

  /// What is put before a command; empty where the system does not allow it.
  static List<String> prefix() {
    return PREFIX;
  }

  private static List<String> prefixThatWorks() {
    List<String> prefix = new ArrayList<>();
    for (List<String> program : List.of(SETSID, UNSHARE)) {
      if (works(program)) {
        prefix.addAll(program);
      }
    }
    return List.copyOf(prefix);
  }

  private static boolean works(List<String> program) {
    ProcessBuilder probe = new ProcessBuilder(new ArrayList<>(program));
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
