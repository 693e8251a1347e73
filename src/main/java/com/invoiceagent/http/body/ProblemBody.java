package com.invoiceagent.http.body;

/// A failure as RFC 9457 wants it, with a stable code.
///
/// @param type the problem's type as a URN
/// @param title what the type means, the same for all its occurrences
/// @param status as in the answer's head
/// @param code stable; what programs decide by
/// @param detail what went wrong this time
/// @param requestId finds the request in the logs
public record ProblemBody(
    String type, String title, int status, String code, String detail, String requestId) {}
