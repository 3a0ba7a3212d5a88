package dev.broadsheet.image.png;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import java.util.zip.CRC32;

/** Walks from chunk to chunk (PNG, 5.3); a damaged one is found by its check sum. */
final class Chunks {
  private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

  private final Bytes file;
  private long at = SIGNATURE.length();

  Chunks(Bytes file) throws ImageException {
    this.file = file;
    if (!file.startsWith(0, SIGNATURE)) {
      throw ImageException.broken("does not begin as a PNG file");
    }
  }

  /** One chunk. */
  record Chunk(String type, Bytes body) {
    boolean is(String name) {
      return type.equals(name);
    }
  }

  Chunk next() throws ImageException {
    long length = file.u32(at);
    String type = file.tag(at + 4);
    Bytes body = file.part(at + 8, length);
    CRC32 sum = new CRC32();
    sum.update(file.part(at + 4, length + 4).copy());
    if (sum.getValue() != file.u32(at + 8 + length)) {
      throw ImageException.broken("is damaged: the check sum of a part is wrong");
    }
    at += 12 + length;
    return new Chunk(type, body);
  }
}
