package com.invoiceagent.cli;

import com.invoiceagent.ops.BadSetting;
import com.invoiceagent.ops.Misspelt;
import com.invoiceagent.ops.Setting;
import com.invoiceagent.ops.SettingSource;
import com.invoiceagent.ops.Settings;
import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Shows the settings that a start would use, and whether it could; keys and the like are not
/// shown.
@Command(name = "check-config", mixinStandardHelpOptions = true)
final class CheckConfigCommand implements Callable<Integer> {

  private static final Pattern SECRET = Pattern.compile("KEY|TOKEN|SECRET|PASSWORD|DSN");

  @Spec private CommandSpec spec = CommandSpec.create();

  private final SettingSource environment;
  private final Set<String> variables;
  private final Texts texts;

  /// @param variables all names in the environment
  CheckConfigCommand(SettingSource environment, Set<String> variables, Texts texts) {
    this.environment = environment;
    this.variables = variables;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (Setting setting : Setting.values()) {
      out.println(setting.name() + "=" + shown(setting));
    }
    try {
      Misspelt.refuse(variables);
      Settings.from(environment);
      out.println(texts.text("config.good"));
      return 0;
    } catch (BadSetting bad) {
      spec.commandLine().getErr().println(Terminal.safe(String.valueOf(bad.getMessage())));
      return CommandLines.ERROR;
    }
  }

  private String shown(Setting setting) {
    String value = environment.get(setting.name());
    if (value == null || value.isBlank()) {
      return setting.standard();
    }
    return SECRET.matcher(setting.name()).find()
        ? texts.text("config.hidden")
        : Terminal.safe(value.strip());
  }
}
