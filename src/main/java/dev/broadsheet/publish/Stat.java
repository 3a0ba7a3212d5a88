package dev.broadsheet.publish;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a name, without following it if it is a link.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970
 * @param key equal for two names of one file; on a file system that has no such keys equal for
 *     nothing
 */
record Stat(Kind kind, long size, long modified, Object key) {
  enum Kind {
    FILE,
    FOLDER,
    /** A link, a pipe, a device: nothing that publishing makes inside a release. */
    OTHER
  }

  static Stat of(BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    return new Stat(
        kind(attributes),
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        key == null ? new Object() : key);
  }

  private static Kind kind(BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      return Kind.FOLDER;
    }
    return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
  }

  boolean isFile() {
    return kind == Kind.FILE;
  }

  boolean isFolder() {
    return kind == Kind.FOLDER;
  }

  boolean isSameFileAs(Stat other) {
    return key.equals(other.key);
  }
}
