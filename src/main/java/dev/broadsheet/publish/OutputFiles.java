package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Every operation that publishing asks of a file system, and no other: the seam at which tests let
 * the disk fail, fill up or die at any moment.
 */
interface OutputFiles {
  boolean exists(Path path);

  boolean isDirectory(Path path);

  /** The bytes of a regular file. */
  byte[] read(Path file) throws IOException;

  /** All regular files below a folder, relative to it, sorted. */
  List<String> list(Path folder) throws IOException;

  void createDirectories(Path folder) throws IOException;

  /** Creates a file, which must not exist, and gives its bytes to the disk. */
  void create(Path file, byte[] bytes) throws IOException;

  /** Gives {@code file} a second name; false where the file system has no hard links. */
  boolean link(Path name, Path file) throws IOException;

  /** Renames in one step; the target must not exist. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file, or a folder with all that is in it; no complaint where there is none. */
  void delete(Path path) throws IOException;

  /** Makes the names in a folder survive a loss of power, where the platform can. */
  void force(Path folder) throws IOException;
}
