package com.invoiceagent.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One invoice to read; shows neither the file nor what opens it when printed.
public final class ProcessRequest {

  private final byte[] file;
  private final String provider;
  private final @Nullable String password;
  private final @Nullable TaxId taxId;
  private final boolean rendered;

  /// A request with nothing special.
  public ProcessRequest(byte[] file, String provider, @Nullable String password) {
    this(file, provider, password, null, false);
  }

  /// A request.
  ///
  /// @param file the whole PDF; not copied, so the caller leaves it alone
  /// @param provider `auto`, `local` or the name of an AI provider
  /// @param password opens an encrypted file; null when none was given
  /// @param taxId of the card's holder, from which an issuer may have made the password; null when
  ///   none was given
  /// @param rendered the numbers of the file's text are held against the images of all pages
  public ProcessRequest(
      byte[] file,
      String provider,
      @Nullable String password,
      @Nullable TaxId taxId,
      boolean rendered) {
    this.file = file;
    this.provider = provider;
    this.password = password;
    this.taxId = taxId;
    this.rendered = rendered;
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

  /// What may open an encrypted file, in the order in which to try it; empty when nothing was
  /// given.
  public List<String> passwords() {
    List<String> passwords = new ArrayList<>();
    if (password != null) {
      passwords.add(password);
    }
    if (taxId != null) {
      passwords.addAll(taxId.passwords());
    }
    return passwords;
  }

  /// Whether the numbers of the file's text are held against the images of all pages.
  public boolean rendered() {
    return rendered;
  }

  @Override
  public String toString() {
    return "ProcessRequest[" + file.length + " bytes, provider=" + provider + "]";
  }
}
