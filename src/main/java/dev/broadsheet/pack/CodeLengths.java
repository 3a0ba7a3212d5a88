package dev.broadsheet.pack;

import java.util.Arrays;

/** How many bits each symbol gets in a Huffman code: frequent symbols get few. */
public final class CodeLengths {
  private CodeLengths() {}

  /**
   * The lengths for symbols that occur so often; 0 for those that do not occur. Where fewer than
   * two occur, one symbol still gets a bit.
   *
   * @param longest the most bits that a symbol may get; must leave room for all that occur
   */
  public static int[] of(int[] counts, int longest) {
    int[] weights = counts.clone();
    int[] lengths = lengths(weights);
    while (Arrays.stream(lengths).max().orElse(0) > longest) {
      // Flatter counts make a flatter tree; every symbol that occurs keeps a weight.
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (weights[i] + 1) / 2;
      }
      lengths = lengths(weights);
    }
    return lengths;
  }

  private static int[] lengths(int[] weights) {
    long[] leaves = new long[weights.length];
    int n = 0;
    for (int symbol = 0; symbol < weights.length; symbol++) {
      if (weights[symbol] > 0) {
        leaves[n++] = (long) weights[symbol] << 16 | symbol;
      }
    }
    int[] lengths = new int[weights.length];
    if (n < 2) {
      // A decoder wants a code even where there is nothing to tell apart.
      lengths[n == 0 ? 0 : (int) (leaves[0] & 0xFFFF)] = 1;
      return lengths;
    }
    Arrays.sort(leaves, 0, n);
    int[] depths = depths(leaves, n);
    for (int i = 0; i < n; i++) {
      lengths[(int) (leaves[i] & 0xFFFF)] = depths[i];
    }
    return lengths;
  }

  /** Joins the two lightest trees until one is left; leaves come sorted, joined trees grow. */
  private static int[] depths(long[] leaves, int n) {
    long[] weights = new long[2 * n - 1];
    int[] parents = new int[2 * n - 1];
    for (int i = 0; i < n; i++) {
      weights[i] = leaves[i] >> 16;
    }
    int leaf = 0;
    int tree = n;
    for (int joined = n; joined < weights.length; joined++) {
      for (int k = 0; k < 2; k++) {
        boolean fromLeaves = leaf < n && (tree == joined || weights[leaf] <= weights[tree]);
        int taken = fromLeaves ? leaf++ : tree++;
        weights[joined] += weights[taken];
        parents[taken] = joined;
      }
    }
    int[] depths = new int[weights.length];
    for (int i = weights.length - 2; i >= 0; i--) {
      depths[i] = depths[parents[i]] + 1;
    }
    return depths;
  }
}
