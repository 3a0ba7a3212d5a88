package dev.broadsheet.image.avif;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes boxes, numbers big-endian. */
final class BoxWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  BoxWriter number(long value, int bytes) {
    for (int i = bytes - 1; i >= 0; i--) {
      out.write((int) (value >> 8 * i));
    }
    return this;
  }

  BoxWriter bytes(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  BoxWriter text(String text) {
    return bytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  BoxWriter box(String type, byte[] body) {
    return number(body.length + 8L, 4).text(type).bytes(body);
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}
