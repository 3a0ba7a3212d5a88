package dev.broadsheet.build;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.Places;
import dev.broadsheet.check.SheetDigest;
import dev.broadsheet.page.PageTrace;
import dev.broadsheet.page.Rendered;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.publish.FileHash;
import dev.broadsheet.publish.PublishResult;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Stamp;
import dev.broadsheet.text.CommonTexts;
import dev.broadsheet.text.Slug;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * What one build tells the next, in one file beside the output. It is a help, never a truth: one
 * that is missing, damaged, or made by another program, JDK or with other options is left aside,
 * and everything is built.
 */
final class BuildCache {
  private static final long FORMAT = 0x42736865_65740004L;

  /** At the end stand where the head begins, and the checksum of all before it. */
  private static final int END = 2 * Long.BYTES;

  private static final int CHECKSUM = Long.BYTES;

  private final Path file;
  private final Path next;
  private final Fingerprint maker;

  /**
   * The cache of an output.
   *
   * @param maker of the program and of every option that changes what it makes
   */
  BuildCache(Path output, Fingerprint maker) {
    Path absolute = output.toAbsolutePath().normalize();
    this.file = absolute.resolveSibling("." + absolute.getFileName() + ".cache");
    this.next = absolute.resolveSibling("." + absolute.getFileName() + ".cache-next");
    this.maker = maker;
  }

  /** The cache of what such a build would publish. */
  static BuildCache of(BuildOptions options) throws IOException {
    Fingerprint maker =
        new Fingerprint.Maker()
            .add(Program.fingerprint())
            .add(options.site().toRealPath().toString())
            .addAll(options.baseUrl().stream().toList())
            .addAll(options.now().stream().toList())
            .add(options.drafts())
            .add(options.compress())
            .done();
    return new BuildCache(options.output(), maker);
  }

  /**
   * What was saved.
   *
   * @param begun when the build that saved it began to read, as the file system tells the time
   * @param sources size and time of each file of the site, and the content of those that were read
   * @param published what the build published; empty where it had something to say, which must be
   *     said again
   * @param rest reads all else, which is not looked at where nothing changed
   */
  record Saved(
      long begun,
      Map<String, Source> sources,
      Optional<Published> published,
      Supplier<Memory> rest) {
    static final Saved NOTHING = new Saved(0, Map.of(), Optional.empty(), () -> Memory.NONE);

    /** Digests and keys of the build; to be asked for once. */
    Memory memory() {
      return rest.get();
    }

    /** Whether every source is what it was and came to rest before it was read. */
    boolean isAllSettled(SourceTree tree) {
      return sources.size() == tree.stamps().size()
          && sources.keySet().stream().allMatch(path -> isSettled(path, tree.stamps()))
          && tree.known().keySet().stream().allMatch(this::isKnown);
    }

    private boolean isKnown(String path) {
      return sources.containsKey(path) && sources.get(path).isKnown();
    }

    /** Same size, same time, and at rest before it was read. */
    private boolean isSettled(String path, Map<String, Stamp> now) {
      Stamp then = sources.get(path).stamp();
      return then.equals(now.get(path)) && then.isSettledBefore(begun);
    }

    /** Takes the contents of untouched files from here. */
    void settle(SourceTree tree) {
      Map<String, Stamp> now = tree.stamps();
      sources.forEach(
          (path, source) -> {
            if (source.isKnown() && isSettled(path, now)) {
              tree.trust(path, source.content());
            }
          });
    }

    /**
     * What the build published, where this one would publish the same: every file of the site is
     * untouched, and none is new.
     */
    Optional<Published> again(SourceTree tree) {
      return published.filter(then -> tree.isSurveyed() && isAllSettled(tree));
    }
  }

  /**
   * A source as it was.
   *
   * @param content {@link Fingerprint#NONE} where nobody read it
   */
  record Source(Stamp stamp, Fingerprint content) {
    boolean isKnown() {
      return !content.equals(Fingerprint.NONE);
    }
  }

  /**
   * What a build published that found nothing to say.
   *
   * @param release by what its release is known
   * @param summary without what publishing did
   * @param bytes of all its files
   */
  record Published(FileHash release, Summary summary, long bytes) {
    /** The outcome of a build that leaves everything as it is. */
    BuildOutcome again() {
      PublishResult untouched = new PublishResult(summary.files(), bytes, 0, 0);
      return new BuildOutcome(List.of(), Optional.of(summary.with(untouched)));
    }
  }

  /**
   * The time of the file system now, before anything is read; the beginning of time where it cannot
   * be told, so that nothing counts as settled. Whether the output may be written is for others to
   * find out.
   */
  long begin() {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Path probe = Files.createTempFile(folder, file.getFileName().toString(), "-now");
      try {
        return Stamp.of(
                Files.readAttributes(probe, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS))
            .modified();
      } finally {
        Files.delete(probe);
      }
    } catch (IOException e) {
      return Long.MIN_VALUE;
    }
  }

  /** What the last build saved; nothing where it is of no use. */
  Saved load(Path site) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return Saved.NOTHING;
    }
    int length = bytes.length - CHECKSUM;
    if (bytes.length < END || checksum(bytes, length) != ByteBuffer.wrap(bytes).getLong(length)) {
      return Saved.NOTHING;
    }
    try {
      return read(ByteBuffer.wrap(bytes, 0, length), new Places(SourceTree.open(site)));
    } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
      return Saved.NOTHING;
    }
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  private Saved read(ByteBuffer bytes, Places places) throws IOException {
    CacheInput rest = new CacheInput(bytes.duplicate(), places);
    if (rest.hash() != FORMAT || !rest.fingerprint().equals(maker)) {
      return Saved.NOTHING;
    }
    int end = bytes.limit() - Long.BYTES;
    long start = bytes.getLong(end);
    CacheInput head =
        new CacheInput(bytes.duplicate().position(Math.toIntExact(start)).limit(end), places);
    long begun = head.hash();
    Optional<Published> published = head.optional(() -> DigestCodec.published(head));
    int count = head.count();
    Map<String, Source> sources = new HashMap<>(2 * Math.min(count, 1 << 20));
    for (int i = 0; i < count; i++) {
      sources.put(
          head.text(), new Source(new Stamp(head.number(), head.hash()), head.fingerprint()));
    }
    return new Saved(begun, sources, published, () -> memory(rest));
  }

  /** What is damaged in spite of its checksum is left aside as well. */
  private static Memory memory(CacheInput in) {
    try {
      return readMemory(in);
    } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
      return Memory.NONE;
    }
  }

  private static Memory readMemory(CacheInput in) throws IOException {
    Fingerprint settings = in.fingerprint();
    Map<Slug, ArticleDigest> articles = new HashMap<>();
    in.all(() -> DigestCodec.article(in)).forEach(article -> articles.put(article.slug(), article));
    Map<String, SheetDigest> sheets = new HashMap<>();
    in.all(() -> DigestCodec.sheet(in)).forEach(sheet -> sheets.put(sheet.id(), sheet));
    return new Memory(settings, new Memory.Digests(articles, sheets), files(in));
  }

  private static SortedMap<SitePath, Rendered> files(CacheInput in) throws IOException {
    SortedMap<SitePath, Rendered> files = new TreeMap<>();
    CommonTexts texts = new CommonTexts();
    int count = in.count();
    for (int i = 0; i < count; i++) {
      SitePath path = new SitePath(in.text());
      files.put(
          path,
          new Rendered(
              in.fingerprint(),
              in.fingerprint(),
              PageTrace.of(in.all(in::text), in.all(in::hash)).with(texts)));
    }
    return files;
  }

  /** What the next build may know of this one, as far as it is known before publishing. */
  Draft draft(Memory memory) {
    return new Draft(memory);
  }

  /**
   * A cache that is being written: what was checked and made first, which takes long and may be
   * done beside publishing, then what publishing came to. Closed before it is saved, it leaves
   * nothing.
   */
  final class Draft implements Closeable {
    private final Memory memory;
    private final CRC32C sum = new CRC32C();
    private Optional<FileChannel> open = Optional.empty();

    private Draft(Memory memory) {
      this.memory = memory;
    }

    /** Writes what is known before publishing; to be called once. */
    void write() throws IOException {
      FileChannel channel =
          FileChannel.open(
              next,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
      open = Optional.of(channel);
      CacheOutput out = output(channel);
      out.hash(FORMAT);
      out.fingerprint(maker);
      BuildCache.write(memory, out);
      out.flush();
    }

    /**
     * Writes the rest, and what is not written yet, and puts the cache in place of the one before.
     *
     * @param begun when the build began to read, as {@link #begin} told
     * @param tree the site as it was built
     * @param published empty where the build had something to say
     */
    void save(long begun, SourceTree tree, Optional<Published> published) throws IOException {
      if (open.isEmpty()) {
        write();
      }
      FileChannel channel = open.orElseThrow();
      CacheOutput out = output(channel);
      final long start = channel.position();
      out.hash(begun);
      out.optional(published, then -> DigestCodec.write(then, out));
      out.all(
          new TreeMap<>(tree.stamps()).entrySet(),
          source -> {
            out.text(source.getKey());
            out.number(source.getValue().size());
            out.hash(source.getValue().modified());
            out.fingerprint(tree.known().getOrDefault(source.getKey(), Fingerprint.NONE));
          });
      out.hash(start);
      out.flush();
      out.hash(sum.getValue());
      out.flush();
      channel.close();
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private CacheOutput output(FileChannel channel) {
      OutputStream checked = new CheckedOutputStream(Channels.newOutputStream(channel), sum);
      return new CacheOutput(new BufferedOutputStream(checked, 1 << 16));
    }

    @Override
    public void close() throws IOException {
      if (open.isPresent()) {
        open.get().close();
        Files.deleteIfExists(next);
      }
    }
  }

  private static void write(Memory memory, CacheOutput out) throws IOException {
    out.fingerprint(memory.settings());
    out.all(
        List.copyOf(new TreeMap<>(memory.digests().articles()).values()),
        article -> DigestCodec.write(article, out));
    out.all(
        List.copyOf(new TreeMap<>(memory.digests().sheets()).values()),
        sheet -> DigestCodec.write(sheet, out));
    out.all(
        memory.files().entrySet(),
        file -> {
          out.text(file.getKey().value());
          out.fingerprint(file.getValue().key());
          out.fingerprint(file.getValue().content());
          out.all(file.getValue().trace().targets(), out::text);
          out.all(file.getValue().trace().places(), out::hash);
        });
  }
}
