package com.invoiceagent.agent.call;

import java.net.URI;

/// One configured provider.
///
/// @param baseUrl what the paths of its API are appended to
/// @param key its credential; empty for an own server that wants none
/// @param model as the vendor names it
public record VendorConfig(
    Vendor vendor,
    URI baseUrl,
    String key,
    String model,
    Price price,
    Thinking thinking,
    AnswerFormat format) {

  /// Without the key.
  @Override
  public String toString() {
    return "VendorConfig[" + vendor.label() + ", " + model + "]";
  }
}
