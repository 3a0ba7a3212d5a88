package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.pixel.ImageException;

/** Bits of a scan, up to the next marker (T.81, F.2.2.5). For one thread. */
final class BitReader {
  private final byte[] data;
  private int at;
  private int held;
  private int count;
  private int made;

  BitReader(byte[] data, int at) {
    this.data = data;
    this.at = at;
  }

  /** Holds at least 25 bits; past a marker they are zeros, and counted. */
  private void fill() {
    while (count <= 24) {
      int next = at < data.length ? data[at] & 0xFF : 0xFF;
      if (next == 0xFF && !isStuffed()) {
        next = 0;
        made += 8;
      } else {
        at += next == 0xFF ? 2 : 1;
      }
      held |= next << 24 - count;
      count += 8;
    }
  }

  private boolean isStuffed() {
    return at + 1 < data.length && data[at + 1] == 0;
  }

  private void drop(int bits) {
    held <<= bits;
    count -= bits;
  }

  int symbol(HuffmanTable table) throws ImageException {
    fill();
    int found = table.decode(held >>> 16);
    drop(found >> 8);
    return found & 0xFF;
  }

  /** An unsigned number of at most 16 bits. */
  int bits(int bits) {
    if (bits == 0) {
      return 0;
    }
    fill();
    int value = held >>> 32 - bits;
    drop(bits);
    return value;
  }

  /** A number of so many bits whose first bit tells its sign (T.81, F.2.2.1, EXTEND). */
  int signed(int bits) {
    int value = bits(bits);
    return bits == 0 || value >> bits - 1 != 0 ? value : value - (1 << bits) + 1;
  }

  /** Whether bits were taken that the file does not have. */
  void check() throws ImageException {
    if (count < made) {
      throw ImageException.broken("ends in the middle of its pixels");
    }
  }

  /** Passes the restart marker of this number. */
  void restart(int number) throws ImageException {
    check();
    if (count - made >= 8
        || at + 1 >= data.length
        || data[at] != (byte) 0xFF
        || (data[at + 1] & 0xFF) != Markers.RST0 + (number & 7)) {
      throw ImageException.broken("has damaged pixels: a restart marker is not where it belongs");
    }
    at += 2;
    held = 0;
    count = 0;
    made = 0;
  }

  /** Where the next marker stands. What lies before it unread is passed over. */
  int end() throws ImageException {
    check();
    int place = at;
    while (place + 1 < data.length && (data[place] != (byte) 0xFF || data[place + 1] == 0)) {
      place++;
    }
    return place;
  }
}
