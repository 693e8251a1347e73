package com.invoiceagent.document.worker;

import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.document.Stage;
import com.invoiceagent.document.ocr.Tesseract;
import com.invoiceagent.document.pdf.PdfBoxReader;
import com.invoiceagent.model.Problem;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The program that a worker process runs: reads one document after another from its standard
/// input, until that is closed.
final class WorkerMain {

  /// The input is closed, which ends a worker as it should end.
  private static final int NO_MORE_WORK = 0;

  static final String TRAIN = "train";

  /// Few documents will come, so that nothing is read before them that need not be.
  static final String BRIEF = "brief";

  private static final int NONSENSE_FROM_THE_SERVICE = 4;

  private final DataOutputStream answers;
  private final PdfBoxReader reader;

  private WorkerMain(DataOutputStream answers) {
    this.answers = answers;
    this.reader = new PdfBoxReader(new Tesseract(), this::tell);
  }

  /// Works until the input ends, and makes itself faster while there is no work, unless this will
  /// be `brief`; `train` only does what a cache should know of.
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 1 && args[0].equals(TRAIN)) {
      new WarmUp(new PdfBoxReader()).round();
      return;
    }
    Memory.offerFirst();
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(WorkerMain::outlast));
    DataOutputStream answers = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    // Whatever libraries print must not get between the answers.
    System.setOut(System.err);
    WorkerMain worker = new WorkerMain(answers);
    SynchronousQueue<Request> requests = new SynchronousQueue<>();
    Thread.ofPlatform().name("input").daemon().start(() -> receive(requests));
    new Frame(Frame.Kind.HELLO, new byte[0]).write(answers);
    WarmUp warmUp = new WarmUp(worker.reader);
    warmUp.round();
    boolean brief = args.length == 1 && args[0].equals(BRIEF);
    while (!brief && !warmUp.isDone()) {
      Request request = requests.poll(warmUp.pause().toNanos(), TimeUnit.NANOSECONDS);
      if (request == null) {
        warmUp.round();
      } else {
        worker.serve(request);
      }
    }
    while (true) {
      worker.serve(requests.take());
    }
  }

  /// Whoever stops a service may tell all of its processes at once. The document under way is still
  /// read: the virtual machine does not end before this does, and only the service's end, which
  /// closes the input, ends it then.
  private static void outlast() {
    while (true) {
      LockSupport.park();
    }
  }

  /// On a thread of its own, so that the end of the service ends a busy worker too.
  private static void receive(SynchronousQueue<Request> requests) {
    int status = NONSENSE_FROM_THE_SERVICE;
    try (FileInputStream in = new FileInputStream(FileDescriptor.in)) {
      while (true) {
        requests.put(Request.read(Frame.read(in)));
      }
    } catch (EOFException closed) {
      status = NO_MORE_WORK;
    } catch (IOException | InterruptedException broken) {
      status = NONSENSE_FROM_THE_SERVICE;
    } finally {
      Runtime.getRuntime().halt(status);
    }
  }

  private void serve(Request request) throws IOException {
    answer(request).toFrame().write(answers);
  }

  /// The worker's edge: whatever a file makes the libraries throw ends here.
  private Answer answer(Request request) {
    try {
      ReadOutcome outcome =
          reader.read(request.file(), request.passwords(), request.verification(), request.limit());
      return new Answer(fitting(outcome), Memory.isShort());
    } catch (Throwable e) {
      // Classes that failed while they were loaded stay broken.
      return new Answer(
          new ReadOutcome.Refused(
              new Problem.TooComplex("The document asks for more than the reader can do.")),
          true);
    }
  }

  private static ReadOutcome fitting(ReadOutcome outcome) {
    return outcome instanceof ReadOutcome.Read(var document) && !DocumentWire.fits(document)
        ? new ReadOutcome.Refused(
            new Problem.TooComplex("The document holds more text than an invoice can."))
        : outcome;
  }

  private void tell(Stage stage) {
    try {
      new Frame(Frame.Kind.STAGE, new byte[] {(byte) Codes.code(stage)}).write(answers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
