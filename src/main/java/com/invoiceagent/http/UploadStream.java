package com.invoiceagent.http;

import com.invoiceagent.pipeline.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;

/// The request's body, for as long and as much as it may be.
final class UploadStream extends InputStream {

  private final InputStream body;
  private final Exchange exchange;
  private final Deadline deadline;
  private long left;
  private boolean refused;

  /// Reads no more than the limit, and not past the deadline.
  UploadStream(InputStream body, Exchange exchange, long limit, Deadline deadline) {
    this.body = body;
    this.exchange = exchange;
    this.deadline = deadline;
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (refused) {
      // A parser that reads on to the end of its part, while the refusal makes it close the part.
      throw new IOException("The upload was refused");
    }
    if (deadline.hasPassed()) {
      throw refuse(late());
    }
    int count = readBody(buffer, offset, length);
    if (count > 0) {
      exchange.received(count);
      left -= count;
    }
    if (left < 0) {
      throw refuse(tooLarge());
    }
    return count;
  }

  static RequestRefused tooLarge() {
    return new RequestRefused(
        ProblemType.TOO_LARGE,
        "The file is larger than the service takes; GET /v1/ says how much.");
  }

  /// The client's failures get their names here: nobody further up can tell them from others.
  private int readBody(byte[] buffer, int offset, int length) throws IOException {
    try {
      return body.read(buffer, offset, length);
    } catch (IOException broken) {
      throw refuse(broken.getCause() instanceof SocketTimeoutException ? late() : brokenOff());
    }
  }

  private RequestRefused refuse(RequestRefused why) {
    refused = true;
    return why;
  }

  private static RequestRefused brokenOff() {
    return new RequestRefused(
        ProblemType.BAD_REQUEST, "The upload broke off before it was complete.");
  }

  private RequestRefused late() {
    exchange.cutOffUpload();
    return new RequestRefused(ProblemType.TIMEOUT, "The upload took too long.");
  }
}
