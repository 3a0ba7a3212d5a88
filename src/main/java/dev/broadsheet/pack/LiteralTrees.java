package dev.broadsheet.pack;

import java.util.Arrays;

/** Puts contexts together whose literals are alike, so that few codes serve all of them. */
final class LiteralTrees {
  private static final double LN2 = StrictMath.log(2);

  /** What a code of its own costs, about, in bits. */
  private static final double CODE = 220;

  private final int[] map;
  private final int count;

  private LiteralTrees(int[] map, int count) {
    this.map = map;
    this.count = count;
  }

  /** The number of the code of each context. */
  int[] map() {
    return map;
  }

  int count() {
    return count;
  }

  /**
   * Joins the two sets of contexts whose joining costs least, as long as it saves a code's cost.
   */
  static LiteralTrees of(int[][] counts) {
    int contexts = counts.length;
    int[] leader = new int[contexts];
    int[][] sums = new int[contexts][];
    double[] bits = new double[contexts];
    for (int i = 0; i < contexts; i++) {
      leader[i] = i;
      sums[i] = counts[i].clone();
      bits[i] = bits(sums[i], sums[i], true);
    }
    boolean[] gone = new boolean[contexts];
    double[][] loss = new double[contexts][contexts];
    for (int i = 0; i < contexts; i++) {
      for (int k = i + 1; k < contexts; k++) {
        loss[i][k] = bits(sums[i], sums[k], false) - bits[i] - bits[k];
      }
    }
    while (true) {
      int one = -1;
      int other = -1;
      double least = CODE;
      for (int i = 0; i < contexts; i++) {
        for (int k = i + 1; k < contexts && !gone[i]; k++) {
          if (!gone[k] && loss[i][k] < least) {
            least = loss[i][k];
            one = i;
            other = k;
          }
        }
      }
      if (one < 0) {
        break;
      }
      for (int s = 0; s < 256; s++) {
        sums[one][s] += sums[other][s];
      }
      bits[one] = bits(sums[one], sums[one], true);
      gone[other] = true;
      for (int i = 0; i < contexts; i++) {
        leader[i] = leader[i] == other ? one : leader[i];
        if (!gone[i] && i != one) {
          int low = Math.min(i, one);
          int high = Math.max(i, one);
          loss[low][high] = bits(sums[low], sums[high], false) - bits[low] - bits[high];
        }
      }
    }
    return numbered(leader);
  }

  private static LiteralTrees numbered(int[] leader) {
    int[] numbers = new int[leader.length];
    Arrays.fill(numbers, -1);
    int[] map = new int[leader.length];
    int count = 0;
    for (int i = 0; i < leader.length; i++) {
      if (numbers[leader[i]] < 0) {
        numbers[leader[i]] = count++;
      }
      map[i] = numbers[leader[i]];
    }
    return new LiteralTrees(map, count);
  }

  /** Shannon's length of all that two tables count together, or one alone. */
  private static double bits(int[] one, int[] other, boolean alone) {
    double bits = 0;
    long sum = 0;
    for (int i = 0; i < one.length; i++) {
      int count = alone ? one[i] : one[i] + other[i];
      if (count > 0) {
        sum += count;
        bits -= count * StrictMath.log(count) / LN2;
      }
    }
    return sum == 0 ? 0 : bits + sum * StrictMath.log(sum) / LN2;
  }

  /** The counts of each code. */
  static int[][] sums(int[][] counts, int[] map) {
    int[][] sums = new int[counts.length][256];
    for (int i = 0; i < counts.length; i++) {
      for (int s = 0; s < 256; s++) {
        sums[map[i]][s] += counts[i][s];
      }
    }
    return sums;
  }
}
