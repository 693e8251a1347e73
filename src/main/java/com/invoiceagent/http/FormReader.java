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
    parts(body, contentType, MOST_PARTS, (part, content) -> readPart(part, content, form));
    return form;
  }

  /// Hands over one part after the other; what a part's reader leaves is skipped.
  ///
  /// @param most parts that the form may have
  void parts(InputStream body, @Nullable String contentType, int most, PartReader reader)
      throws IOException {
    Parser parser = new Parser();
    parser.setPartHeaderSizeMax(LONGEST_PART_HEADERS);
    try {
      FileItemIterator parts = parser.getItemIterator(new Body(body, contentType));
      for (int count = 0; parts.hasNext(); count++) {
        if (count == most) {
          throw malformed("The form has too many parts.");
        }
        FileItemStream part = parts.next();
        try (InputStream content = part.openStream()) {
          reader.read(part, content);
        }
      }
    } catch (IOException broken) {
      throw malformed("The body is not well-formed multipart/form-data.");
    }
  }

  private void readPart(FileItemStream part, InputStream content, InvoiceForm form)
      throws IOException {
    switch (part.getFieldName()) {
      case "file" -> {
        form.begin("file");
        form.file(file(content));
      }
      case null -> content.transferTo(OutputStream.nullOutputStream());
      default -> option(part.getFieldName(), content, form);
    }
  }

  /// Reads what says how to read files; other parts are skipped, as other clients of this API may
  /// send them.
  void option(String name, InputStream content, InvoiceForm form) throws IOException {
    switch (name) {
      case "provider" -> {
        form.begin(name);
        form.provider(text(content));
      }
      case "password" -> {
        form.begin(name);
        form.password(text(content));
      }
      case "tax_id" -> {
        form.begin(name);
        form.taxId(text(content));
      }
      case "verify" -> {
        form.begin(name);
        form.verify(text(content));
      }
      default -> content.transferTo(OutputStream.nullOutputStream());
    }
  }

  byte[] file(InputStream content) throws IOException {
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

  static String text(InputStream content) throws IOException {
    byte[] text = content.readNBytes(LONGEST_TEXT + 1);
    if (text.length > LONGEST_TEXT) {
      throw malformed("A text part of the form is too long.");
    }
    return new String(text, StandardCharsets.UTF_8);
  }

  static RequestRefused malformed(String detail) {
    return new RequestRefused(ProblemType.BAD_REQUEST, detail);
  }

  /// Reads one part.
  @FunctionalInterface
  interface PartReader {
    /// Reads as much of the content as it wants.
    void read(FileItemStream part, InputStream content) throws IOException;
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
