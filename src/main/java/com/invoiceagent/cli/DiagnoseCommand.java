package com.invoiceagent.cli;

import com.invoiceagent.diagnose.DocumentText;
import com.invoiceagent.diagnose.FileDiagnosis;
import com.invoiceagent.diagnose.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints an invoice with nobody's names and other amounts, so that it can be shared.
@Command(name = "diagnose", mixinStandardHelpOptions = true)
final class DiagnoseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Mixin private Unlocking unlocking = new Unlocking();

  private final Texts texts;

  DiagnoseCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    byte[] content;
    List<String> passwords;
    try {
      passwords = unlocking.passwords(new Wrong(spec, texts));
      content = Files.readAllBytes(file);
    } catch (IOException unreadable) {
      err.println(texts.text("diagnose.unreadable"));
      return CommandLines.ERROR;
    }
    return switch (new FileDiagnosis().of(content, passwords)) {
      case Outcome.NotPossible(String reason) -> {
        err.println(texts.text("diagnose.impossible") + " " + texts.problem(reason));
        yield CommandLines.ERROR;
      }
      case Outcome.Shareable shareable -> {
        spec.commandLine().getOut().print(DocumentText.write(shareable.document()));
        spec.commandLine().getOut().flush();
        err.println(texts.text(shareable.drawn() ? "diagnose.drawn" : "diagnose.multiplied"));
        yield 0;
      }
    };
  }
}
