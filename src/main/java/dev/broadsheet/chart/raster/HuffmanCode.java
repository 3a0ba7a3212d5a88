package dev.broadsheet.chart.raster;

import java.util.Arrays;

/** A canonical Huffman code (RFC 1951, section 3.2.2). */
final class HuffmanCode {
  private final int[] lengths;
  private final int[] codes;

  private HuffmanCode(int[] lengths) {
    this.lengths = lengths;
    this.codes = new int[lengths.length];
    int code = 0;
    for (int length = 1; length <= 15; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          codes[symbol] = Integer.reverse(code++) >>> 32 - length;
        }
      }
      code <<= 1;
    }
  }

  /** A code in which frequent symbols are short and none is longer than {@code longest}. */
  static HuffmanCode of(int[] counts, int longest) {
    int[] weights = counts.clone();
    int[] lengths = lengths(weights);
    while (Arrays.stream(lengths).max().orElse(0) > longest) {
      // Flatter counts make a flatter tree; every symbol that occurs keeps a weight.
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (weights[i] + 1) / 2;
      }
      lengths = lengths(weights);
    }
    return new HuffmanCode(lengths);
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

  /** The number of bits of a symbol; 0 when it does not occur. */
  int length(int symbol) {
    return lengths[symbol];
  }

  /** One more than the last symbol that occurs. */
  int used() {
    int used = lengths.length;
    while (used > 0 && lengths[used - 1] == 0) {
      used--;
    }
    return used;
  }

  void write(int symbol, BitWriter out) {
    out.bits(codes[symbol], lengths[symbol]);
  }
}
