package com.invoiceagent.pipeline;

import com.invoiceagent.model.Check;
import com.invoiceagent.model.Egress;
import com.invoiceagent.model.Problem;
import com.invoiceagent.model.Reading;
import com.invoiceagent.model.Warning;
import java.util.List;

/// What came of a request.
public sealed interface Extraction {

  /// The document was read; whether it can be trusted is in its proof and checks.
  ///
  /// @param reading the interpretation
  /// @param checks the outcome of each validation rule
  /// @param confidence hundredths, 0 to 100; at most 50 when the invoice is not proved
  /// @param provider who read it, such as `local`
  /// @param warnings what else there is to know about the document
  /// @param egress what left the service, one for each AI provider that was sent anything
  record Answer(
      Reading reading,
      List<Check> checks,
      int confidence,
      String provider,
      List<Warning> warnings,
      List<Egress> egress)
      implements Extraction {
    public Answer {
      checks = List.copyOf(checks);
      warnings = List.copyOf(warnings);
      egress = List.copyOf(egress);
    }

    /// An answer for which nothing left the service.
    public Answer(
        Reading reading,
        List<Check> checks,
        int confidence,
        String provider,
        List<Warning> warnings) {
      this(reading, checks, confidence, provider, warnings, List.of());
    }
  }

  /// The request cannot be answered.
  record Failure(Problem problem) implements Extraction {}
}
