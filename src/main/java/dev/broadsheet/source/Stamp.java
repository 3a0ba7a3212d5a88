package dev.broadsheet.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * By what a file is seen to be untouched without reading it.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970, as fine as the file system tells
 */
public record Stamp(long size, long modified) {
  private static final long SECOND = 1_000_000_000;

  /** What the clock of a file system may be late by, where it tells fractions of a second. */
  private static final long TICK = 20_000_000;

  /**
   * Whether the file had come to rest at a moment, so that a later change shows in its time: not
   * within one tick of it, as coarse as its file system counts.
   *
   * @param moment in nanoseconds since 1970, as the same file system tells
   */
  public boolean isSettledBefore(long moment) {
    long tick = modified % SECOND == 0 ? 2 * SECOND : TICK;
    return modified + tick < moment;
  }

  public static Stamp of(BasicFileAttributes file) {
    return new Stamp(file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }

  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stamp stamp && stamp.size == size && stamp.modified == modified;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(size) + Long.hashCode(modified);
  }
}
