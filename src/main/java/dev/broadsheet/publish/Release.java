package dev.broadsheet.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A release in the making. Files are written into a stage beside the output, from any thread;
 * nothing shows until {@link #publish}. Closing without it discards the stage.
 */
public final class Release implements AutoCloseable {
  private final OutputFiles files;
  private final Places places;
  private final PublishOptions options;
  private final Crew crew;
  private final PublishLock lock;
  private final Previous previous;
  private final Stage stage;
  private final Map<String, Item> items = new ConcurrentHashMap<>();
  private volatile State state = State.OPEN;
  private volatile Optional<FileHash> identity = Optional.empty();

  /**
   * Held by who writes a file, and by who ends the release: a thread that a failed build has left
   * running must not write into the stage of the next one.
   */
  private final ReadWriteLock writing = new ReentrantReadWriteLock();

  private enum State {
    OPEN,
    /** Something was refused on the way: the stage is not complete and must not be published. */
    FAILED,
    ABANDONED,
    PUBLISHED,
    CLOSED
  }

  /** A file of the release: new in the stage, or carried over from the previous release. */
  private record Item(PublishedFile file, Stat stat, boolean carried) {}

  Release(OutputFiles files, Places places, PublishOptions options, Crew crew, PublishLock lock)
      throws IOException {
    this.files = files;
    this.places = places;
    this.options = options;
    this.crew = crew;
    this.lock = lock;
    this.previous = Previous.read(files, places);
    this.stage = new Stage(files, places);
  }

  /**
   * The files that the previous release was published with, by path, whether they still lie there.
   */
  public Map<String, PublishedFile> previous() {
    return Collections.unmodifiableMap(previous.promised());
  }

  /**
   * What the previous release is known by, where all its files lie there as they were published,
   * and nothing else: see {@link #identity}. None of them is read.
   */
  public Optional<FileHash> untouched() {
    return previous.untouched();
  }

  /**
   * What this release is known by once it is published: the hash of all paths and contents.
   *
   * @throws IllegalStateException before that
   */
  public FileHash identity() {
    return identity.orElseThrow(() -> new IllegalStateException("nothing was published"));
  }

  /**
   * Whether a file of the previous release lies there as it was published.
   *
   * @throws PublishException if the file must be read, to know, and cannot
   */
  public boolean has(String path) throws PublishException {
    return find(path).isPresent();
  }

  /**
   * Carries a file of the previous release over, without having its bytes.
   *
   * @param path as for {@link #write}
   * @return false where there was no such file, or it is not as it was published: then the caller
   *     must write it
   * @throws PublishException if the file must be read, to know, and cannot
   * @throws IllegalArgumentException if the path is not relative, or was written before
   */
  public boolean keep(String path) throws PublishException {
    checkPath(path);
    Optional<Stat> same = find(path);
    same.ifPresent(stat -> add(path, new Item(previous.promised().get(path), stat, true)));
    return same.isPresent();
  }

  private Optional<Stat> find(String path) throws PublishException {
    PublishedFile promised = previous.promised().get(path);
    try {
      return promised == null ? Optional.empty() : previous.find(path, promised);
    } catch (IOException e) {
      throw failed("cannot read " + previous.at(path), e);
    }
  }

  /**
   * Adds a file. Where the previous release has the same bytes at this path, that very file is
   * carried over.
   *
   * @param path relative, with forward slashes, no empty, {@code .} or {@code ..} segment
   * @return the hash of the bytes, for who would need it too
   * @throws PublishException if the file system refuses, or this release was closed
   * @throws IllegalArgumentException if the path is not relative, or was written before
   */
  public FileHash write(String path, byte[] bytes) throws PublishException {
    checkPath(path);
    if (items.containsKey(path)) {
      throw twice(path);
    }
    writing.readLock().lock();
    try {
      checkNotOver();
      PublishedFile file = PublishedFile.of(bytes);
      Optional<Stat> same = previous.find(path, file);
      if (same.isPresent()) {
        add(path, new Item(file, same.get(), true));
      } else {
        prepare();
        add(path, new Item(file, stage.write(path, bytes), false));
      }
      return file.hash();
    } catch (IOException e) {
      throw failed("cannot write " + places.output().resolve(path), e);
    } finally {
      writing.readLock().unlock();
    }
  }

  private void add(String path, Item item) {
    if (items.putIfAbsent(path, item) != null) {
      throw twice(path);
    }
  }

  private static IllegalArgumentException twice(String path) {
    return new IllegalArgumentException("written twice: " + path);
  }

  private static void checkPath(String path) {
    boolean plain = !path.contains("\\") && !path.equals(Manifest.NAME);
    for (String segment : path.split("/", -1)) {
      plain &= !segment.isEmpty() && !segment.equals(".") && !segment.equals("..");
    }
    if (!plain) {
      throw new IllegalArgumentException("not a relative path: " + path);
    }
  }

  private void prepare() throws IOException {
    if (!stage.isPrepared()) {
      synchronized (this) {
        checkNotAbandoned();
        if (!stage.isPrepared()) {
          stage.prepare();
        }
      }
    }
  }

  private void checkNotAbandoned() throws IOException {
    if (state == State.ABANDONED) {
      throw new IOException("stopped by a signal");
    }
  }

  private void checkNotOver() throws IOException {
    if (state == State.CLOSED) {
      throw new IOException("its build has ended");
    }
  }

  private PublishException failed(String what, IOException cause) {
    if (state == State.OPEN) {
      state = State.FAILED;
    }
    return new PublishException(what, cause);
  }

  /**
   * Makes this the release that readers see, or leaves everything as it is where it equals the
   * previous one.
   *
   * @throws PublishException if the file system refuses, or has refused one of the files
   */
  public PublishResult publish() throws PublishException {
    if (state != State.OPEN) {
      throw new PublishException(
          PublishException.Reason.FAILED, "nothing was published: some files were not written");
    }
    try {
      SortedMap<String, Item> all = new TreeMap<>(items);
      byte[] manifest = manifest(all);
      PublishedFile marked = PublishedFile.of(manifest);
      PublishResult result = result(all, marked);
      if (result.changed()) {
        complete(all, manifest, marked);
        swap();
      }
      identity = Optional.of(marked.hash());
      return result;
    } catch (IOException e) {
      throw failed("cannot publish to " + places.output(), e);
    }
  }

  private PublishResult result(Map<String, Item> all, PublishedFile manifest) throws IOException {
    long bytes = all.values().stream().mapToLong(item -> item.file().size()).sum();
    int written = (int) all.values().stream().filter(item -> !item.carried()).count();
    int removed = previous.countOthersThan(all.keySet());
    boolean unmarked = written + removed == 0 && previous.find(Manifest.NAME, manifest).isEmpty();
    return new PublishResult(all.size(), bytes, unmarked ? 1 : written, removed);
  }

  private static byte[] manifest(SortedMap<String, Item> all) {
    SortedMap<String, PublishedFile> contents = new TreeMap<>();
    all.forEach((path, item) -> contents.put(path, item.file()));
    return Manifest.bytes(contents);
  }

  /** Makes the stage the whole release, and gives it to the disk. */
  private void complete(SortedMap<String, Item> all, byte[] manifest, PublishedFile marked)
      throws IOException {
    prepare();
    Map<String, Stat> tree = stage.keepOnly(all.keySet());
    SortedMap<String, Index.Entry> index = Collections.synchronizedSortedMap(new TreeMap<>());
    Parallel.forEach(
        crew.workers(),
        List.copyOf(all.entrySet()),
        each -> index.put(each.getKey(), entry(each.getKey(), each.getValue(), tree)));
    Stat stat = stage.write(Manifest.NAME, manifest);
    index.put(Manifest.NAME, Index.Entry.of(marked, stat));
    if (options.durable()) {
      stage.force(newOnDisk(all), crew.flushers());
    }
    files.delete(places.index());
    files.create(places.index(), Index.bytes(options.durable(), index));
  }

  private Index.Entry entry(String path, Item item, Map<String, Stat> tree) throws IOException {
    Stat stat =
        item.carried() ? stage.carry(path, previous.at(path), item.stat(), tree) : item.stat();
    return Index.Entry.of(item.file(), stat);
  }

  /**
   * What may be in the system's memory only: new files, and all if the last build did not flush.
   */
  private List<String> newOnDisk(Map<String, Item> all) {
    List<String> paths = new ArrayList<>();
    all.forEach(
        (path, item) -> {
          if (!item.carried() || !previous.isDurable()) {
            paths.add(path);
          }
        });
    paths.add(Manifest.NAME);
    return paths;
  }

  private synchronized void swap() throws IOException {
    checkNotAbandoned();
    new Swap(files, places).run(options);
    state = State.PUBLISHED;
  }

  /**
   * Puts the stage away at once, because the process is about to end; whoever still writes is
   * refused. A swap that is under way is finished first.
   */
  synchronized void abandon() throws PublishException {
    try {
      if (state == State.OPEN) {
        state = State.ABANDONED;
        new Swap(files, places).recycle(places.stage());
      }
    } catch (IOException e) {
      throw new PublishException("cannot remove " + places.stage(), e);
    }
  }

  /** Discards what was not published and lets other builds in. */
  @Override
  public void close() throws PublishException {
    writing.writeLock().lock();
    try {
      discard();
    } catch (IOException e) {
      throw new PublishException("cannot remove " + places.stage(), e);
    } finally {
      writing.writeLock().unlock();
      unlock();
    }
  }

  /** A journal means that even undoing failed: then the stage may be the only release there is. */
  private synchronized void discard() throws IOException {
    State before = state;
    state = State.CLOSED;
    if (!stage.isPrepared() || files.exists(places.journal())) {
      return;
    }
    if (before == State.FAILED) {
      files.delete(places.stage());
    } else if (before == State.OPEN) {
      new Swap(files, places).recycle(places.stage());
    }
  }

  private void unlock() throws PublishException {
    try {
      lock.close();
    } catch (IOException e) {
      throw new PublishException("cannot release " + places.lock(), e);
    }
  }
}
