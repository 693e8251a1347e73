package com.invoiceagent.cli;

import com.invoiceagent.pipeline.TaxId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options of commands that open locked files.
final class Unlocking {

  private static final int LONGEST_PASSWORD = 1024;

  @Option(names = "--password-stdin")
  private boolean passwordFollows;

  @Option(names = "--tax-id", paramLabel = "CPF|CNPJ")
  private String taxId = "";

  /// The first line of the standard input, where it was promised.
  ///
  /// @throws ParameterException when there is none
  @Nullable String password(Wrong command) throws IOException {
    if (!passwordFollows) {
      return null;
    }
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    if (line == null || line.isEmpty() || line.length() > LONGEST_PASSWORD) {
      throw command.of("extract.password");
    }
    return line;
  }

  /// The holder's number.
  ///
  /// @throws ParameterException when it is none
  @Nullable TaxId holder(Wrong command) {
    return taxId.isBlank() ? null : TaxId.of(taxId).orElseThrow(() -> command.of("extract.tax_id"));
  }

  /// Everything that may open a file.
  List<String> passwords(Wrong command) throws IOException {
    List<String> passwords = new ArrayList<>();
    TaxId holder = holder(command);
    String password = password(command);
    if (password != null) {
      passwords.add(password);
    }
    if (holder != null) {
      passwords.addAll(holder.passwords());
    }
    return passwords;
  }
}
