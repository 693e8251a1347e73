package com.invoiceagent.document.worker;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How many workers there are, and what each of them may use.
///
/// @param size how many documents are read at once
/// @param spares how many more workers stand by for one that is lost
/// @param heapMegabytes the largest heap of a worker; in all it takes about 130 MB more
/// @param text how long collecting the text of a document may take
/// @param ocrPage how long drawing and reading one image may take
/// @param whole how long a document may take with all its stages
/// @param contended how much of the processor's time a stage gets while other documents wait
/// @param documents after so many a worker is replaced
/// @param isBrief whether there will be a few hundred documents at most: then a worker's compiler
///   takes the short way, for the long one would cost more than it gains
/// @param aotCache the ahead-of-time cache that halves a worker's start; null where there is none
public record WorkerOptions(
    int size,
    int spares,
    int heapMegabytes,
    Duration text,
    Duration ocrPage,
    Duration whole,
    Duration contended,
    int documents,
    boolean isBrief,
    @Nullable Path aotCache) {

  public WorkerOptions {
    if (size < 1 || spares < 0 || documents < 1) {
      throw new IllegalArgumentException("A pool needs a worker, and a worker needs work");
    }
  }

  /// What suits a pool of so many workers.
  public static WorkerOptions of(int size) {
    return new WorkerOptions(
        size,
        1,
        256,
        Duration.ofSeconds(10),
        Duration.ofSeconds(15),
        Duration.ofSeconds(50),
        Duration.ofSeconds(2),
        5_000,
        false,
        null);
  }

  /// The same with another number of spare workers.
  public WorkerOptions withSpares(int number) {
    return new WorkerOptions(
        size, number, heapMegabytes, text, ocrPage, whole, contended, documents, isBrief, aotCache);
  }

  /// The same with other times.
  public WorkerOptions withTimes(Duration forText, Duration forOcrPage, Duration forWhole) {
    return new WorkerOptions(
        size,
        spares,
        heapMegabytes,
        forText,
        forOcrPage,
        forWhole,
        contended,
        documents,
        isBrief,
        aotCache);
  }

  /// The same with another time for a stage while other documents wait.
  public WorkerOptions withContended(Duration time) {
    return new WorkerOptions(
        size, spares, heapMegabytes, text, ocrPage, whole, time, documents, isBrief, aotCache);
  }

  /// The same with workers that last longer or shorter.
  public WorkerOptions withDocuments(int number) {
    return new WorkerOptions(
        size, spares, heapMegabytes, text, ocrPage, whole, contended, number, isBrief, aotCache);
  }

  /// The same for work that is soon done.
  public WorkerOptions briefly(boolean brief) {
    return new WorkerOptions(
        size, spares, heapMegabytes, text, ocrPage, whole, contended, documents, brief, aotCache);
  }

  /// The same with a cache that was trained before; a cache that does not fit is ignored.
  public WorkerOptions withAotCache(@Nullable Path cache) {
    return new WorkerOptions(
        size, spares, heapMegabytes, text, ocrPage, whole, contended, documents, isBrief, cache);
  }
}
