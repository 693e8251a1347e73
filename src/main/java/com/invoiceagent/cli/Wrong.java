package com.invoiceagent.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Words what is wrong with a command's arguments.
///
/// @param spec the command
/// @param texts in whose language
record Wrong(CommandSpec spec, Texts texts) {

  /// The failure that says the text of the key.
  ParameterException of(String key) {
    return new ParameterException(spec.commandLine(), texts.text(key));
  }
}
