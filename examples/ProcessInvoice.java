import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads an invoice with the JDK alone: `java examples/ProcessInvoice.java FILE [URL]`, `API_KEY=...`
/// where the service wants a key. Ends with 0 when the invoice is proved, 1 when it is not, 2 when it
/// could not be read. Programs use a JSON library where this looks for three values.
public class ProcessInvoice {

  public static void main(String[] args) throws Exception {
    String url = args.length > 1 ? args[1] : "http://127.0.0.1:8000";
    String boundary = UUID.randomUUID().toString();
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"invoice.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(Files.readAllBytes(Path.of(args[0])));
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));

    var request =
        HttpRequest.newBuilder(URI.create(url + "/v1/process-invoice"))
            .timeout(Duration.ofSeconds(70))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    if (System.getenv("API_KEY") != null) {
      request.header("X-API-Key", System.getenv("API_KEY"));
    }
    var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      System.err.println(answer.body());
      System.exit(2);
    }
    String status = value(answer.body(), "\"proof\":\\{\"status\":\"(\\w+)\"");
    System.out.println(
        value(answer.body(), "\"institution\":\"(\\w+)\"")
            + " "
            + value(answer.body(), "\"total\":(-?[0-9.]+)")
            + " "
            + status);
    System.exit(status.equals("proved") ? 0 : 1);
  }

  private static String value(String json, String pattern) {
    var found = Pattern.compile(pattern).matcher(json);
    return found.find() ? found.group(1) : "?";
  }
}
