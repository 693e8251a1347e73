package com.invoiceagent.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;

/// Reads multipart/form-data part by part into memory, and stops at the first part that is too
/// much.
///
/// The server's own upload parser reads the stream. Its usual form, `request.getParts()`, writes to
/// the disk and knows neither deadline nor our own refusals.
final class FormReader {

  /// What a body may hold beside the file: boundaries, part headers, the other parts.
  static final int OVERHEAD = 64 * 1024;

  private static final int MOST_PARTS = 8;
  private static final int LONGEST_TEXT = 1024;
  private static final int LONGEST_PART_HEADERS = 4096;
  private static final int FIRST_BUFFER = 256 * 1024;

  private final int maxFileSize;
  private final int expectedSize;

  /// Reads files up to a size.
  ///
  /// @param declared the body's declared length; negative when there is none
  FormReader(int maxFileSize, long declared) {
    this.maxFileSize = maxFileSize;
    this.expectedSize = (int) Math.min(maxFileSize, declared < 0 ? FIRST_BUFFER : declared);
  }

  InvoiceForm read(InputStream body, @Nullable String contentType) throws IOException {
    InvoiceForm form = new InvoiceForm();
    Parser parser = new Parser();
    parser.setPartHeaderSizeMax(LONGEST_PART_HEADERS);
    try {
      FileItemIterator parts = parser.getItemIterator(new Body(body, contentType));
      for (int count = 0; parts.hasNext(); count++) {
        if (count == MOST_PARTS) {
          throw malformed("The form has too many parts.");
        }
        readPart(parts.next(), form);
      }
    } catch (IOException broken) {
      throw malformed("The body is not well-formed multipart/form-data.");
    }
    return form;
  }

  private void readPart(FileItemStream part, InvoiceForm form) throws IOException {
    try (InputStream content = part.openStream()) {
      switch (part.getFieldName()) {
        case "file" -> {
          form.begin("file");
          form.file(file(content));
        }
        case "provider" -> {
          form.begin("provider");
          form.provider(text(content));
        }
        case "password" -> {
          form.begin("password");
          form.password(text(content));
        }
        case "tax_id" -> {
          form.begin("tax_id");
          form.taxId(text(content));
        }
        case "verify" -> {
          form.begin("verify");
          form.verify(text(content));
        }
        // Other parts are skipped, as other clients of this API may send them.
        case null, default -> content.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  private byte[] file(InputStream content) throws IOException {
    byte[] buffer = new byte[expectedSize];
    int size = 0;
    while (true) {
      size += content.readNBytes(buffer, size, buffer.length - size);
      if (size < buffer.length) {
        return Arrays.copyOf(buffer, size);
      }
      int next = content.read();
      if (next < 0) {
        return buffer;
      }
      if (size == maxFileSize) {
        throw UploadStream.tooLarge();
      }
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * size + 1, maxFileSize));
      buffer[size++] = (byte) next;
    }
  }

  private static String text(InputStream content) throws IOException {
    byte[] text = content.readNBytes(LONGEST_TEXT + 1);
    if (text.length > LONGEST_TEXT) {
      throw malformed("A text part of the form is too long.");
    }
    return new String(text, StandardCharsets.UTF_8);
  }

  private static RequestRefused malformed(String detail) {
    return new RequestRefused(ProblemType.BAD_REQUEST, detail);
  }

  /// Knows no forms within forms. Nobody sends them (RFC 7578 gives them up), and the server's
  /// parser fails in several ways when one is not what it should be.
  private static final class Parser extends FileUpload {

    private boolean begun;

    /// Asked for the form itself first, then for each part that is a form.
    @Override
    public byte[] getBoundary(@Nullable String contentType) {
      byte[] boundary = super.getBoundary(contentType);
      if (boundary == null || begun) {
        throw malformed("The body does not name its boundary, or a part of it is a form itself.");
      }
      begun = true;
      return boundary;
    }
  }

  private record Body(InputStream stream, @Nullable String contentType) implements UploadContext {

    /// Unknown to the parser, which would only compare it with a limit that it does not have.
    @Override
    public long contentLength() {
      return -1;
    }

    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public @Nullable String getContentType() {
      return contentType;
    }

    @Override
    public InputStream getInputStream() {
      return stream;
    }
  }
}
