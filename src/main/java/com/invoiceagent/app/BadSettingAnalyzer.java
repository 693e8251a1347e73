package com.invoiceagent.app;

import com.invoiceagent.ops.BadSetting;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells the operator which setting stopped the start, instead of where in the code that was.
public final class BadSettingAnalyzer extends AbstractFailureAnalyzer<BadSetting> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, BadSetting cause) {
    return new FailureAnalysis(
        cause.getMessage(), "Correct it; docs/configuration.md lists all settings.", cause);
  }
}
