package com.invoiceagent.http;

import com.invoiceagent.ops.Settings;
import com.invoiceagent.pipeline.ProcessRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;

/// A form with several files: `file` again and again, and options for all of them. `password.2`
/// opens the third file, where `password` does not.
final class BatchForm {

  /// How many files one form may hold.
  static final int MOST_FILES = 50;

  private static final int MOST_PARTS = 2 * MOST_FILES + 8;
  private static final int LONGEST_NAME = 255;
  private static final Pattern OWN_PASSWORD = Pattern.compile("password\\.(\\d{1,2})");

  private final InvoiceForm options = new InvoiceForm();
  private final List<Named> files = new ArrayList<>();
  private final Map<Integer, String> passwords = new HashMap<>();
  private boolean history;

  private BatchForm() {}

  /// How many bytes all files may have together.
  static long longestFiles(Settings settings) {
    return 2L * settings.maxFileSize();
  }

  /// Reads the form.
  ///
  /// @throws RequestRefused when it is not as it must be
  static BatchForm read(FormReader reader, InputStream body, @Nullable String contentType)
      throws IOException {
    BatchForm form = new BatchForm();
    reader.parts(
        body, contentType, MOST_PARTS, (part, content) -> form.readPart(reader, part, content));
    if (form.files.isEmpty()) {
      throw FormReader.malformed("The part 'file' is missing.");
    }
    for (int index : form.passwords.keySet()) {
      if (index >= form.files.size()) {
        throw FormReader.malformed("A password is for a file that is not there.");
      }
    }
    return form;
  }

  /// The files' names, as the caller has them.
  List<String> names() {
    return files.stream().map(Named::name).toList();
  }

  /// The request for one of the files.
  ///
  /// @throws RequestRefused for a file that needs no reading to be refused
  ProcessRequest request(int index) {
    return options.complete(files.get(index).content(), passwords.get(index));
  }

  /// Who is asked to read.
  String provider() {
    return options.provider();
  }

  /// Whether the invoices are held against each other.
  boolean history() {
    return history;
  }

  private void readPart(FormReader reader, FileItemStream part, InputStream content)
      throws IOException {
    String name = part.getFieldName() == null ? "" : part.getFieldName();
    Matcher own = OWN_PASSWORD.matcher(name);
    if (name.equals("file")) {
      if (files.size() == MOST_FILES) {
        throw new RequestRefused(
            ProblemType.TOO_LARGE, "The form has too many files; GET /v1/ says how many it may.");
      }
      files.add(new Named(name(part), reader.file(content)));
    } else if (own.matches()) {
      options.begin(name);
      passwords.put(Integer.parseInt(own.group(1)), FormReader.text(content));
    } else if (name.equals("history")) {
      options.begin(name);
      history = flag(FormReader.text(content));
    } else {
      reader.option(name, content, options);
    }
  }

  private static boolean flag(String text) {
    return switch (text.strip()) {
      case "", "false" -> false;
      case "true" -> true;
      default -> throw FormReader.malformed("The part 'history' is neither true nor false.");
    };
  }

  private static String name(FileItemStream part) {
    try {
      String name = part.getName() == null ? "" : part.getName();
      return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    } catch (InvalidFileNameException odd) {
      throw FormReader.malformed("The name of a file holds a character that no name holds.");
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Named(String name, byte[] content) {}
}
