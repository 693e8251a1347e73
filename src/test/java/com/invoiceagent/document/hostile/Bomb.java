package com.invoiceagent.document.hostile;

import java.util.function.Supplier;

/// One small file that asks for more than any reader should give.
///
/// @param name what it does, and to which part of a reader
/// @param maker makes the file, the same one each time
public record Bomb(String name, Supplier<byte[]> maker) {

  static Bomb of(String name, Supplier<RawFile> maker) {
    return new Bomb(name, () -> maker.get().bytes());
  }

  /// The file.
  public byte[] bytes() {
    return maker.get();
  }

  @Override
  public String toString() {
    return name;
  }
}
