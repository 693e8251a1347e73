package com.invoiceagent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.model.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever a worker does, whoever waits for it gets an answer, and there is another worker then.
class RogueWorkerTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final byte[] FILE = new byte[100_000];

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NO_HELLO", "NEVER_STARTS"})
  void costsOneAnswerOnly(RogueWorker.Habit habit) throws Exception {
    WorkerOptions options = WorkerOptions.of(1).withTimes(SHORT, SHORT, MINUTE);
    try (WorkerPool pool = WorkerPool.start(options, RogueWorker.command(habit), _ -> {})) {
      assertThat(problem(pool.read(FILE, List.of("secret"), MINUTE)))
          .isInstanceOf(Problem.TooComplex.class);

      Pools.awaitWhole(pool);
      assertThat(pool.status().ended()).isEqualTo(Map.of(ending(habit), 1));
    }
  }

  @Test
  void isKilledAtTheDeadlineOfTheRequest() throws Exception {
    try (WorkerPool pool =
        WorkerPool.start(
            WorkerOptions.of(1), RogueWorker.command(RogueWorker.Habit.SILENT), _ -> {})) {
      Pools.awaitWhole(pool);
      long start = System.nanoTime();

      Problem problem = problem(pool.read(FILE, List.of(), SHORT));

      assertThat(problem).isInstanceOf(Problem.TimedOut.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_HELLO", "NEVER_STARTS"})
  void thatNeverStartsMakesThePoolSaySo(RogueWorker.Habit habit) throws Exception {
    try (WorkerPool pool =
        WorkerPool.start(WorkerOptions.of(1), RogueWorker.command(habit), _ -> {})) {

      assertThat(problem(pool.read(FILE, List.of(), MINUTE)))
          .isInstanceOf(Problem.Overloaded.class);
      assertThat(pool.alive()).isFalse();
    }
  }

  @Test
  void killedFromOutsideIsReplaced() throws Exception {
    try (WorkerPool pool =
        WorkerPool.start(
            WorkerOptions.of(1).withTimes(MINUTE, MINUTE, MINUTE),
            RogueWorker.command(RogueWorker.Habit.SILENT),
            _ -> {})) {
      for (int i = 0; i < 10; i++) {
        Pools.awaitWhole(pool);
        var answer = Pools.read(pool, FILE);
        Pools.await(() -> pool.status().busy() == 1 || answer.isDone());
        Pools.await(() -> {
          Pools.kill(Pools.children());
          return answer.isDone();
        });

        // Overloaded where each worker was lost before it had got the document.
        assertThat(problem(answer.get()))
            .isInstanceOfAny(Problem.TooComplex.class, Problem.Overloaded.class);
        Pools.awaitWhole(pool);
      }
      assertThat(pool.status().ended()).containsOnlyKeys(Ending.CRASHED);
    }
  }

  @Test
  void isGoneWhenThePoolIsClosed() throws IOException {
    WorkerPool pool =
        WorkerPool.start(
            WorkerOptions.of(2), RogueWorker.command(RogueWorker.Habit.SILENT), _ -> {});
    Pools.awaitWhole(pool);
    assertThat(Pools.children()).hasSize(3);
    var answer = Pools.read(pool, FILE);
    Pools.await(() -> pool.status().busy() == 1);

    pool.close();

    assertThat(Pools.children()).isEmpty();
    assertThat(problem(answer.join())).isInstanceOf(Problem.Overloaded.class);
    assertThat(problem(pool.read(FILE, List.of(), MINUTE))).isInstanceOf(Problem.Overloaded.class);
  }

  private static Ending ending(RogueWorker.Habit habit) {
    return switch (habit) {
      case SILENT -> Ending.TOO_SLOW;
      case EXITS, CLOSES -> Ending.CRASHED;
      case GARBAGE,
          HALF_AN_ANSWER,
          TOO_LONG,
          ENDLESS_STAGES,
          WORDS_WITHOUT_END,
          HELLO_AGAIN,
          NO_HELLO,
          NEVER_STARTS ->
          Ending.GARBAGE;
    };
  }

  private static Problem problem(ReadOutcome outcome) {
    return ((ReadOutcome.Refused) outcome).problem();
  }
}
