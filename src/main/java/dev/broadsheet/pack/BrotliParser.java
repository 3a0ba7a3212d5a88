package dev.broadsheet.pack;

import java.util.Arrays;

/** Finds the cheapest way through a block, place by place, under given costs. */
final class BrotliParser {
  /** What is longer is taken as it is: no shorter copy would be better. */
  private static final int LONG = 160;

  private final byte[] data;
  private final int start;
  private final int end;
  private final Repetitions repetitions;
  private final BrotliCosts costs;
  private final float[] cheapest;
  private final int[] copy;
  private final int[] distance;
  private final int[] literals;
  private final int[][] rings;

  BrotliParser(
      byte[] data, int start, int end, Repetitions repetitions, BrotliCosts costs, int[] ring) {
    this.data = data;
    this.start = start;
    this.end = end;
    this.repetitions = repetitions;
    this.costs = costs;
    int size = end - start + 1;
    this.cheapest = new float[size];
    this.copy = new int[size];
    this.distance = new int[size];
    this.literals = new int[size];
    this.rings = new int[size][];
    Arrays.fill(cheapest, Float.MAX_VALUE);
    cheapest[0] = 0;
    rings[0] = ring;
  }

  BrotliCommands parse() {
    repetitions.rewind(start);
    for (int at = start; at < end; at++) {
      int i = at - start;
      if (copy[i] > 0) {
        // The way here ends with a copy: its distance is the last one now.
        rings[i] = BrotliCommands.after(rings[i - copy[i]], distance[i]);
      } else if (i > 0) {
        rings[i] = rings[i - 1];
      }
      literal(at, i);
      int jump = copies(at, i);
      if (jump > 0) {
        // Places inside a long copy are not looked at, and cannot be reached otherwise.
        for (int k = 1; k < jump; k++) {
          if (cheapest[i + k] == Float.MAX_VALUE) {
            cheapest[i + k] = Float.MAX_VALUE / 2;
          }
        }
        at = skip(at, i, jump);
      }
    }
    return commands();
  }

  private void literal(int at, int i) {
    float cost = cheapest[i] + costs.literals[BrotliContext.at(data, at)][data[at] & 0xFF];
    if (cost < cheapest[i + 1]) {
      cheapest[i + 1] = cost;
      copy[i + 1] = 0;
      literals[i + 1] = literals[i] + 1;
    }
  }

  /** Goes straight to the end of a long copy. */
  private int skip(int at, int i, int jump) {
    return copy[i + jump] == jump ? at + jump - 1 : at;
  }

  /** Tries every copy from a place; tells the length of one that is long enough to be taken. */
  private int copies(int at, int i) {
    int most = end - at;
    int reached = 1;
    int[] ring = rings[i];
    int longest = 0;
    for (int k = 0; k < 4; k++) {
      int far = ring[k];
      if (far <= at && far <= (1 << 22) - 16) {
        int length = Brotli.same(data, at - far, at, most);
        for (int l = 2; l <= length; l += l >= LONG ? Math.max(1, length - l) : 1) {
          offer(i, l, far);
        }
        longest = Math.max(longest, length);
      }
    }
    int found = repetitions.find(at, end);
    for (int k = 0; k < found; k++) {
      int length = repetitions.lengths[k];
      int from = Math.max(3, reached + 1);
      for (int l = from; l <= length; l += l >= LONG ? Math.max(1, length - l) : 1) {
        offer(i, l, repetitions.distances[k]);
      }
      reached = Math.max(reached, length);
      longest = Math.max(longest, length);
    }
    return longest >= LONG ? longest : 0;
  }

  private void offer(int i, int length, int far) {
    int insert = BrotliSymbols.insertCode(literals[i]);
    int copied = BrotliSymbols.copyCode(length);
    int ringCode = BrotliSymbols.ringCode(far, rings[i]);
    int symbol = BrotliSymbols.command(insert, copied, ringCode == 0);
    float cost =
        cheapest[i]
            + costs.commands[symbol]
            + BrotliSymbols.insertBits(insert)
            + BrotliSymbols.copyBits(copied);
    if (symbol >= 128) {
      cost +=
          ringCode >= 0
              ? costs.distances[ringCode]
              : costs.distances[BrotliSymbols.distanceCode(far)] + BrotliSymbols.distanceBits(far);
    }
    if (cost < cheapest[i + length]) {
      cheapest[i + length] = cost;
      copy[i + length] = length;
      distance[i + length] = far;
      literals[i + length] = 0;
    }
  }

  /** Follows the cheapest way back, and tells it forwards. */
  private BrotliCommands commands() {
    int size = end - start;
    int[] ends = new int[size + 1];
    int count = 0;
    for (int i = size; i > 0; i -= Math.max(1, copy[i])) {
      ends[count++] = i;
    }
    BrotliCommands commands = new BrotliCommands(count + 1);
    int[] ring = rings[0];
    int from = 0;
    int inserted = 0;
    for (int k = count - 1; k >= 0; k--) {
      int i = ends[k];
      if (copy[i] == 0) {
        inserted++;
        continue;
      }
      commands.add(start + from, inserted, copy[i], distance[i], ring);
      ring = BrotliCommands.after(ring, distance[i]);
      from = i;
      inserted = 0;
    }
    if (inserted > 0) {
      commands.add(start + from, inserted, 0, 0, ring);
    }
    commands.endWith(ring);
    return commands;
  }
}
