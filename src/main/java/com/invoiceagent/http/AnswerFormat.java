package com.invoiceagent.http;

import com.invoiceagent.export.ExportFormat;
import com.invoiceagent.export.ExportFormats;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// Which format an answer is wanted in: `?format=` decides, else the Accept header, else JSON.
final class AnswerFormat {

  private static final String PARAMETER = "format=";

  private AnswerFormat() {}

  /// The format that the request wants.
  ///
  /// @throws RequestRefused for a format that does not exist, and where none is acceptable
  static ExportFormat of(HttpServletRequest request) {
    List<String> named = named(request.getQueryString());
    if (named.size() > 1) {
      throw unknown();
    }
    return named.isEmpty()
        ? accepted(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))
        : ExportFormats.named(named.getFirst()).orElseThrow(AnswerFormat::unknown);
  }

  /// Reads the query itself: asking the server for parameters may read the body, too.
  private static List<String> named(@Nullable String query) {
    return query == null
        ? List.of()
        : Stream.of(query.split("&", -1))
            .filter(pair -> pair.startsWith(PARAMETER))
            .map(pair -> pair.substring(PARAMETER.length()))
            .toList();
  }

  private static ExportFormat accepted(List<String> headers) {
    List<MediaType> ranges = ranges(headers);
    if (ranges.isEmpty()) {
      return ExportFormats.JSON;
    }
    ExportFormat best = null;
    MediaType bestRange = null;
    for (ExportFormat format : ExportFormats.all()) {
      MediaType type = MediaType.parseMediaType(format.mediaType());
      Optional<MediaType> range =
          ranges.stream()
              .filter(candidate -> candidate.includes(type))
              .max(Comparator.comparingInt(AnswerFormat::precision));
      if (range.isPresent() && isBetter(range.get(), bestRange)) {
        best = format;
        bestRange = range.get();
      }
    }
    if (best == null) {
      throw unacceptable();
    }
    return best;
  }

  private static boolean isBetter(MediaType range, @Nullable MediaType than) {
    double quality = range.getQualityValue();
    double reached = than == null ? 0 : than.getQualityValue();
    return quality > reached
        || (than != null && quality == reached && precision(range) > precision(than));
  }

  private static int precision(MediaType range) {
    return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
  }

  private static List<MediaType> ranges(List<String> headers) {
    try {
      return MediaType.parseMediaTypes(headers);
    } catch (InvalidMediaTypeException e) {
      throw unacceptable();
    }
  }

  private static RequestRefused unknown() {
    return new RequestRefused(
        ProblemType.BAD_REQUEST,
        "The parameter 'format' is none of " + String.join(", ", ExportFormats.names()) + ".");
  }

  private static RequestRefused unacceptable() {
    StatusProblem problem = StatusProblem.of(406);
    return new RequestRefused(problem.type(), problem.detail());
  }
}
