package com.invoiceagent.mcp;

import com.invoiceagent.pipeline.ProcessRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The arguments of the tool: their description for assistants, and what they mean.
///
/// @param options what callers may do
record ToolArguments(ToolOptions options) {

  private static final String PATH = "path";
  private static final String FILE = "file_base64";
  private static final String PASSWORD = "password";
  private static final String PROVIDER = "provider";
  private static final int LONGEST_TEXT = 1024;

  /// Their JSON Schema.
  Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (options.paths()) {
      properties.put(PATH, text("The PDF's path on this machine."));
    }
    properties.put(
        FILE,
        text(
            options.paths()
                ? "The whole PDF in Base64; instead of the path."
                : "The whole PDF in Base64."));
    properties.put(PASSWORD, text("Opens a locked PDF."));
    properties.put(
        PROVIDER,
        text(
            "Who reads: 'local' lets nothing leave the machine; 'auto' asks AI providers with masked"
                + " text where the invoice is not proved; or one provider's name. "
                + options.provider()
                + " when absent."));
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        options.paths() ? List.of() : List.of(FILE),
        "additionalProperties",
        false);
  }

  private static Map<String, Object> text(String description) {
    return Map.of("type", "string", "description", description);
  }

  /// The request that the arguments make.
  ///
  /// @throws BadArgument when they make none
  ProcessRequest request(Map<String, Object> arguments) {
    for (String name : arguments.keySet()) {
      if (!List.of(PATH, FILE, PASSWORD, PROVIDER).contains(name)) {
        throw malformed("The tool knows path, file_base64, password and provider only.");
      }
    }
    String provider = shortText(arguments, PROVIDER);
    String asked = provider == null || provider.isBlank() ? options.provider() : provider.strip();
    options
        .providers()
        .refusal(asked)
        .ifPresent(problem -> {
          throw new BadArgument(problem.code(), problem.detail());
        });
    String password = shortText(arguments, PASSWORD);
    byte[] file = file(arguments);
    if (file.length == 0) {
      throw new BadArgument("not_a_pdf", "The file is empty.");
    }
    if (file.length > options.largest()) {
      throw tooLarge();
    }
    return new ProcessRequest(
        file, asked, password == null || password.isEmpty() ? null : password);
  }

  private byte[] file(Map<String, Object> arguments) {
    String path = shortText(arguments, PATH);
    String encoded = text(arguments, FILE);
    if (path != null && !options.paths()) {
      throw malformed("Paths are not taken here: send the file as file_base64.");
    }
    if (path != null && encoded == null) {
      return content(path);
    }
    if (encoded == null || path != null) {
      throw malformed(
          options.paths() ? "Give either path or file_base64." : "file_base64 is missing.");
    }
    if (encoded.length() / 4L * 3 > options.largest() + 3L) {
      throw tooLarge();
    }
    try {
      return Base64.getDecoder().decode(encoded);
    } catch (IllegalArgumentException _) {
      throw malformed("file_base64 is no Base64.");
    }
  }

  private byte[] content(String path) {
    try (InputStream in = Files.newInputStream(Path.of(path))) {
      return in.readNBytes(options.largest() + 1);
    } catch (IOException | InvalidPathException _) {
      throw malformed("The file cannot be read.");
    }
  }

  private static @Nullable String shortText(Map<String, Object> arguments, String name) {
    String text = text(arguments, name);
    if (text != null && text.length() > LONGEST_TEXT) {
      throw malformed("The argument " + name + " is too long.");
    }
    return text;
  }

  private static @Nullable String text(Map<String, Object> arguments, String name) {
    return switch (arguments.get(name)) {
      case null -> null;
      case String text -> text;
      default -> throw malformed("The argument " + name + " must be a text.");
    };
  }

  private static BadArgument tooLarge() {
    return new BadArgument("too_large", "The file is larger than MAX_FILE_SIZE allows.");
  }

  private static BadArgument malformed(String detail) {
    return new BadArgument("bad_request", detail);
  }
}
