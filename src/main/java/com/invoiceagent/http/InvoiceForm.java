package com.invoiceagent.http;

import com.invoiceagent.pipeline.ProcessRequest;
import com.invoiceagent.pipeline.TaxId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parts of the form as they come in, each of them once.
final class InvoiceForm {

  private static final String STANDARD_PROVIDER = "auto";

  private final Set<String> begun = new HashSet<>();
  private byte @Nullable [] file;
  private String provider = "";
  private String password = "";
  private @Nullable TaxId taxId;
  private boolean rendered;

  /// Says that the part comes next, before anything of it is read.
  void begin(String part) {
    if (!begun.add(part)) {
      throw new RequestRefused(
          ProblemType.BAD_REQUEST, "The part '" + part + "' is there more than once.");
    }
  }

  void file(byte[] content) {
    file = content;
  }

  void provider(String name) {
    provider = name.strip();
  }

  void password(String text) {
    password = text;
  }

  void taxId(String text) {
    if (!text.isBlank()) {
      taxId =
          TaxId.of(text)
              .orElseThrow(() ->
                  new RequestRefused(
                      ProblemType.BAD_REQUEST, "The part 'tax_id' is no CPF and no CNPJ."));
    }
  }

  void verify(String how) {
    rendered =
        switch (how.strip()) {
          case "", "auto" -> false;
          case "render" -> true;
          default ->
              throw new RequestRefused(
                  ProblemType.BAD_REQUEST, "The part 'verify' is neither auto nor render.");
        };
  }

  /// The request that the form makes.
  ProcessRequest complete() {
    byte[] content = file;
    if (content == null) {
      throw new RequestRefused(ProblemType.BAD_REQUEST, "The part 'file' is missing.");
    }
    return complete(content, null);
  }

  /// The request for one of several files.
  ///
  /// @param ownPassword of this file; null for the form's
  ProcessRequest complete(byte[] content, @Nullable String ownPassword) {
    if (content.length == 0) {
      throw new RequestRefused(ProblemType.NOT_A_PDF, "The file is empty.");
    }
    String opens = ownPassword == null ? password : ownPassword;
    return new ProcessRequest(content, provider(), opens.isEmpty() ? null : opens, taxId, rendered);
  }

  /// Who is asked to read.
  String provider() {
    return provider.isEmpty() ? STANDARD_PROVIDER : provider;
  }
}
