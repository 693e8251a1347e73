package com.invoiceagent.http;

import com.invoiceagent.export.ExportFormat;
import com.invoiceagent.export.ExportFormats;
import com.invoiceagent.export.ExportedInvoice;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.ops.Labels;
import com.invoiceagent.pipeline.Extraction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// An invoice as the body of an answer, in whatever format was asked for.
final class Download {

  /// Tells by the head alone whether what follows is proved.
  static final String PROOF_HEADER = "X-Proof-Status";

  private Download() {}

  /// The answer: a file to be saved, unless it is JSON.
  static ResponseEntity<byte[]> of(
      Extraction.Answer answer, ExportFormat format, Exchange exchange) {
    ExportedInvoice invoice =
        new ExportedInvoice(
            answer.reading(),
            answer.checks(),
            answer.confidence(),
            answer.provider(),
            answer.egress(),
            answer.warnings(),
            exchange.took(),
            exchange.id());
    ProofStatus proof = answer.reading().proof().status();
    ResponseEntity.BodyBuilder response =
        ResponseEntity.ok().contentType(type(format)).header(PROOF_HEADER, Labels.of(proof));
    if (format != ExportFormats.JSON) {
      response.header(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment().filename(format.fileName(invoice)).build().toString());
    }
    return response.body(bytes(invoice, format));
  }

  private static byte[] bytes(ExportedInvoice invoice, ExportFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      format.write(invoice, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static MediaType type(ExportFormat format) {
    MediaType type = MediaType.parseMediaType(format.mediaType());
    return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
  }
}
