package dev.broadsheet.pack;

/**
 * What stands before a literal, in 64 kinds: the six low bits of the byte before it ("LSB6"). One
 * of the four ways of RFC 7932, section 7.1, and one that needs no table.
 */
final class BrotliContext {
  static final int COUNT = 64;
  static final int MODE = 0;

  private BrotliContext() {}

  static int at(byte[] data, int place) {
    return place == 0 ? 0 : data[place - 1] & 0x3F;
  }
}
