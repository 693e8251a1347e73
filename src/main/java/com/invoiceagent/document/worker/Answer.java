package com.invoiceagent.document.worker;

import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What a worker found, and whether it wants to be replaced.
///
/// @param outcome the document, or why there is none
/// @param tired it has grown, or something in it may be broken
record Answer(ReadOutcome outcome, boolean tired) {

  private static final int LONGEST_DETAIL = 200;

  /// As messages to the service.
  Frame toFrame() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBoolean(tired);
    return switch (outcome) {
      case ReadOutcome.Read(var document) -> {
        DocumentWire.write(document, out);
        yield new Frame(Frame.Kind.DOCUMENT, bytes.toByteArray());
      }
      case ReadOutcome.Refused(Problem problem) -> {
        out.writeByte(Codes.code(problem));
        out.writeUTF(problem.detail());
        yield new Frame(Frame.Kind.PROBLEM, bytes.toByteArray());
      }
    };
  }

  /// From a worker's message, which is not believed.
  static Answer of(Frame frame) throws BadFrame {
    try {
      return read(frame);
    } catch (BadFrame e) {
      throw e;
    } catch (IOException e) {
      throw new BadFrame("The answer ends before it is complete, or its text is none");
    }
  }

  private static Answer read(Frame frame) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame.payload()));
    boolean tired = in.readBoolean();
    Answer answer =
        switch (frame.kind()) {
          case DOCUMENT -> new Answer(new ReadOutcome.Read(DocumentWire.read(in)), tired);
          case PROBLEM -> new Answer(new ReadOutcome.Refused(problem(in)), tired);
          case HELLO, REQUEST, STAGE -> throw new BadFrame("An answer was expected");
        };
    if (in.read() >= 0) {
      throw new BadFrame("The answer goes on after its end");
    }
    return answer;
  }

  private static Problem problem(DataInputStream in) throws IOException {
    int code = in.readUnsignedByte();
    String detail = in.readUTF();
    if (detail.length() > LONGEST_DETAIL || detail.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new BadFrame("No problem is described like this");
    }
    return Codes.problem(code, detail);
  }
}
