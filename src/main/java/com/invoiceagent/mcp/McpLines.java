package com.invoiceagent.mcp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The protocol over lines of text: one message on each, as programs speak it that start this one.
///
/// @param endpoint answers the messages
/// @param reader reads the invoices, for any number of threads
/// @param longest of a message, in characters; longer ones are answered with an error, unread
public record McpLines(McpEndpoint endpoint, ToolReader reader, int longest) {

  /// Answers until the other side ends, and then what is still under way. A call does not hold up
  /// the messages after it.
  public void serve(BufferedReader in, PrintWriter out) throws IOException {
    try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
      StringBuilder line = new StringBuilder();
      for (boolean more = true; more; ) {
        line.setLength(0);
        more = readLine(in, line);
        String message = line.toString();
        if (message.length() > longest) {
          line = new StringBuilder();
          write(McpEndpoint.tooLong(longest), out);
        } else if (!message.isBlank()) {
          calls.execute(() -> endpoint.answer(message, reader).ifPresent(text -> write(text, out)));
        }
      }
    }
  }

  /// Appends the next line, and of one that is too long no more than shows that it is.
  ///
  /// @return whether there may be another one
  private boolean readLine(BufferedReader in, StringBuilder line) throws IOException {
    int read = in.read();
    while (read >= 0 && read != '\n') {
      if (line.length() <= longest) {
        line.append((char) read);
      }
      read = in.read();
    }
    return read >= 0;
  }

  /// A line at once: writers lock themselves for as long as they print one.
  private static void write(String answer, PrintWriter out) {
    out.print(answer + "\n");
    out.flush();
  }
}
