package dev.broadsheet.pack;

import java.util.Arrays;

/** What each symbol costs, in bits, by how often it was used in the round before. */
final class BrotliCosts {
  private static final double LN2 = StrictMath.log(2);

  final float[][] literals;
  final float[] commands;
  final float[] distances;

  private BrotliCosts(float[][] literals, float[] commands, float[] distances) {
    this.literals = literals;
    this.commands = commands;
    this.distances = distances;
  }

  /** A guess: literals by how often their bytes occur, everything else alike. */
  static BrotliCosts first(byte[] data, int start, int end) {
    int[] counts = new int[256];
    for (int i = start; i < end; i++) {
      counts[data[i] & 0xFF]++;
    }
    float[][] literals = new float[BrotliContext.COUNT][];
    float[] one = bits(counts, 0.7);
    Arrays.fill(literals, one);
    float[] commands = new float[BrotliSymbols.COMMANDS];
    Arrays.fill(commands, 7);
    float[] distances = new float[BrotliSymbols.DISTANCES];
    Arrays.fill(distances, 5);
    return new BrotliCosts(literals, commands, distances);
  }

  static BrotliCosts of(BrotliCommands commands, byte[] data) {
    int[][] counts = commands.literalCounts(data);
    int[] map = LiteralTrees.of(counts).map();
    float[][] literals = new float[BrotliContext.COUNT][];
    float[][] made = new float[BrotliContext.COUNT][];
    int[][] sums = LiteralTrees.sums(counts, map);
    for (int i = 0; i < BrotliContext.COUNT; i++) {
      if (made[map[i]] == null) {
        made[map[i]] = bits(sums[map[i]], 1);
      }
      literals[i] = made[map[i]];
    }
    return new BrotliCosts(
        literals, bits(commands.commandCounts(), 1), bits(commands.distanceCounts(), 1));
  }

  /** Shannon's length of each symbol; one that did not occur costs more than any that did. */
  private static float[] bits(int[] counts, double factor) {
    long sum = 0;
    for (int count : counts) {
      sum += count;
    }
    double all = StrictMath.log(Math.max(2, sum)) / LN2;
    float[] bits = new float[counts.length];
    for (int i = 0; i < counts.length; i++) {
      double own = counts[i] == 0 ? all + 2 : all - StrictMath.log(counts[i]) / LN2;
      bits[i] = (float) Math.max(0.5, factor * own);
    }
    return bits;
  }
}
