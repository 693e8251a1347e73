package com.invoiceagent.mcp;

/// The arguments of a call are not as they must be; the message repeats nothing of them.
final class BadArgument extends RuntimeException {

  private final String code;

  /// @param code as in the service's problems
  BadArgument(String code, String detail) {
    super(detail, null, false, false);
    this.code = code;
  }

  ToolReader.Outcome.Refused refusal() {
    return new ToolReader.Outcome.Refused(code, String.valueOf(getMessage()));
  }
}
