package com.invoiceagent.document.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/// Much, packed into little.
final class Packed {

  private static final int BLOCK = 1 << 20;

  private static final byte[] HEAD = {0x78, (byte) 0xDA};

  /// The last block of a deflated stream, with nothing in it.
  private static final byte[] END = {0x03, 0x00};

  private Packed() {}

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] repeat(String text, int times) {
    return ascii(text.repeat(times));
  }

  /// Deflates the text so many times over. A block is packed once and stands there as often as it
  /// is needed, so that a gigabyte takes no time; the checksum that no reader of PDFs looks at is
  /// left out.
  static byte[] flate(String text, long times) {
    int inBlock = (int) Math.min(times, Math.max(1, BLOCK / text.length()));
    byte[] block = deflated(repeat(text, inBlock));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HEAD);
    for (long i = 0; i < times / inBlock; i++) {
      out.writeBytes(block);
    }
    out.writeBytes(deflated(repeat(text, (int) (times % inBlock))));
    out.writeBytes(END);
    return out.toByteArray();
  }

  /// Deflates the bytes.
  static byte[] flate(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HEAD);
    out.writeBytes(deflated(bytes));
    out.writeBytes(END);
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] bytes) {
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
      deflater.setInput(bytes);
      byte[] packed = new byte[bytes.length + (bytes.length >> 8) + 64];
      int size = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
      return Arrays.copyOf(packed, size);
    }
  }

  /// A number in so many bytes, the highest first.
  static byte[] number(long value, int bytes) {
    byte[] number = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      number[i] = (byte) (value >> (8 * (bytes - 1 - i)));
    }
    return number;
  }
}
