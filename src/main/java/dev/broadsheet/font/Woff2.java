package dev.broadsheet.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brotli.dec.BrotliInputStream;

/**
 * The tables of a WOFF2 file (W3C Recommendation of 2022). Outlines, which the format stores in a
 * form of its own, are left as they are: no measure is taken from them.
 */
final class Woff2 {
  private static final int SIGNATURE = 0x774F4632;
  private static final int COLLECTION = 0x74746366;
  private static final int HEADER = 48;
  private static final int MOST_TABLES = 64;
  private static final int MOST_BYTES = 32 * 1024 * 1024;
  private static final int NAMED = 0x3F;

  /** The tags that a directory names by number (section 4.1), in the order of their numbers. */
  private static final List<String> TAGS =
      List.of(
          "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf",
          "loca", "prep", "CFF ", "VORG", "EBDT", "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT",
          "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS", "GSUB", "EBSC", "JSTF", "MATH", "CBDT",
          "CBLC", "COLR", "CPAL", "SVG ", "sbix", "acnt", "avar", "bdat", "bloc", "bsln", "cvar",
          "fdsc", "feat", "fmtx", "fvar", "gvar", "hsty", "just", "lcar", "mort", "morx", "opbd",
          "prop", "trak", "Zapf", "Silf", "Glat", "Gloc", "Feat", "Sill");

  private final Map<String, Table> tables;

  private Woff2(Map<String, Table> tables) {
    this.tables = tables;
  }

  /** A table, and whether it is stored in the form of the format. */
  record Table(ByteBuffer bytes, boolean transformed) {}

  /** An entry of the directory. */
  private record Entry(String tag, int length, boolean transformed) {}

  static Woff2 open(byte[] file) throws FontException {
    try {
      ByteBuffer in = ByteBuffer.wrap(file);
      if (file.length < HEADER || in.getInt(0) != SIGNATURE) {
        throw new FontException("is no WOFF2 file");
      }
      if (in.getInt(4) == COLLECTION) {
        throw new FontException("holds several fonts; a file must hold one");
      }
      int count = in.getShort(12) & 0xFFFF;
      int compressed = in.getInt(20);
      in.position(HEADER);
      Map<String, Entry> directory = directory(in, count);
      if (compressed < 0 || compressed > in.remaining()) {
        throw new FontException("is cut short");
      }
      int start = in.position();
      return new Woff2(cut(directory, inflated(file, start, compressed, directory)));
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new FontException("is damaged");
    }
  }

  /** A table by its tag; the buffer is the caller's own. */
  Optional<Table> find(String tag) {
    return Optional.ofNullable(tables.get(tag))
        .map(table -> new Table(table.bytes().duplicate(), table.transformed()));
  }

  private static Map<String, Entry> directory(ByteBuffer in, int count) throws FontException {
    if (count == 0 || count > MOST_TABLES) {
      throw new FontException("is damaged");
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      int flags = in.get() & 0xFF;
      String tag = (flags & NAMED) == NAMED ? written(in) : TAGS.get(flags & NAMED);
      int length = number(in);
      boolean outlines = tag.equals("glyf") || tag.equals("loca");
      boolean transformed = outlines ? flags >> 6 != 3 : flags >> 6 != 0;
      entries.put(tag, new Entry(tag, transformed ? number(in) : length, transformed));
    }
    return entries;
  }

  private static String written(ByteBuffer in) {
    StringBuilder tag = new StringBuilder(4);
    for (int i = 0; i < 4; i++) {
      tag.append((char) (in.get() & 0xFF));
    }
    return tag.toString();
  }

  /** UIntBase128: seven bits to a byte, the highest first. */
  private static int number(ByteBuffer in) throws FontException {
    long value = 0;
    for (int i = 0; i < 5; i++) {
      int b = in.get();
      value = value << 7 | b & 0x7F;
      if (b >= 0) {
        if (value > MOST_BYTES) {
          throw new FontException("is too large");
        }
        return (int) value;
      }
    }
    throw new FontException("is damaged");
  }

  private static byte[] inflated(byte[] file, int start, int length, Map<String, Entry> directory)
      throws FontException {
    long wanted = directory.values().stream().mapToLong(Entry::length).sum();
    if (wanted > MOST_BYTES) {
      throw new FontException("is too large");
    }
    try (InputStream in = new BrotliInputStream(new ByteArrayInputStream(file, start, length))) {
      byte[] bytes = in.readNBytes((int) wanted);
      if (bytes.length < wanted) {
        throw new FontException("is cut short");
      }
      return bytes;
    } catch (IOException | IllegalArgumentException e) {
      throw new FontException("is damaged");
    }
  }

  private static Map<String, Table> cut(Map<String, Entry> directory, byte[] bytes) {
    Map<String, Table> tables = new LinkedHashMap<>();
    int at = 0;
    for (Entry entry : directory.values()) {
      ByteBuffer part = ByteBuffer.wrap(bytes, at, entry.length()).slice().asReadOnlyBuffer();
      tables.put(entry.tag(), new Table(part, entry.transformed()));
      at += entry.length();
    }
    return tables;
  }
}
