package dev.broadsheet.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps every read inside a folder. There is one such check, and all reads pass it: a path is
 * relative and portable, and no part of it, from the folder down, is a symbolic link or is written
 * otherwise than on disk.
 *
 * @param root a real path
 */
record Confinement(Path root) {
  /**
   * Where a path of the site lies.
   *
   * @param path empty where it is refused
   * @param refusal why, as the end of a sentence; empty where it is not
   */
  record Place(Optional<Path> path, String refusal) {
    private static Place refused(String refusal) {
      return new Place(Optional.empty(), refusal);
    }
  }

  /**
   * Looks a path up; it need not exist.
   *
   * @throws SourceException if the file system fails
   */
  Place find(String path) {
    Optional<String> refusal = PortableName.refusal(path);
    if (refusal.isPresent()) {
      return Place.refused(refusal.get());
    }
    try {
      Path lexical = root.resolve(path).normalize();
      if (isThere(lexical)) {
        return new Place(Optional.of(lexical), "");
      }
      Path nearest = lexical;
      while (!Files.exists(nearest, LinkOption.NOFOLLOW_LINKS)) {
        nearest = nearest.getParent();
      }
      if (nearest.startsWith(root) && isReal(nearest)) {
        return new Place(Optional.of(lexical), "");
      }
      Optional<Path> link = firstLink(nearest);
      return link.isPresent()
          ? Place.refused(link.get().equals(lexical) ? "is a symbolic link" : behind(link.get()))
          : Place.refused("is written otherwise on disk");
    } catch (InvalidPathException e) {
      return Place.refused("is no path on this file system");
    } catch (IOException e) {
      throw new SourceException("cannot resolve " + path + ": " + e.getMessage(), e);
    }
  }

  /**
   * Whether there is such a file or folder inside, by this very path, as nearly always; why not,
   * the long way finds out.
   */
  private boolean isThere(Path lexical) {
    try {
      return lexical.startsWith(root) && lexical.toRealPath().equals(lexical);
    } catch (IOException other) {
      return false;
    }
  }

  /** Whether no part of the path is a link, or is written otherwise on disk. */
  private static boolean isReal(Path path) throws IOException {
    return !Files.isSymbolicLink(path) && path.toRealPath().equals(path);
  }

  private String behind(Path link) {
    String shown = root.relativize(link).toString().replace('\\', '/');
    return "lies behind `" + shown + "`, which is a symbolic link";
  }

  /** The first link on the way down from the folder to {@code path}. */
  private Optional<Path> firstLink(Path path) {
    Path at = root;
    for (Path name : root.relativize(path)) {
      at = at.resolve(name);
      if (Files.isSymbolicLink(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
