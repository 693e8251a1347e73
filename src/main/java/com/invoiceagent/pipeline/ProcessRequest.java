package com.invoiceagent.pipeline;

import org.jspecify.annotations.Nullable;

/// One invoice to read; shows neither the file nor the password when printed.
public final class ProcessRequest {

  private final byte[] file;
  private final String provider;
  private final @Nullable String password;

  /// A request.
  ///
  /// @param file the whole PDF; not copied, so the caller leaves it alone
  /// @param provider `auto`, `local` or the name of an AI provider
  /// @param password opens an encrypted file; null when none was given
  public ProcessRequest(byte[] file, String provider, @Nullable String password) {
    this.file = file;
    this.provider = provider;
    this.password = password;
  }

  /// The whole PDF; not a copy.
  public byte[] file() {
    return file;
  }

  /// `auto`, `local` or the name of an AI provider.
  public String provider() {
    return provider;
  }

  /// Opens an encrypted file; null when none was given.
  public @Nullable String password() {
    return password;
  }

  @Override
  public String toString() {
    return "ProcessRequest[" + file.length + " bytes, provider=" + provider + "]";
  }
}
