package dev.broadsheet.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is seen to be untouched without reading it.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970, as fine as the file system tells
 */
public record Stamp(long size, long modified) {
  public static Stamp of(BasicFileAttributes file) {
    return new Stamp(file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }
}
