package com.invoiceagent.app;

import com.invoiceagent.agent.call.Vendor;
import com.invoiceagent.issuer.Issuer;
import com.invoiceagent.issuer.Issuers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of issuers and AI providers in both READMEs, made from the code; running it writes
/// them. Run its `main` after a change of either.
public final class ReadmeTables {

  static final Path ENGLISH = Path.of("README.md");
  static final Path PORTUGUESE = Path.of("README.pt-BR.md");

  private static final Path SAMPLES = Path.of("src", "test", "resources", "issuers");

  /// What people call them.
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("BANCO_DO_BRASIL", "Banco do Brasil (Ourocard)"),
          Map.entry("BANRISUL", "Banrisul"),
          Map.entry("BRADESCARD", "Bradescard"),
          Map.entry("BRADESCO", "Bradesco"),
          Map.entry("BTG", "BTG Pactual"),
          Map.entry("C6", "C6 Bank"),
          Map.entry("CAIXA", "Caixa"),
          Map.entry("CARREFOUR", "Carrefour"),
          Map.entry("DIGIO", "Digio"),
          Map.entry("INTER", "Inter"),
          Map.entry("ITAU", "Itaú, Itaucard, Personnalité, Hipercard"),
          Map.entry("MERCADO_PAGO", "Mercado Pago"),
          Map.entry("NUBANK", "Nubank"),
          Map.entry("PICPAY", "PicPay"),
          Map.entry("SANTANDER", "Santander"),
          Map.entry("SICOOB", "Sicoob"),
          Map.entry("SICREDI", "Sicredi"),
          Map.entry("SOFISA", "Sofisa"),
          Map.entry("UNICRED", "Unicred"),
          Map.entry("WILL", "Will Bank"));

  private ReadmeTables() {}

  /// Writes both files, in the current folder.
  public static void main(String[] args) throws IOException {
    for (Path page : List.of(ENGLISH, PORTUGUESE)) {
      Files.writeString(page, written(page));
    }
  }

  /// The page with its tables as they must be.
  static String written(Path page) throws IOException {
    boolean english = page.equals(ENGLISH);
    String text = Files.readString(page);
    text = between(text, "issuers", issuers(english));
    return between(text, "providers", providers(english));
  }

  private static String between(String text, String name, String table) {
    String begin = "<!-- " + name + ": written by ReadmeTables -->\n";
    String end = "<!-- /" + name + " -->";
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalStateException("No place for the table of " + name);
    }
    return text.substring(0, from + begin.length()) + table + text.substring(to);
  }

  private static String issuers(boolean english) throws IOException {
    StringBuilder table =
        new StringBuilder(
            english
                ? "| issuer | `institution` | synthetic invoices in the tests |\n|---|---|---|\n"
                : "| emissor | `institution` | faturas sintéticas nos testes |\n|---|---|---|\n");
    for (Issuer issuer : Issuers.ALL) {
      String name = NAMES.get(issuer.id());
      if (name == null) {
        throw new IllegalStateException("ReadmeTables has no name for " + issuer.id());
      }
      table.append(row(name, "`" + issuer.id() + "`", samples(issuer.id(), english)));
    }
    return table
        .append(
            row(
                english ? "any other card" : "qualquer outro cartão",
                "`" + Issuers.GENERIC + "`",
                samples(Issuers.GENERIC, english)))
        .toString();
  }

  private static String samples(String id, boolean english) throws IOException {
    Path folder = SAMPLES.resolve(id.toLowerCase(Locale.ROOT));
    if (!Files.isDirectory(folder)) {
      return english ? "none: recognised, and read without them" : "nenhuma: só é reconhecido";
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return String.valueOf(folders.filter(Files::isDirectory).count());
    }
  }

  private static String providers(boolean english) {
    Function<Vendor, String> set =
        vendor ->
            vendor.isOwn()
                ? "`" + vendor + "_BASE_URL`, `" + vendor + "_MODEL`"
                : "`" + vendor + "_API_KEY`";
    String own = english ? "yours" : "o seu";
    String head =
        english
            ? row("`provider`", "set", "model", "USD for a million tokens, in/out")
            : row("`provider`", "defina", "modelo", "US$ por milhão de tokens, entrada/saída");
    return head
        + "|---|---|---|---|\n"
        + Stream.of(Vendor.values())
            .map(vendor ->
                row(
                    "`" + vendor.label() + "`",
                    set.apply(vendor),
                    vendor.isOwn() ? own : "`" + vendor.model() + "`",
                    vendor.price().inMillions()))
            .collect(Collectors.joining());
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
