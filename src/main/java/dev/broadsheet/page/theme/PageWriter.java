package dev.broadsheet.page.theme;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes in a page, and is its UTF-8 at once. For one thread. */
final class PageWriter extends Writer {
  private static final int FIRST_SIZE = 32 * 1024;
  private static final int HANDY = 1024 * 1024;

  /** A longer text is encoded by the library, which knows quicker ways. */
  private static final int SHORT = 48;

  /** A text that is longer still is encoded part by part. */
  private static final int LONG = 4096;

  /** No character of UTF-16 takes more bytes. */
  private static final int MOST_BYTES = 3;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;
  private long counted;

  /** The first half of a character, whose second half was not written yet; 0 if there is none. */
  private char half;

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int from, int length) {
    if (length > SHORT && length == text.length() && isWhole(text)) {
      if (length > LONG) {
        writeLong(text);
      } else {
        writeEncoded(text.getBytes(StandardCharsets.UTF_8));
      }
      return;
    }
    reserve(length * MOST_BYTES);
    for (int i = from; i < from + length; i++) {
      put(text.charAt(i));
    }
  }

  /** In parts, so that a long text is not held once more as a whole. */
  private void writeLong(String text) {
    char[] part = new char[LONG];
    for (int from = 0; from < text.length(); from += LONG) {
      int length = Math.min(LONG, text.length() - from);
      text.getChars(from, from + length, part, 0);
      write(part, 0, length);
    }
  }

  private boolean isWhole(String text) {
    return half == 0 && !Character.isHighSurrogate(text.charAt(text.length() - 1));
  }

  @Override
  public void write(char[] text, int from, int length) {
    reserve(length * MOST_BYTES);
    int at = from;
    while (at < from + length) {
      int plain = half == 0 ? copyPlain(text, at, from + length) : at;
      if (plain < from + length) {
        putWide(text[plain]);
      }
      at = plain + 1;
    }
  }

  /** Counts characters that will be written; returns how many were counted so far. */
  long count(int characters) {
    counted += characters;
    return counted;
  }

  /** Adds what is encoded already, and begins and ends with whole characters. */
  void writeEncoded(byte[] utf8) {
    endHalf();
    reserve(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }

  /** Adds characters up to the first that takes more than a byte; returns where that stands. */
  private int copyPlain(char[] text, int from, int to) {
    byte[] target = bytes;
    int end = size;
    int at = from;
    while (at < to && text[at] < 0x80) {
      target[end++] = (byte) text[at++];
    }
    size = end;
    return at;
  }

  private void put(char c) {
    if (c < 0x80 && half == 0) {
      bytes[size++] = (byte) c;
    } else {
      putWide(c);
    }
  }

  private void putWide(char c) {
    if (half != 0 && Character.isLowSurrogate(c)) {
      int whole = Character.toCodePoint(half, c);
      half = 0;
      bytes[size++] = (byte) (0xF0 | whole >> 18);
      bytes[size++] = (byte) (0x80 | whole >> 12 & 0x3F);
      bytes[size++] = (byte) (0x80 | whole >> 6 & 0x3F);
      bytes[size++] = (byte) (0x80 | whole & 0x3F);
      return;
    }
    endHalf();
    if (Character.isHighSurrogate(c)) {
      half = c;
    } else if (c < 0x80) {
      bytes[size++] = (byte) c;
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | c >> 6);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
    } else if (Character.isLowSurrogate(c)) {
      bytes[size++] = '?';
    } else {
      bytes[size++] = (byte) (0xE0 | c >> 12);
      bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
    }
  }

  /** Half a character becomes what Java makes of it everywhere. */
  private void endHalf() {
    if (half != 0) {
      half = 0;
      reserve(1);
      bytes[size++] = '?';
    }
  }

  private void reserve(int more) {
    int needed = Math.addExact(size + MOST_BYTES + 1, more);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
    }
  }

  @Override
  public void flush() {
    // Everything is here already.
  }

  @Override
  public void close() {
    // There is nothing to give back.
  }

  /** Forgets what was written. */
  void restart() {
    size = 0;
    counted = 0;
    half = 0;
  }

  /** Whether it is worth keeping for another page: most are smaller. */
  boolean isHandy() {
    return bytes.length <= HANDY;
  }

  /** All that was written. */
  byte[] toBytes() {
    endHalf();
    return Arrays.copyOf(bytes, size);
  }
}
