package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every operation that publishing asks of a file system, and no other: the seam at which tests let
 * the disk fail, fill up or die at any moment. No operation follows a link in the last name of its
 * path.
 */
interface OutputFiles {
  /** What is there; empty where nothing is. */
  Optional<Stat> stat(Path path) throws IOException;

  /**
   * All that lies below a folder, by its path relative to it, with forward slashes; a folder's ends
   * with one.
   */
  Map<String, Stat> walk(Path folder) throws IOException;

  /** The names in a folder, sorted. */
  List<String> names(Path folder) throws IOException;

  /** The bytes of a regular file. */
  byte[] read(Path file) throws IOException;

  /** Where a symbolic link points, as it is written in the link. */
  Path target(Path link) throws IOException;

  /** Creates one folder in another; no complaint if it is there. */
  void createFolder(Path folder) throws IOException;

  /** Creates a file, which must not exist. */
  void create(Path file, byte[] bytes) throws IOException;

  /** Gives {@code file} a second name; false where the file system has no hard links. */
  boolean link(Path name, Path file) throws IOException;

  /** Creates a symbolic link, which must not exist. */
  void symlink(Path link, Path target) throws IOException;

  /** Renames in one step, over a symbolic link if the target is one. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file, or a folder with all that is in it; no complaint where there is none. */
  void delete(Path path) throws IOException;

  /** Makes a file's bytes survive a loss of power. */
  void force(Path file) throws IOException;

  /** Makes the names in a folder survive a loss of power, where the platform can. */
  void forceFolder(Path folder) throws IOException;

  /** Whether anything, be it a link to nowhere, has this name. */
  default boolean exists(Path path) throws IOException {
    return stat(path).isPresent();
  }
}
