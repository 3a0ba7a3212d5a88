package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder of a site, and the only way to read from it. A path is relative, with forward slashes;
 * it never leads outside: symbolic links are not followed, neither as a file nor as a folder on the
 * way. Hidden files and editors' backups do not exist. Lists are sorted, so that the order of a
 * directory never shows.
 */
public final class SourceTree {
  /** More files than this in one site is taken for a mistake. */
  static final int MAX_FILES = 500_000;

  /** No text or binary file of a site may be larger. */
  static final int MAX_BYTES = 16 * 1024 * 1024;

  public static final Rule UNREADABLE =
      Rule.error(
          "source-unreadable",
          "A file of the site cannot be read.",
          "The file is missing, is a symbolic link, lies outside the site, or the file system refuses"
              + " it. Files are read from the site folder only, and links are never followed.");
  public static final Rule TOO_LARGE =
      Rule.error(
          "source-too-large",
          "A file of the site is larger than 16 MB.",
          "Limits keep a slip (a video under `content/`, a dump pasted into a sheet) from taking the"
              + " build down. Make the file smaller or keep it elsewhere.");
  public static final Rule NOT_UTF8 =
      Rule.error(
          "source-not-utf8",
          "A text file is not valid UTF-8.",
          "Save the file as UTF-8. The finding points at the first byte that is wrong.");

  private final Path root;

  private SourceTree(Path root) {
    this.root = root;
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
    return new SourceTree(real);
  }

  /** The real path of the site folder. */
  public Path root() {
    return root;
  }

  /** Whether {@code path} is a file that this tree would read. */
  public boolean exists(String path) {
    return confine(path).filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).isPresent();
  }

  /**
   * All files in {@code folder} and below, relative to the site, sorted; empty where there is no
   * such folder.
   *
   * @throws SourceException if the file system fails, or there are too many files
   */
  public List<String> list(String folder) {
    Optional<Path> start =
        confine(folder).filter(p -> Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS));
    if (start.isEmpty()) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    try {
      Files.walkFileTree(start.get(), new Collector(found));
    } catch (IOException e) {
      throw new SourceException("cannot list " + folder + ": " + e.getMessage(), e);
    }
    found.sort(null);
    return List.copyOf(found);
  }

  /** The text of a file, decoded as UTF-8 without its byte order mark; empty after a finding. */
  public Optional<SourceFile> read(String path, Diagnostics problems) {
    return bytes(path, problems).flatMap(bytes -> decode(path, bytes, problems));
  }

  /** The bytes of a file; empty after a finding. */
  public Optional<byte[]> bytes(String path, Diagnostics problems) {
    Optional<Path> file = confine(path);
    if (file.isEmpty()) {
      problems.add(UNREADABLE, place(path), "`" + path + "` does not lie in the site");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file.get(), LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        problems.add(TOO_LARGE, place(path), "`" + path + "` is larger than 16 MB");
        return Optional.empty();
      }
      return Optional.of(bytes);
    } catch (NoSuchFileException e) {
      problems.add(UNREADABLE, place(path), "there is no file `" + path + "`");
    } catch (IOException e) {
      problems.add(UNREADABLE, place(path), "`" + path + "` cannot be read: " + reason(e));
    }
    return Optional.empty();
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replaceFirst("Exception$", "");
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

  /** The real place of a relative path, if it stays inside and meets no symbolic link. */
  private Optional<Path> confine(String path) {
    if (path.indexOf('\0') >= 0 || path.indexOf('\\') >= 0 || path.startsWith("/")) {
      return Optional.empty();
    }
    try {
      Path lexical = root.resolve(path).normalize();
      if (!lexical.startsWith(root)) {
        return Optional.empty();
      }
      Path nearest = lexical;
      while (!Files.exists(nearest, LinkOption.NOFOLLOW_LINKS)) {
        nearest = nearest.getParent();
      }
      return nearest.toRealPath().equals(nearest) ? Optional.of(lexical) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new SourceException("cannot resolve " + path + ": " + e.getMessage(), e);
    }
  }

  /** Gathers regular files, leaving out what is hidden, linked or an editor's backup. */
  private final class Collector extends SimpleFileVisitor<Path> {
    private final List<String> found;

    private Collector(List<String> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile() && !isHidden(file) && !isBackup(file)) {
        if (found.size() == MAX_FILES) {
          throw new IOException("more than " + MAX_FILES + " files");
        }
        found.add(root.relativize(file).toString().replace('\\', '/'));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }

    private boolean isBackup(Path path) {
      String name = path.getFileName().toString();
      return name.endsWith("~") || name.endsWith(".swp") || name.startsWith("#");
    }
  }
}
