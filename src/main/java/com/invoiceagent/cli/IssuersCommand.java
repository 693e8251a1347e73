package com.invoiceagent.cli;

import com.invoiceagent.issuer.Issuers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Names the issuers whose invoices are known, one a line.
@Command(name = "issuers", mixinStandardHelpOptions = true)
final class IssuersCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    var out = spec.commandLine().getOut();
    Issuers.ALL.forEach(issuer -> out.println(issuer.id()));
    out.println(Issuers.GENERIC);
  }
}
