package dev.broadsheet.pack;

import java.util.Arrays;

/** Writes one block of DEFLATE with Huffman codes made for it (RFC 1951, section 3.2.7). */
final class BlockWriter {
  private static final int END = 256;
  private static final int LITERALS = 286;
  private static final int DISTANCES = 30;
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };
  private static final int[] LENGTH_BASE = bases(29, 4, 3);
  private static final int[] DISTANCE_BASE = bases(30, 2, 1);

  private final BitWriter out;

  private BlockWriter(BitWriter out) {
    this.out = out;
  }

  /** The first value of each symbol, where extra bits grow by one every {@code step} symbols. */
  private static int[] bases(int symbols, int step, int first) {
    int[] bases = new int[symbols];
    int value = first;
    for (int i = 0; i < symbols; i++) {
      bases[i] = value;
      value += 1 << extra(i, step);
    }
    if (step == 4) {
      bases[symbols - 1] = 258;
    }
    return bases;
  }

  private static int extra(int symbol, int step) {
    return Math.max(0, symbol / step - 1);
  }

  /** The symbol of a length counted from 257, or of a distance. */
  private static int symbol(int[] bases, int value) {
    int low = 0;
    int high = bases.length;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (bases[middle] <= value) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static void write(int[] tokens, int count, boolean last, BitWriter out) {
    int[] literals = new int[LITERALS];
    int[] distances = new int[DISTANCES];
    literals[END] = 1;
    for (int i = 0; i < count; i++) {
      if (tokens[i] < END) {
        literals[tokens[i]]++;
      } else {
        literals[END + 1 + symbol(LENGTH_BASE, tokens[i] & 0x1FF)]++;
        distances[symbol(DISTANCE_BASE, tokens[i] >> 9)]++;
      }
    }
    HuffmanCode literal = HuffmanCode.of(literals, 15);
    HuffmanCode distance = HuffmanCode.of(distances, 15);
    BlockWriter writer = new BlockWriter(out);
    out.bits(last ? 1 : 0, 1);
    out.bits(2, 2);
    writer.codes(literal, distance);
    for (int i = 0; i < count; i++) {
      writer.token(tokens[i], literal, distance);
    }
    literal.write(END, out);
  }

  private void token(int token, HuffmanCode literals, HuffmanCode distances) {
    if (token < END) {
      literals.write(token, out);
      return;
    }
    int length = token & 0x1FF;
    int symbol = symbol(LENGTH_BASE, length);
    literals.write(END + 1 + symbol, out);
    out.bits(length - LENGTH_BASE[symbol], symbol == 28 ? 0 : extra(symbol, 4));
    int far = token >> 9;
    int place = symbol(DISTANCE_BASE, far);
    distances.write(place, out);
    out.bits(far - DISTANCE_BASE[place], extra(place, 2));
  }

  /** Writes the lengths of both codes, runs shortened, themselves as Huffman symbols. */
  private void codes(HuffmanCode literals, HuffmanCode distances) {
    int literalCount = Math.max(257, literals.used());
    int distanceCount = Math.max(1, distances.used());
    int[] lengths = new int[literalCount + distanceCount];
    for (int i = 0; i < literalCount; i++) {
      lengths[i] = literals.length(i);
    }
    for (int i = 0; i < distanceCount; i++) {
      lengths[literalCount + i] = distances.length(i);
    }
    int[] runs = runs(lengths);
    int[] counts = new int[19];
    for (int run : runs) {
      counts[run & 0x1F]++;
    }
    HuffmanCode code = HuffmanCode.of(counts, 7);
    int orders = 19;
    while (orders > 4 && code.length(ORDER[orders - 1]) == 0) {
      orders--;
    }
    out.bits(literalCount - 257, 5);
    out.bits(distanceCount - 1, 5);
    out.bits(orders - 4, 4);
    for (int i = 0; i < orders; i++) {
      out.bits(code.length(ORDER[i]), 3);
    }
    for (int run : runs) {
      int symbol = run & 0x1F;
      code.write(symbol, out);
      if (symbol >= 16) {
        out.bits(run >> 5, symbol == 16 ? 2 : symbol == 17 ? 3 : 7);
      }
    }
  }

  /** Symbols 0 to 18 in the lowest five bits, what follows them above. */
  private static int[] runs(int[] lengths) {
    int[] runs = new int[lengths.length];
    int n = 0;
    for (int i = 0; i < lengths.length; ) {
      int end = i + 1;
      while (end < lengths.length && lengths[end] == lengths[i]) {
        end++;
      }
      int run = end - i;
      if (lengths[i] == 0 && run >= 3) {
        run = Math.min(run, 138);
        runs[n++] = run <= 10 ? 17 | run - 3 << 5 : 18 | run - 11 << 5;
      } else if (lengths[i] > 0 && run >= 4) {
        run = Math.min(run, 7);
        runs[n++] = lengths[i];
        runs[n++] = 16 | run - 4 << 5;
      } else {
        run = 1;
        runs[n++] = lengths[i];
      }
      i += run;
    }
    return Arrays.copyOf(runs, n);
  }
}
