package dev.broadsheet.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.CRC32;

/**
 * What the files of a release looked like when they were published, so that the next build need not
 * read them to know that nobody touched them. It lies beside the output, belongs to this machine,
 * and may be missing, stale or broken: then files are read.
 *
 * @param durable whether the release was given to the disk
 * @param files each file, the manifest too
 */
record Index(boolean durable, Map<String, Entry> files) {
  private static final int FORMAT = 0x42_53_49_01;
  private static final int TRAILER = Long.BYTES;

  /**
   * One file.
   *
   * @param modified nanoseconds since 1970
   * @param key a hash of the file system's own name for the file
   */
  record Entry(PublishedFile file, long modified, int key) {
    static Entry of(PublishedFile file, Stat stat) {
      return new Entry(file, stat.modified(), stat.key().hashCode());
    }

    boolean fits(Stat stat) {
      return stat.isFile()
          && stat.size() == file.size()
          && stat.modified() == modified
          && stat.key().hashCode() == key;
    }
  }

  /** The bytes of an index, with a checksum at the end. */
  static byte[] bytes(boolean durable, SortedMap<String, Entry> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FORMAT);
      out.writeBoolean(durable);
      out.writeInt(files.size());
      for (Map.Entry<String, Entry> file : files.entrySet()) {
        write(file.getKey(), file.getValue(), out);
      }
      out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new IllegalStateException("memory does not refuse", e);
    }
    return bytes.toByteArray();
  }

  private static void write(String path, Entry entry, DataOutputStream out) throws IOException {
    FileHash hash = entry.file().hash();
    out.writeUTF(path);
    out.writeLong(hash.first());
    out.writeLong(hash.second());
    out.writeLong(hash.third());
    out.writeLong(hash.fourth());
    out.writeLong(entry.file().size());
    out.writeLong(entry.modified());
    out.writeInt(entry.key());
  }

  /** Reads an index; empty if it is not one, of another format, or broken. */
  static Optional<Index> parse(byte[] bytes) {
    int end = bytes.length - TRAILER;
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return end > 0 && isWhole(bytes, end) && in.readInt() == FORMAT
          ? Optional.of(read(in))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isWhole(byte[] bytes, int end) throws IOException {
    ByteArrayInputStream trailer = new ByteArrayInputStream(bytes, end, TRAILER);
    try (DataInputStream in = new DataInputStream(trailer)) {
      return in.readLong() == checksum(bytes, end);
    }
  }

  private static Index read(DataInputStream in) throws IOException {
    boolean durable = in.readBoolean();
    int count = in.readInt();
    Map<String, Entry> files = new HashMap<>();
    for (int i = 0; i < count; i++) {
      String path = in.readUTF();
      FileHash hash = new FileHash(in.readLong(), in.readLong(), in.readLong(), in.readLong());
      PublishedFile file = new PublishedFile(hash, in.readLong());
      files.put(path, new Entry(file, in.readLong(), in.readInt()));
    }
    return new Index(durable, files);
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }
}
