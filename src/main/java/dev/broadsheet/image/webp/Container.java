package dev.broadsheet.image.webp;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chunks of a RIFF file (RFC 9649, 2.3 to 2.7). */
final class Container {
  private static final int HEADER = 12;
  private static final int MOST_CHUNKS = 1000;

  private final List<Chunk> chunks = new ArrayList<>();

  /** One chunk. */
  record Chunk(String type, Bytes body) {}

  Container(byte[] data) throws ImageException {
    Bytes file = Bytes.of(data);
    if (!file.startsWith(0, "RIFF") || !file.startsWith(8, "WEBP")) {
      throw ImageException.broken("does not begin as a WebP file");
    }
    Bytes riff = file.part(8, file.u32le(4));
    for (long at = 4; at + 8 <= riff.length(); ) {
      long length = riff.u32le(at + 4);
      chunks.add(new Chunk(riff.tag(at), riff.part(at + 8, length)));
      at += 8 + length + (length & 1);
      if (chunks.size() > MOST_CHUNKS) {
        throw ImageException.broken("has more than " + MOST_CHUNKS + " parts");
      }
    }
  }

  Optional<Bytes> find(String type) {
    return chunks.stream().filter(c -> c.type().equals(type)).map(Chunk::body).findFirst();
  }

  /** The picture alone, as a file without anything that this house has read already. */
  byte[] bare(WebpHeader header) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
    Optional<Bytes> alpha = find("ALPH");
    if (alpha.isPresent()) {
      ByteArrayOutputStream extended = new ByteArrayOutputStream();
      little(0x10, 4, extended);
      little(header.size().width() - 1, 3, extended);
      little(header.size().height() - 1, 3, extended);
      chunk("VP8X", extended.toByteArray(), out);
      chunk("ALPH", alpha.get().copy(), out);
    }
    for (String type : List.of("VP8 ", "VP8L")) {
      find(type).ifPresent(body -> chunk(type, body.copy(), out));
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream(HEADER + out.size());
    chunk("RIFF", out.toByteArray(), file);
    return file.toByteArray();
  }

  private static void chunk(String type, byte[] body, ByteArrayOutputStream out) {
    out.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
    little(body.length, 4, out);
    out.writeBytes(body);
    if (body.length % 2 == 1) {
      out.write(0);
    }
  }

  private static void little(int value, int bytes, ByteArrayOutputStream out) {
    for (int i = 0; i < bytes; i++) {
      out.write(value >> 8 * i);
    }
  }
}
