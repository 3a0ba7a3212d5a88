package dev.broadsheet.pack;

import java.util.Arrays;

/** The commands of a block: so many literals, then a copy of so much from so far back. */
final class BrotliCommands {
  final int[] inserts;
  final int[] copies;
  final int[] distances;
  final int[] ringCodes;
  final int[] starts;
  private int count;
  private int[] ring = new int[4];

  BrotliCommands(int most) {
    inserts = new int[most];
    copies = new int[most];
    distances = new int[most];
    ringCodes = new int[most];
    starts = new int[most];
  }

  int count() {
    return count;
  }

  /**
   * Adds a command.
   *
   * @param copy 0 for the last one, after whose literals nothing comes
   */
  void add(int start, int insert, int copy, int distance, int[] ringBefore) {
    starts[count] = start;
    inserts[count] = insert;
    copies[count] = copy;
    distances[count] = distance;
    ringCodes[count++] = copy == 0 ? -1 : BrotliSymbols.ringCode(distance, ringBefore);
  }

  void endWith(int[] last) {
    ring = last.clone();
  }

  /** The last four distances after all commands. */
  int[] ring() {
    return ring.clone();
  }

  /** The distances after one more. */
  static int[] after(int[] ring, int distance) {
    return distance == ring[0] ? ring : new int[] {distance, ring[0], ring[1], ring[2]};
  }

  int symbol(int i) {
    int insert = BrotliSymbols.insertCode(inserts[i]);
    int copy = BrotliSymbols.copyCode(Math.max(2, copies[i]));
    return BrotliSymbols.command(insert, copy, ringCodes[i] == 0);
  }

  /** The code of the distance; -1 where the command names none. */
  int distanceSymbol(int i) {
    if (copies[i] == 0 || symbol(i) < 128) {
      return -1;
    }
    return ringCodes[i] >= 0 ? ringCodes[i] : BrotliSymbols.distanceCode(distances[i]);
  }

  int[] commandCounts() {
    int[] counts = new int[BrotliSymbols.COMMANDS];
    for (int i = 0; i < count; i++) {
      counts[symbol(i)]++;
    }
    return counts;
  }

  int[] distanceCounts() {
    int[] counts = new int[BrotliSymbols.DISTANCES];
    for (int i = 0; i < count; i++) {
      if (distanceSymbol(i) >= 0) {
        counts[distanceSymbol(i)]++;
      }
    }
    return counts;
  }

  /** How often each byte stands as a literal after each context. */
  int[][] literalCounts(byte[] data) {
    int[][] counts = new int[BrotliContext.COUNT][256];
    for (int i = 0; i < count; i++) {
      for (int k = 0; k < inserts[i]; k++) {
        int at = starts[i] + k;
        counts[BrotliContext.at(data, at)][data[at] & 0xFF]++;
      }
    }
    return counts;
  }

  @Override
  public String toString() {
    return count + " commands, last distances " + Arrays.toString(ring);
  }
}
