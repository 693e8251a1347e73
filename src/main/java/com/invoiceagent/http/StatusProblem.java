package com.invoiceagent.http;

import java.util.Map;

/// The problem behind a status that the framework or the server decided on.
///
/// @param type one of those that carry this status
/// @param detail fixed: what they say themselves may quote the request
record StatusProblem(ProblemType type, String detail) {

  static final String INTERNAL = "The service failed. The request id finds the reason in its logs.";

  private static final Map<Integer, StatusProblem> KNOWN =
      Map.of(
          404,
          new StatusProblem(
              ProblemType.NOT_FOUND,
              "There is nothing at this path. GET /v1/ lists what there is."),
          405,
          new StatusProblem(
              ProblemType.METHOD_NOT_ALLOWED,
              "The path does not take this method. The Allow header names those it takes."),
          406,
          new StatusProblem(
              ProblemType.NOT_ACCEPTABLE,
              "The Accept header allows none of the formats that openapi.json lists."),
          // The server's own word for a client that fell silent in the middle of its upload.
          408,
          new StatusProblem(ProblemType.TIMEOUT, "The upload took too long."),
          413,
          new StatusProblem(ProblemType.TOO_LARGE, "The request is too large."),
          415,
          new StatusProblem(
              ProblemType.UNSUPPORTED_MEDIA_TYPE,
              "The body must be multipart/form-data with the part 'file', not encoded further."));

  private static final StatusProblem MALFORMED =
      new StatusProblem(ProblemType.BAD_REQUEST, "The request is malformed.");
  private static final StatusProblem FAILED =
      new StatusProblem(ProblemType.INTERNAL_ERROR, INTERNAL);

  static StatusProblem of(int status) {
    return KNOWN.getOrDefault(status, isOfTheClient(status) ? MALFORMED : FAILED);
  }

  /// 501 and 505 say that the request wants a transfer encoding or an HTTP that nobody has.
  private static boolean isOfTheClient(int status) {
    return status < 500 || status == 501 || status == 505;
  }
}
