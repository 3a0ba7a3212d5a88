package dev.broadsheet.image.pixel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A stretch of a file, read with every access checked: what lies outside is the file's fault, not
 * ours. Numbers are big-endian unless the name says otherwise.
 */
public final class Bytes {
  private final byte[] data;
  private final int start;
  private final int end;

  private Bytes(byte[] data, int start, int end) {
    this.data = data;
    this.start = start;
    this.end = end;
  }

  public static Bytes of(byte[] data) {
    return new Bytes(data, 0, data.length);
  }

  public int length() {
    return end - start;
  }

  /** A part of this stretch. */
  public Bytes part(long from, long length) throws ImageException {
    check(from, length);
    return new Bytes(data, start + (int) from, start + (int) (from + length));
  }

  /** All from here on. */
  public Bytes from(long from) throws ImageException {
    return part(from, length() - from);
  }

  private void check(long at, long length) throws ImageException {
    if (at < 0 || length < 0 || at > length() || length > length() - at) {
      throw ImageException.broken("ends in the middle of its data");
    }
  }

  public int u8(long at) throws ImageException {
    check(at, 1);
    return data[start + (int) at] & 0xFF;
  }

  public int u16(long at) throws ImageException {
    return u8(at) << 8 | u8(at + 1);
  }

  public long u32(long at) throws ImageException {
    return (long) u16(at) << 16 | u16(at + 2);
  }

  public int u16le(long at) throws ImageException {
    return u8(at) | u8(at + 1) << 8;
  }

  public int u24le(long at) throws ImageException {
    return u16le(at) | u8(at + 2) << 16;
  }

  public long u32le(long at) throws ImageException {
    return u16le(at) | (long) u16le(at + 2) << 16;
  }

  /** A number of so many bytes, at most 8; of none it is 0. */
  public long number(long at, int size) throws ImageException {
    long value = 0;
    for (int i = 0; i < size; i++) {
      value = value << 8 | u8(at + i);
    }
    return value;
  }

  /** Four characters. */
  public String tag(long at) throws ImageException {
    check(at, 4);
    return new String(data, start + (int) at, 4, StandardCharsets.ISO_8859_1);
  }

  /** Whether these characters stand here; not when the stretch ends first. */
  public boolean startsWith(long at, String text) {
    if (at < 0 || at + text.length() > length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ((data[start + (int) at + i] & 0xFF) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a zero stands, at or after a place; -1 if nowhere. */
  public int zero(int from) {
    for (int i = start + from; i < end; i++) {
      if (data[i] == 0) {
        return i - start;
      }
    }
    return -1;
  }

  public byte[] copy() {
    return Arrays.copyOfRange(data, start, end);
  }
}
