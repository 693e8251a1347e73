package com.invoiceagent.ops;

/// A setting's value cannot be used, so the service must not start.
public final class BadSetting extends RuntimeException {

  BadSetting(Setting setting, String complaint) {
    super(setting + " " + complaint);
  }

  BadSetting(String complaint) {
    super(complaint);
  }
}
