package dev.broadsheet.content;

import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Stamp;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of what was read stays in memory. A site that fits is read once, as a whole; of a larger
 * one only the last texts stay, because each would be gone again before it is asked for twice. What
 * is published is the same either way.
 *
 * @param most characters of text that may stay where all of it does
 * @param usual characters that stay where not all of it does
 * @param bytesEach what a character takes in memory once it was read
 */
record Room(long most, long usual, int bytesEach) {
  /** The part of the virtual machine's memory that one kind of text may take. */
  private static final int PART = 8;

  /** The room for these files, in characters; without end where all may stay. */
  long of(SourceTree tree, Stream<String> paths) {
    Map<String, Stamp> stamps = tree.stamps();
    long all = paths.map(stamps::get).mapToLong(s -> s == null ? most : s.size() + 1).sum();
    boolean fits = all <= usual || all <= most && all <= memory() / PART / bytesEach;
    return fits ? Long.MAX_VALUE : usual;
  }

  /** What the virtual machine may use at most; asking takes a while. */
  private static long memory() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax();
  }
}
