package com.invoiceagent.document.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// One message on the pipe between the service and a worker: a kind, a length, so many bytes.
///
/// @param kind what the bytes are
/// @param payload the bytes; not copied
@SuppressWarnings("ArrayRecordComponent") // never compared, and gone at once
record Frame(Kind kind, byte[] payload) {

  /// What a message is.
  enum Kind {
    /// From the worker: ready for work.
    HELLO('H', 0),
    /// To the worker: read this document.
    REQUEST('R', 256 * 1024 * 1024 + 4096),
    /// From the worker: another stage begins.
    STAGE('S', 1),
    /// From the worker: the document.
    DOCUMENT('D', 16 * 1024 * 1024),
    /// From the worker: why there is none.
    PROBLEM('P', 4096);

    private final char code;

    /// The longest payload that is taken.
    private final int longest;

    Kind(char code, int longest) {
      this.code = code;
      this.longest = longest;
    }

    static Kind of(int code) throws BadFrame {
      for (Kind kind : values()) {
        if (kind.code == code) {
          return kind;
        }
      }
      throw new BadFrame("No message starts like this");
    }

    boolean fits(long length) {
      return length >= 0 && length <= longest;
    }
  }

  /// Waits for the next message.
  ///
  /// @throws BadFrame when what comes is none
  /// @throws IOException when the other side has closed the pipe
  static Frame read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    Kind kind = Kind.of(data.readUnsignedByte());
    int length = data.readInt();
    if (!kind.fits(length)) {
      throw new BadFrame("No message is as long as this");
    }
    // Grows with what really comes, whatever length was claimed.
    byte[] payload = data.readNBytes(length);
    if (payload.length < length) {
      throw new BadFrame("The message is cut off");
    }
    return new Frame(kind, payload);
  }

  void write(DataOutputStream out) throws IOException {
    head(out, kind, payload.length);
    out.write(payload);
    out.flush();
  }

  /// Writes what stands before a payload.
  static void head(DataOutputStream out, Kind kind, long length) throws IOException {
    if (!kind.fits(length)) {
      throw new BadFrame("Too long for a message");
    }
    out.writeByte(kind.code);
    out.writeInt((int) length);
  }
}
