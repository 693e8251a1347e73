package com.invoiceagent.document.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A worker that does not behave.
final class RogueWorker {

  /// What it does with its first document.
  enum Habit {
    SILENT,
    EXITS,
    CLOSES,
    GARBAGE,
    HALF_AN_ANSWER,
    TOO_LONG,
    ENDLESS_STAGES,
    WORDS_WITHOUT_END,
    HELLO_AGAIN,
    NO_HELLO,
    NEVER_STARTS
  }

  private RogueWorker() {}

  static WorkerCommand command(Habit habit) {
    String java = ProcessHandle.current().info().command().orElseThrow();
    return new WorkerCommand(
        List.of(
            java,
            "-Xmx32m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            RogueWorker.class.getName(),
            habit.name()),
        Map.of());
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Habit habit = Habit.valueOf(args[0]);
    DataOutputStream out = new DataOutputStream(System.out);
    if (habit == Habit.NEVER_STARTS) {
      System.exit(1);
    }
    new Frame(habit == Habit.NO_HELLO ? Frame.Kind.STAGE : Frame.Kind.HELLO, new byte[0])
        .write(out);
    Frame.read(System.in);
    behave(habit, out);
    while (System.in.read() >= 0) {
      // until it is told to go
    }
  }

  private static void behave(Habit habit, DataOutputStream out)
      throws IOException, InterruptedException {
    switch (habit) {
      case SILENT -> Thread.sleep(60_000);
      case EXITS -> System.exit(9);
      case CLOSES -> out.close();
      case GARBAGE -> {
        byte[] garbage = new byte[4000];
        new Random(1).nextBytes(garbage);
        out.write(garbage);
      }
      case HALF_AN_ANSWER -> {
        Frame.head(out, Frame.Kind.DOCUMENT, 1000);
        out.write(new byte[10]);
        out.close();
      }
      case TOO_LONG -> {
        out.writeByte('D');
        out.writeInt(Integer.MAX_VALUE);
      }
      case ENDLESS_STAGES -> {
        while (true) {
          new Frame(Frame.Kind.STAGE, new byte[] {2}).write(out);
        }
      }
      case WORDS_WITHOUT_END -> {
        Frame.head(out, Frame.Kind.DOCUMENT, 100);
        out.writeBoolean(false);
        out.writeInt(1);
        out.write(new byte[13]);
        out.writeInt(Integer.MAX_VALUE);
        out.write(new byte[78]);
      }
      case HELLO_AGAIN -> new Frame(Frame.Kind.HELLO, new byte[0]).write(out);
      case NO_HELLO, NEVER_STARTS -> {}
    }
    out.flush();
  }
}
