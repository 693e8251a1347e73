package com.invoiceagent.ops;

import org.jspecify.annotations.Nullable;

/// Where settings come from, such as the process's environment.
@FunctionalInterface
public interface SettingSource {

  /// The variable's value; null when it is not set.
  @Nullable String get(String variable);
}
