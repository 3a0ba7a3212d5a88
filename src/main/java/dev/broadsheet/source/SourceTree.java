package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * The folder of a site, and the only way to read from it. A path is relative, with forward slashes;
 * it never leads outside: {@link Confinement} is asked before every read. Hidden files and editors'
 * backups do not exist. Lists are sorted, so that the order of a directory never shows.
 */
public final class SourceTree {
  public static final Rule CHANGED =
      Rule.error(
          "source-changed",
          "A file of the site changed while the site was being built.",
          "A release is made of the sources as they were at one moment, so nothing was published. The"
              + " build was tried three times; build again when whatever writes to the folder is done.");

  /**
   * More files than this in a site are taken for a mistake: twice as many as 100,000 articles in
   * two languages have.
   */
  static final int MAX_FILES = 500_000;

  /** No text or binary file of a site may be larger. */
  static final int MAX_BYTES = 16 * 1024 * 1024;

  public static final Rule UNREADABLE =
      Rule.error(
          "source-unreadable",
          "A file of the site cannot be read.",
          "The file is missing, is a symbolic link or lies behind one, lies outside the site, has a"
              + " name that is another file's on another system, or the file system refuses it. Files"
              + " are read from the site folder only, and links are never followed.");
  public static final Rule TOO_LARGE =
      Rule.error(
          "source-too-large",
          "A file of the site is larger than 16 MB.",
          "Limits keep a slip (a video under `content/`, a dump pasted into a sheet) from taking the"
              + " build down. Make the file smaller or keep it elsewhere.");
  public static final Rule TOO_MANY =
      Rule.error(
          "source-too-many",
          "The site has more than 500,000 files.",
          "That many files below `content/`, `static/` and `templates/` are taken for a slip, such as another project's folder copied under"
              + " `content/`. Move them out, or split the site.");
  public static final Rule NOT_UTF8 =
      Rule.error(
          "source-not-utf8",
          "A text file is not valid UTF-8.",
          "Save the file as UTF-8. The finding points at the first byte that is wrong.");

  /** Of a path that is longer, a finding shows so much. */
  private static final int SHOWN = 120;

  /** What a site consists of. */
  private static final List<String> SURVEYED = List.of("content", "static", "templates");

  private final Confinement inside;
  private final Remembered remembered;
  private final int mostFiles;

  private SourceTree(Path root, Remembered remembered, int mostFiles) {
    this.inside = new Confinement(root);
    this.remembered = remembered;
    this.mostFiles = mostFiles;
  }

  /**
   * Opens a site folder.
   *
   * @throws IOException if there is no such folder or it cannot be read
   */
  public static SourceTree open(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (!Files.isDirectory(real)) {
      throw new NotDirectoryException(folder.toString());
    }
    return new SourceTree(real, new Remembered(false), MAX_FILES);
  }

  /** The same folder, where more files than these are too many. */
  SourceTree bounded(int most) {
    return new SourceTree(inside.root(), new Remembered(false), most);
  }

  /**
   * The same folder, whose smaller files are kept in memory, packed, once they were read: what is
   * read again is what was read before, whatever has happened to the file since.
   */
  public SourceTree keeping() {
    return new SourceTree(inside.root(), new Remembered(true), mostFiles);
  }

  /** The same folder as it is now, where only these files may differ from what was read before. */
  public SourceTree after(Set<String> changed) {
    SourceTree now =
        new SourceTree(inside.root(), remembered.without(changed, this::exists), mostFiles);
    now.survey();
    return now;
  }

  /** The same folder as it is now: every file that may have changed is read again. */
  public SourceTree again() {
    SourceTree now =
        new SourceTree(inside.root(), new Remembered(remembered.isKeeping()), mostFiles);
    now.survey();
    now.remembered.addSettled(remembered);
    return now;
  }

  /** Takes the size and time of every file of the site, before any is read. */
  public void survey() {
    for (String folder : SURVEYED) {
      if (remembered.list(folder).isPresent()) {
        continue;
      }
      Diagnostics found = new Diagnostics();
      List<String> files = list(folder, found);
      if (found.sorted().isEmpty()) {
        remembered.list(folder, files);
      }
    }
  }

  /** Whether every file of the site was surveyed, and nothing was found on the way. */
  public boolean isSurveyed() {
    return SURVEYED.stream().allMatch(folder -> remembered.list(folder).isPresent());
  }

  /** Whether a file was read, rather than taken on trust, since this folder was opened. */
  public boolean hasRead() {
    return !remembered.fresh().isEmpty();
  }

  /**
   * The files that are not what they were at the time of the survey: changed, gone, or new. Where
   * there are none, everything that was read since is the site as it was at one moment.
   */
  public SortedSet<String> changed() {
    SourceTree now = new SourceTree(inside.root(), new Remembered(false), mostFiles);
    now.survey();
    return Resurvey.changed(remembered, now);
  }

  /**
   * What a file holds, as it was when it was first read; {@link Fingerprint#NONE} where it cannot
   * be read.
   */
  public Fingerprint fingerprint(String path) {
    Optional<Fingerprint> known = remembered.find(path);
    if (known.isPresent()) {
      return known.get();
    }
    bytes(path, new Diagnostics());
    return remembered.find(path).orElse(Fingerprint.NONE);
  }

  /** Takes on trust what files hold that have not changed since an earlier run read them. */
  public void trust(String path, Fingerprint content) {
    remembered.trust(path, content);
  }

  /** Whether both trees know every file of a folder at the top, and it is the same in both. */
  public boolean hasListOf(SourceTree other, String folder) {
    Optional<List<String>> own = remembered.list(folder);
    return own.isPresent() && own.equals(other.remembered.list(folder));
  }

  /** What is known of the contents of files, read or trusted, by path. */
  public Map<String, Fingerprint> known() {
    return remembered.contents();
  }

  /** The size and time of each file as it was first listed. */
  public Map<String, Stamp> stamps() {
    return remembered.stamps();
  }

  /** The real path of the site folder. */
  public Path root() {
    return inside.root();
  }

  /** Whether {@code path} is a file that this tree would read. */
  public boolean exists(String path) {
    return inside
        .find(path)
        .path()
        .filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS))
        .isPresent();
  }

  /**
   * Whether something other than a folder stands at {@code path} or on the way to it: a file, or a
   * link or device, which reading it then reports. Nothing stands where no file may.
   */
  public boolean occupied(String path) {
    if (PortableName.refusal(path).isPresent()) {
      return false;
    }
    return inside
        .find(path)
        .path()
        .map(p -> Files.exists(p, LinkOption.NOFOLLOW_LINKS) && !isFolder(p))
        .orElse(true);
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * All files in {@code folder} and below, relative to the site, sorted; empty where there is no
   * such folder.
   *
   * @throws SourceException if the file system fails
   */
  public List<String> list(String folder) {
    return list(folder, new Diagnostics());
  }

  /**
   * The same, with a finding for everything that is there and cannot be read: links, names that
   * mean another file elsewhere, more files than a site has.
   */
  public List<String> list(String folder, Diagnostics problems) {
    Optional<List<String>> known = remembered.list(folder);
    if (known.isPresent()) {
      remembered.crowded().ifPresent(problems::add);
      return known.get();
    }
    Confinement.Place place = inside.find(folder);
    if (place.path().isEmpty()) {
      report(UNREADABLE, folder, place.refusal(), problems);
      return List.of();
    }
    Path start = place.path().get();
    List<String> files =
        isFolder(start)
            ? FileList.read(inside.root(), start, folder, mostFiles, problems, remembered)
            : List.of();
    remembered.crowded().ifPresent(problems::add);
    return files;
  }

  /** The text of a file, decoded as UTF-8 without its byte order mark; empty after a finding. */
  public Optional<SourceFile> read(String path, Diagnostics problems) {
    return bytes(path, problems).flatMap(bytes -> decode(path, bytes, problems));
  }

  /** The bytes of a file; empty after a finding. */
  public Optional<byte[]> bytes(String path, Diagnostics problems) {
    Optional<byte[]> kept = remembered.bytes(path);
    return kept.isPresent() ? kept : readBytes(path, problems);
  }

  /** Of the file itself, whatever is remembered; {@link Fingerprint#NONE} where there is none. */
  Fingerprint fingerprintNow(String path) {
    return inside
        .find(path)
        .path()
        .flatMap(SourceTree::bytesOf)
        .map(Fingerprint::of)
        .orElse(Fingerprint.NONE);
  }

  private static Optional<byte[]> bytesOf(Path file) {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(in.readNBytes(MAX_BYTES + 1));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> readBytes(String path, Diagnostics problems) {
    Confinement.Place place = inside.find(path);
    if (place.path().isEmpty()) {
      report(UNREADABLE, path, place.refusal(), problems);
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(place.path().get(), LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        problems.add(TOO_LARGE, place(path), "`" + path + "` is larger than 16 MB");
        return Optional.empty();
      }
      remembered.add(path, bytes);
      return Optional.of(bytes);
    } catch (NoSuchFileException e) {
      problems.add(UNREADABLE, place(path), "there is no file `" + path + "`");
    } catch (IOException e) {
      problems.add(UNREADABLE, place(path), "`" + path + "` cannot be read: " + reason(e));
    }
    return Optional.empty();
  }

  static String reason(IOException e) {
    return e.getClass().getSimpleName().replaceFirst("Exception$", "");
  }

  /** Reports that a path is refused, without letting it bring line breaks or escapes along. */
  static void report(Rule rule, String path, String refusal, Diagnostics problems) {
    String cut = path.length() <= SHOWN ? path : path.substring(0, SHOWN) + "…";
    String shown = cut.replaceAll("[\\p{C}`]", "?");
    problems.add(rule, place(shown), "`" + shown + "` " + refusal);
  }

  private static Span place(String path) {
    return new SourceFile(path, "").start();
  }

  private static Optional<SourceFile> decode(String path, byte[] bytes, Diagnostics problems) {
    Utf8 decoded = Utf8.decode(bytes);
    SourceFile file = new SourceFile(path, decoded.text());
    if (decoded.complete()) {
      return Optional.of(file);
    }
    int end = decoded.text().length();
    problems.add(
        Diagnostic.of(NOT_UTF8, file.span(end, end), "`" + path + "` is not UTF-8 from here on"));
    return Optional.empty();
  }
}
