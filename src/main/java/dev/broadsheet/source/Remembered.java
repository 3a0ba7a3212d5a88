package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What was read of a site, so that whoever reads a file twice in one build sees the same text
 * twice: its fingerprint always, its bytes where they are kept.
 */
final class Remembered {
  /** What is longer is a picture, which no page is made of. */
  private static final int LONGEST_KEPT = 512 * 1024;

  private static final long RECENT_BYTES = 1L << 20;

  private final boolean keeping;
  private final Map<String, Fingerprint> contents = new ConcurrentHashMap<>();
  private final Map<String, Long> sums = new ConcurrentHashMap<>();
  private final Map<String, byte[]> packed = new ConcurrentHashMap<>();
  private final Map<String, Stamp> stamps = new ConcurrentHashMap<>();
  private final Map<String, List<String>> lists = new ConcurrentHashMap<>();
  private final Set<String> fresh = ConcurrentHashMap.newKeySet();

  /** Whoever asks for the fingerprint of a file often wants the file itself next. */
  private final Shelf<String, byte[]> recent = new Shelf<>(RECENT_BYTES, bytes -> bytes.length);

  private volatile Optional<Diagnostic> crowded = Optional.empty();

  Remembered(boolean keeping) {
    this.keeping = keeping;
  }

  boolean isKeeping() {
    return keeping;
  }

  /**
   * All of it save these files.
   *
   * @param here which of them are there
   */
  Remembered without(Set<String> changed, Predicate<String> here) {
    Remembered copy = new Remembered(keeping);
    copy.contents.putAll(contents);
    copy.packed.putAll(packed);
    copy.stamps.putAll(stamps);
    copy.contents.keySet().removeAll(changed);
    copy.packed.keySet().removeAll(changed);
    copy.stamps.keySet().removeAll(changed);
    lists.forEach(
        (folder, files) -> {
          boolean same =
              changed.stream()
                  .filter(path -> path.startsWith(folder + "/"))
                  .allMatch(path -> here.test(path) == Collections.binarySearch(files, path) >= 0);
          if (same) {
            copy.lists.put(folder, files);
          }
        });
    return copy;
  }

  /** What is certainly the same where these stamps were taken now. */
  void addSettled(Remembered before) {
    long newest =
        before.stamps.values().stream().mapToLong(Stamp::modified).max().orElse(Long.MAX_VALUE);
    before.contents.forEach(
        (path, content) -> {
          Stamp then = before.stamps.get(path);
          if (then != null && then.equals(stamps.get(path)) && then.isSettledBefore(newest)) {
            contents.put(path, content);
            Optional.ofNullable(before.packed.get(path)).ifPresent(b -> packed.put(path, b));
          }
        });
  }

  /** The files of a folder that was surveyed, or that lies in one. */
  Optional<List<String>> list(String folder) {
    int slash = folder.indexOf('/');
    List<String> files = lists.get(slash < 0 ? folder : folder.substring(0, slash));
    if (files == null || slash < 0) {
      return Optional.ofNullable(files);
    }
    String prefix = folder + "/";
    return Optional.of(files.stream().filter(path -> path.startsWith(prefix)).toList());
  }

  /** Remembers the survey of a folder at the top. */
  void list(String folder, List<String> files) {
    lists.put(folder, files);
  }

  Optional<Fingerprint> find(String path) {
    return Optional.ofNullable(contents.get(path));
  }

  void trust(String path, Fingerprint content) {
    contents.put(path, content);
  }

  /**
   * Remembers how a file was first seen.
   *
   * @return false where it is one more than {@code most} of the whole site
   */
  synchronized boolean stamp(String path, Stamp stamp, int most) {
    if (stamps.size() >= most && !stamps.containsKey(path)) {
      return false;
    }
    stamps.putIfAbsent(path, stamp);
    return true;
  }

  /** The finding that the site has too many files, once it was made. */
  Optional<Diagnostic> crowded() {
    return crowded;
  }

  void crowded(Diagnostic finding) {
    crowded = Optional.of(finding);
  }

  /** What was read of the file system in this build, rather than taken on trust. */
  Set<String> fresh() {
    return Collections.unmodifiableSet(fresh);
  }

  Map<String, Fingerprint> contents() {
    return Collections.unmodifiableMap(contents);
  }

  Map<String, Stamp> stamps() {
    return stamps;
  }

  Optional<byte[]> bytes(String path) {
    return keeping
        ? Optional.ofNullable(packed.get(path)).map(Remembered::unpack)
        : recent.find(path);
  }

  /**
   * Remembers what was read.
   *
   * @throws SourceException if it is not what was read before
   */
  void add(String path, byte[] bytes) {
    Long sum = sum(bytes);
    if (!sum.equals(sums.put(path, sum))) {
      holdAgainstFirst(path, Fingerprint.of(bytes));
    }
    if (!keeping) {
      recent.get(path, p -> bytes);
    } else if (bytes.length <= LONGEST_KEPT) {
      packed.put(path, pack(bytes));
    }
  }

  private void holdAgainstFirst(String path, Fingerprint content) {
    Fingerprint first = contents.putIfAbsent(path, content);
    if (first == null) {
      fresh.add(path);
    }
    if (first != null && !first.equals(content) && !keeping) {
      throw new SourceException(
          path + " changed while the site was being built; build again",
          new IOException("changed: " + path));
    }
  }

  /** Length and checksum: enough to see that a file which is read again is what it was. */
  private static long sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return (long) bytes.length << Integer.SIZE | sum.getValue();
  }

  private static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 16);
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out, fast)) {
      packing.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not refuse", e);
    } finally {
      fast.end();
    }
    return out.toByteArray();
  }

  private static byte[] unpack(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not refuse", e);
    }
  }
}
