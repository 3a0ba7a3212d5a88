package dev.broadsheet.build;

import dev.broadsheet.pack.Brotli;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The {@code .gz} and {@code .br} files that a server may send instead of a text file, so that it
 * need not compress at each request. A gzip header bears no time and no name, so that the same JDK
 * makes the same bytes; another JDK's zlib may pack the same text differently. Brotli is our own.
 */
final class Precompression {
  static final String SUFFIX = ".gz";
  private static final String BROTLI = ".br";

  /** What the names of packed files end with. */
  static final List<String> SUFFIXES = List.of(SUFFIX, BROTLI);

  /** What is shorter fits into one packet anyway. */
  private static final int SHORTEST = 1024;

  private static final Set<String> TEXT =
      Set.of("html", "css", "js", "mjs", "json", "xml", "txt", "csv", "svg", "webmanifest", "ico");

  private Precompression() {}

  /**
   * The packed bytes by suffix: none where {@link #of} has none, and Brotli's only where they are
   * fewer.
   */
  static Map<String, byte[]> twins(String path, byte[] bytes) {
    Optional<byte[]> gzip = of(path, bytes);
    if (gzip.isEmpty()) {
      return Map.of();
    }
    byte[] brotli = Brotli.of(bytes);
    return brotli.length < gzip.get().length
        ? Map.of(SUFFIX, gzip.get(), BROTLI, brotli)
        : Map.of(SUFFIX, gzip.get());
  }

  /**
   * The bytes as gzip packs them; empty for what is short, is packed already, or would not shrink.
   */
  static Optional<byte[]> of(String path, byte[] bytes) {
    int dot = path.lastIndexOf('.');
    if (bytes.length < SHORTEST || dot < 0 || !TEXT.contains(path.substring(dot + 1))) {
      return Optional.empty();
    }
    byte[] packed = gzip(bytes);
    return packed.length < bytes.length ? Optional.of(packed) : Optional.empty();
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (OutputStream packing = new Smallest(out)) {
      packing.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not refuse", e);
    }
    return out.toByteArray();
  }

  /** Packs as well as zlib can; the JDK's own stream takes the middle way. */
  private static final class Smallest extends GZIPOutputStream {
    Smallest(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
