package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A release in the making. Files are written into a stage beside the output, from any thread;
 * nothing shows until {@link #publish}. Closing without it discards the stage.
 */
public final class Release implements AutoCloseable {
  private final OutputFiles files;
  private final Places places;
  private final FileLock lock;
  private final Map<String, Manifest.Entry> entries = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final AtomicInteger written = new AtomicInteger();

  Release(OutputFiles files, Places places, FileLock lock) {
    this.files = files;
    this.places = places;
    this.lock = lock;
  }

  /**
   * Adds a file. Where the previous release has the same bytes at this path, that very file is
   * carried over.
   *
   * @param path relative, with forward slashes, no empty, {@code .} or {@code ..} segment
   * @throws PublishException if the file system refuses
   * @throws IllegalArgumentException if the path is not relative, or was written before
   */
  public void write(String path, byte[] bytes) throws PublishException {
    checkPath(path);
    if (entries.putIfAbsent(path, Manifest.Entry.of(bytes)) != null) {
      throw new IllegalArgumentException("written twice: " + path);
    }
    try {
      put(path, bytes);
    } catch (IOException e) {
      throw new PublishException("cannot write " + path, e);
    }
  }

  private static void checkPath(String path) {
    for (String segment : path.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..") || path.contains("\\")) {
        throw new IllegalArgumentException("not a relative path: " + path);
      }
    }
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path target = places.stage().resolve(path);
    Path folder = target.getParent();
    if (!folders.contains(folder)) {
      files.createDirectories(folder);
      folders.add(folder);
    }
    Path previous = places.output().resolve(path);
    if (!(isSame(previous, bytes) && files.link(target, previous))) {
      files.create(target, bytes);
      if (!isSame(previous, bytes)) {
        written.incrementAndGet();
      }
    }
  }

  private boolean isSame(Path previous, byte[] bytes) throws IOException {
    return files.exists(previous)
        && !files.isDirectory(previous)
        && Arrays.equals(files.read(previous), bytes);
  }

  /**
   * Makes this the release that readers see, or leaves everything as it is where it equals the
   * previous one.
   */
  public PublishResult publish() throws PublishException {
    try {
      Manifest manifest = Manifest.of(entries);
      PublishResult result =
          new PublishResult(entries.size(), manifest.totalSize(), written.get(), countRemoved());
      put(Manifest.NAME, manifest.bytes());
      if (result.changed()) {
        for (Path folder : new TreeSet<>(folders)) {
          files.force(folder);
        }
        new Swap(files, places).run();
      }
      return result;
    } catch (IOException e) {
      throw new PublishException("cannot publish to " + places.output(), e);
    }
  }

  private int countRemoved() throws IOException {
    if (!files.exists(places.output())) {
      return 0;
    }
    Set<String> before = new TreeSet<>(files.list(places.output()));
    before.removeAll(entries.keySet());
    before.remove(Manifest.NAME);
    return before.size();
  }

  /** Discards what was not published and lets other builds in. */
  @Override
  public void close() throws PublishException {
    try {
      files.delete(places.stage());
    } catch (IOException e) {
      throw new PublishException("cannot remove " + places.stage(), e);
    } finally {
      release();
    }
  }

  private void release() throws PublishException {
    try {
      lock.acquiredBy().close();
    } catch (IOException e) {
      throw new PublishException("cannot release " + places.lock(), e);
    }
  }

  /** Paths and hashes of what was written so far. */
  public SortedMap<String, String> hashes() {
    SortedMap<String, String> hashes = new TreeMap<>();
    entries.forEach((path, entry) -> hashes.put(path, entry.sha256()));
    return hashes;
  }
}
