package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.work.Workers;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
final class FileList {
  private final Path root;
  private final String folder;
  private final Remembered remembered;
  private final int most;
  private final Diagnostics problems;

  private final List<String> found = new ArrayList<>();

  /** There are too many already, so that no more need be looked at. */
  private volatile boolean crowded;

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
    List<Path> folders = list.isHidden(start) ? List.of() : List.of(start);
    while (!folders.isEmpty()) {
      List<Listing> listings = Workers.map(folders, list::list);
      listings.forEach(listing -> list.found.addAll(listing.files()));
      folders = listings.stream().flatMap(listing -> listing.folders().stream()).toList();
    }
    list.found.sort(null);
    return list.distinct();
  }

  /** What lies in one folder: the files of the site, and the folders below. */
  private record Listing(List<String> files, List<Path> folders) {}

  private Listing list(Path path) {
    Listing listing = new Listing(new ArrayList<>(), new ArrayList<>());
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        if (!isHidden(entry) && !crowded) {
          add(entry, listing);
        }
      }
    } catch (DirectoryIteratorException e) {
      fail(path, e.getCause());
    } catch (IOException e) {
      fail(path, e);
    }
    return listing;
  }

  private void add(Path entry, Listing listing) {
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      fail(entry, e);
      return;
    }
    if (attributes.isDirectory()) {
      listing.folders().add(entry);
    } else if (!isBackup(entry)) {
      addFile(relative(entry), attributes, listing);
    }
  }

  private void addFile(String path, BasicFileAttributes attributes, Listing listing) {
    Optional<String> refusal = refusal(path, attributes);
    if (refusal.isPresent()) {
      SourceTree.report(SourceTree.UNREADABLE, path, refusal.get(), problems);
    } else if (remembered.stamp(path, Stamp.of(attributes), most)) {
      listing.files().add(path);
    } else {
      crowded = true;
      remembered.crowded(
          Diagnostic.of(
              SourceTree.TOO_MANY,
              new SourceFile(folder, "").start(),
              "the site has more than " + most + " files, counted up to `" + folder + "`"));
    }
  }

  /** What goes while it is listed was not there: editors write beside a file, then rename. */
  void fail(Path path, IOException failure) {
    if (!isHidden(path) && !(failure instanceof NoSuchFileException)) {
      String refusal = "cannot be read: " + SourceTree.reason(failure);
      SourceTree.report(SourceTree.UNREADABLE, relative(path), refusal, problems);
    }
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
