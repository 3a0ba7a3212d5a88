package dev.broadsheet.data;

import java.io.Reader;
import java.util.Objects;

/**
 * Reads a text so that no chunk ends inside a surrogate pair. The YAML scanner fails with an index
 * error when one of its chunks does.
 */
final class CodePointReader extends Reader {
  private final String text;
  private int at;

  CodePointReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    int count = Math.min(length, text.length() - at);
    if (count <= 0) {
      return length == 0 ? 0 : -1;
    }
    boolean splits = count > 1 && Character.isHighSurrogate(text.charAt(at + count - 1));
    int taken = splits ? count - 1 : count;
    text.getChars(at, at + taken, target, offset);
    at += taken;
    return taken;
  }

  @Override
  public void close() {}
}
