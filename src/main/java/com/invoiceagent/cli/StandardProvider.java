package com.invoiceagent.cli;

import com.invoiceagent.ops.Setting;
import com.invoiceagent.ops.SettingSource;

/// Who reads where a command names nobody.
final class StandardProvider {

  private StandardProvider() {}

  /// `local`, so that nothing leaves the machine by surprise; `auto` where the environment names
  /// the AI provider to begin with.
  static String of(SettingSource environment) {
    String named = environment.get(Setting.DEFAULT_AI_PROVIDER.name());
    return named == null || named.isBlank() ? "local" : "auto";
  }
}
