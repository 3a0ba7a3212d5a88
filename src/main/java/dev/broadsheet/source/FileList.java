package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers the regular files below a folder. What is hidden or an editor's backup does not exist;
 * what is there but cannot be part of a site (a link, a device, a name that is another on another
 * machine) is reported and left out.
 */
final class FileList extends SimpleFileVisitor<Path> {
  private final Path root;
  private final String folder;
  private final Remembered remembered;
  private final int most;
  private final Diagnostics problems;

  private final List<String> found = new ArrayList<>();

  FileList(Path root, String folder, int most, Diagnostics problems, Remembered remembered) {
    this.root = root;
    this.most = most;
    this.folder = folder;
    this.remembered = remembered;
    this.problems = problems;
  }

  /**
   * The files below {@code start}, relative to {@code root}, sorted.
   *
   * @param folder what {@code start} is called in a finding
   * @param most so many files the whole site may have
   * @param remembered takes the size and time of each
   */
  static List<String> read(
      Path root, Path start, String folder, int most, Diagnostics problems, Remembered remembered) {
    FileList list = new FileList(root, folder, most, problems, remembered);
    try {
      Files.walkFileTree(start, list);
    } catch (IOException e) {
      throw new SourceException("cannot list " + folder + ": " + e.getMessage(), e);
    }
    list.found.sort(null);
    return list.distinct();
  }

  /** Without what another file system would take for a file that stands before it. */
  private List<String> distinct() {
    Map<String, String> byLetters = new HashMap<>();
    List<String> distinct = new ArrayList<>();
    for (String path : found) {
      String letters = path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
      String other = byLetters.putIfAbsent(letters, path);
      if (other == null) {
        distinct.add(path);
      } else {
        String refusal = "differs from `" + other + "` in capital letters only";
        SourceTree.report(SourceTree.UNREADABLE, path, refusal, problems);
      }
    }
    return List.copyOf(distinct);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file) || isBackup(file)) {
      return FileVisitResult.CONTINUE;
    }
    String path = relative(file);
    Optional<String> refusal = refusal(path, attributes);
    if (refusal.isPresent()) {
      SourceTree.report(SourceTree.UNREADABLE, path, refusal.get(), problems);
      return FileVisitResult.CONTINUE;
    }
    if (!remembered.stamp(path, Stamp.of(attributes), most)) {
      remembered.crowded(
          Diagnostic.of(
              SourceTree.TOO_MANY,
              new SourceFile(folder, "").start(),
              "the site has more than " + most + " files, counted up to `" + folder + "`"));
      return FileVisitResult.TERMINATE;
    }
    found.add(path);
    return FileVisitResult.CONTINUE;
  }

  /** What goes while it is listed was not there: editors write beside a file, then rename. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    if (!isHidden(file) && !(failure instanceof NoSuchFileException)) {
      String refusal = "cannot be read: " + SourceTree.reason(failure);
      SourceTree.report(SourceTree.UNREADABLE, relative(file), refusal, problems);
    }
    return FileVisitResult.CONTINUE;
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static Optional<String> refusal(String path, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return Optional.of("is a symbolic link");
    }
    return attributes.isRegularFile()
        ? PortableName.refusal(path)
        : Optional.of("is neither a file nor a folder");
  }

  private boolean isHidden(Path path) {
    return !path.equals(root) && path.getFileName().toString().startsWith(".");
  }

  private static boolean isBackup(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith("~") || name.endsWith(".swp") || name.startsWith("#");
  }
}
