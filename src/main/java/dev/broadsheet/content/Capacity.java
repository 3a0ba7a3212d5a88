package dev.broadsheet.content;

import dev.broadsheet.source.Shelf;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Stamp;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * How much of what was read stays in memory. A site that fits is read once, as a whole; of a larger
 * one only the last texts stay, because each would be gone again before it is asked for twice. What
 * is published is the same either way.
 *
 * @param most characters of text that may stay where all of it does
 * @param usual characters that stay where not all of it does
 * @param count how many texts stay then: all that is made of one is made together, and more would
 *     only grow old
 * @param bytesEach what a character takes in memory once it was read
 */
record Capacity(long most, long usual, int count, int bytesEach) {
  /** The part of the virtual machine's memory that one kind of text may take. */
  private static final int PART = 8;

  /** Characters for what a preview read before an edit and will not ask for again. */
  private static final int SPARE = 4096;

  /** What a text weighs that could not be read: its findings. */
  private static final int LEAST = 512;

  /**
   * A shelf for what is read of these files.
   *
   * @param length of a text in characters
   */
  <K, V> Shelf<K, V> shelf(SourceTree tree, Stream<String> paths, ToLongFunction<V> length) {
    Map<String, Stamp> stamps = tree.stamps();
    long all =
        paths
            .map(stamps::get)
            .mapToLong(s -> s == null ? most : Math.max(LEAST, s.size() + 1))
            .sum();
    boolean fits = all <= usual || all <= most && all <= memory() / PART / bytesEach;
    return fits
        ? new Shelf<>(all + all / 4 + SPARE, read -> Math.max(LEAST, length.applyAsLong(read)))
        : new Shelf<>(usual, read -> Math.max(usual / count, length.applyAsLong(read)));
  }

  /** What the virtual machine may use at most; asking takes a while. */
  private static long memory() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax();
  }
}
