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
public record McpLines(McpEndpoint endpoint, ToolReader reader) {

  /// Answers until the other side ends, and then what is still under way. A call does not hold up
  /// the messages after it.
  public void serve(BufferedReader in, PrintWriter out) throws IOException {
    try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String message = line;
        if (!message.isBlank()) {
          calls.execute(() -> endpoint.answer(message, reader).ifPresent(text -> write(text, out)));
        }
      }
    }
  }

  /// A line at once: writers lock themselves for as long as they print one.
  private static void write(String answer, PrintWriter out) {
    out.print(answer + "\n");
    out.flush();
  }
}
