package dev.broadsheet.pack;

import java.util.Arrays;

/** Bits in the order of DEFLATE: the lowest first. */
final class BitWriter {
  private byte[] bytes;
  private int size;
  private long held;
  private int holding;

  BitWriter(int expected) {
    bytes = new byte[Math.max(16, expected)];
  }

  /** Appends the lowest {@code count} bits of a value, at most 32. */
  void bits(int value, int count) {
    held |= (value & 0xFFFFFFFFL) << holding;
    holding += count;
    while (holding >= 8) {
      put();
    }
  }

  /** Fills the last byte with zeros. */
  void flush() {
    if (holding > 0) {
      put();
      holding = 0;
    }
  }

  private void put() {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) held;
    held >>>= 8;
    holding -= 8;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
