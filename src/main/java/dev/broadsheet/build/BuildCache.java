package dev.broadsheet.build;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.Places;
import dev.broadsheet.check.SheetDigest;
import dev.broadsheet.page.PageTrace;
import dev.broadsheet.page.Rendered;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Stamp;
import dev.broadsheet.text.Slug;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * What one build tells the next, in one file beside the output. It is a help, never a truth: one
 * that is missing, damaged, or made by another program, JDK or with other options is left aside,
 * and everything is built.
 */
final class BuildCache {
  private static final long FORMAT = 0x42736865_65740001L;
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
   * @param sources size, time and content of each source
   */
  record Saved(long begun, Map<String, Source> sources, Memory memory) {
    static final Saved NOTHING = new Saved(0, Map.of(), Memory.NONE);

    /** Whether every source is what it was and came to rest before it was read. */
    boolean isAllSettled(SourceTree tree) {
      Map<String, Stamp> now = tree.stamps();
      return sources.keySet().containsAll(tree.known().keySet())
          && sources.entrySet().stream()
              .allMatch(
                  source ->
                      source.getValue().stamp().equals(now.get(source.getKey()))
                          && source.getValue().stamp().isSettledBefore(begun));
    }

    /**
     * Takes the contents of untouched files from here: same size, same time, and at rest before
     * they were read.
     */
    void settle(SourceTree tree) {
      Map<String, Stamp> now = tree.stamps();
      sources.forEach(
          (path, source) -> {
            if (source.stamp().equals(now.get(path)) && source.stamp().isSettledBefore(begun)) {
              tree.trust(path, source.content());
            }
          });
    }
  }

  /** A source as it was. */
  record Source(Stamp stamp, Fingerprint content) {}

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
    if (length < 0 || checksum(bytes, length) != ByteBuffer.wrap(bytes).getLong(length)) {
      return Saved.NOTHING;
    }
    try {
      return read(
          new CacheInput(ByteBuffer.wrap(bytes, 0, length), new Places(SourceTree.open(site))));
    } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
      return Saved.NOTHING;
    }
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  private Saved read(CacheInput in) throws IOException {
    if (in.hash() != FORMAT || !in.fingerprint().equals(maker)) {
      return Saved.NOTHING;
    }
    long begun = in.hash();
    Map<String, Source> sources = new HashMap<>();
    int count = in.count();
    for (int i = 0; i < count; i++) {
      sources.put(in.text(), new Source(new Stamp(in.number(), in.hash()), in.fingerprint()));
    }
    Fingerprint settings = in.fingerprint();
    Map<Slug, ArticleDigest> articles = new HashMap<>();
    in.all(() -> DigestCodec.article(in)).forEach(article -> articles.put(article.slug(), article));
    Map<String, SheetDigest> sheets = new HashMap<>();
    in.all(() -> DigestCodec.sheet(in)).forEach(sheet -> sheets.put(sheet.id(), sheet));
    return new Saved(
        begun, sources, new Memory(settings, new Memory.Digests(articles, sheets), files(in)));
  }

  private static SortedMap<SitePath, Rendered> files(CacheInput in) throws IOException {
    SortedMap<SitePath, Rendered> files = new TreeMap<>();
    int count = in.count();
    for (int i = 0; i < count; i++) {
      SitePath path = new SitePath(in.text());
      files.put(
          path,
          new Rendered(
              in.fingerprint(),
              in.fingerprint(),
              PageTrace.of(in.all(in::text), in.all(in::hash))));
    }
    return files;
  }

  /** Saves what the next build may know. */
  void save(long begun, SourceTree tree, Memory memory) throws IOException {
    CRC32C sum = new CRC32C();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(next), 1 << 16)) {
      write(begun, tree, memory, new CacheOutput(new CheckedOutputStream(out, sum)));
      out.write(ByteBuffer.allocate(CHECKSUM).putLong(0, sum.getValue()).array());
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(long begun, SourceTree tree, Memory memory, CacheOutput out)
      throws IOException {
    out.hash(FORMAT);
    out.fingerprint(maker);
    out.hash(begun);
    Map<String, Stamp> stamps = new TreeMap<>(tree.stamps());
    stamps.keySet().retainAll(tree.known().keySet());
    out.all(
        stamps.entrySet(),
        source -> {
          out.text(source.getKey());
          out.number(source.getValue().size());
          out.hash(source.getValue().modified());
          out.fingerprint(tree.known().get(source.getKey()));
        });
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
    out.flush();
  }
}
