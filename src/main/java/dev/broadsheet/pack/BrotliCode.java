package dev.broadsheet.pack;

import java.util.Arrays;

/** A prefix code as Brotli writes it (RFC 7932, section 3). */
final class BrotliCode {
  private static final int[] ORDER = {1, 2, 3, 4, 0, 5, 17, 6, 16, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  private static final int[] LENGTH_CODES = {0, 7, 3, 2, 1, 15};
  private static final int[] LENGTH_BITS = {2, 4, 3, 2, 2, 4};

  private final HuffmanCode code;
  private final int used;

  private BrotliCode(HuffmanCode code, int used) {
    this.code = code;
    this.used = used;
  }

  /** Makes a code for symbols that occur so often, and writes it. */
  static BrotliCode write(int[] counts, BitWriter out) {
    int[] symbols = new int[counts.length];
    int used = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        symbols[used++] = i;
      }
    }
    BrotliCode code = new BrotliCode(HuffmanCode.of(counts, 15), used);
    if (used <= 4) {
      code.simple(symbols, Math.max(1, used), counts.length, out);
    } else {
      code.complex(counts.length, out);
    }
    return code;
  }

  void symbol(int symbol, BitWriter out) {
    if (used > 1) {
      code.write(symbol, out);
    }
  }

  private void simple(int[] symbols, int count, int alphabet, BitWriter out) {
    int bits = 32 - Integer.numberOfLeadingZeros(alphabet - 1);
    out.bits(1, 2);
    out.bits(count - 1, 2);
    int[] sorted = Arrays.copyOf(symbols, count);
    // By length, then by number: the order in which the code is given out.
    for (int i = 1; i < count; i++) {
      for (int k = i; k > 0 && before(sorted[k], sorted[k - 1]); k--) {
        int kept = sorted[k];
        sorted[k] = sorted[k - 1];
        sorted[k - 1] = kept;
      }
    }
    for (int symbol : sorted) {
      out.bits(symbol, bits);
    }
    if (count == 4) {
      out.bits(code.length(sorted[0]) == 1 ? 1 : 0, 1);
    }
  }

  private boolean before(int one, int other) {
    int difference = code.length(one) - code.length(other);
    return difference < 0 || difference == 0 && one < other;
  }

  private void complex(int alphabet, BitWriter out) {
    int[] runs = runs(alphabet);
    int[] counts = new int[18];
    for (int run : runs) {
      counts[run & 0x1F]++;
    }
    HuffmanCode lengths = HuffmanCode.of(counts, 5);
    int kinds = 0;
    for (int count : counts) {
      kinds += count > 0 ? 1 : 0;
    }
    int stored = 18;
    while (kinds > 1 && counts[ORDER[stored - 1]] == 0) {
      stored--;
    }
    int skipped = 0;
    if (counts[ORDER[0]] == 0 && counts[ORDER[1]] == 0) {
      skipped = counts[ORDER[2]] == 0 ? 3 : 2;
    }
    out.bits(skipped, 2);
    for (int i = skipped; i < stored; i++) {
      int length = counts[ORDER[i]] == 0 ? 0 : lengths.length(ORDER[i]);
      out.bits(LENGTH_CODES[length], LENGTH_BITS[length]);
    }
    for (int run : runs) {
      int symbol = run & 0x1F;
      if (kinds > 1) {
        lengths.write(symbol, out);
      }
      if (symbol >= 16) {
        out.bits(run >> 5, symbol == 16 ? 2 : 3);
      }
    }
  }

  /** Lengths, and runs of them: the symbol in the lowest five bits, what follows it above. */
  private int[] runs(int alphabet) {
    int last = alphabet;
    while (code.length(last - 1) == 0) {
      last--;
    }
    int[] runs = new int[last];
    int n = 0;
    int before = 8;
    for (int i = 0; i < last; ) {
      int length = code.length(i);
      int run = 1;
      while (i + run < last && code.length(i + run) == length) {
        run++;
      }
      i += run;
      if (length > 0 && length != before) {
        runs[n++] = length;
        before = length;
        run--;
      }
      // A run that a second symbol would lengthen is told in two, with a plain length between.
      int most = length == 0 ? 10 : 6;
      while (run > 0) {
        int part = Math.min(run, most);
        if (part >= 3) {
          runs[n++] = (length == 0 ? 17 : 16) | part - 3 << 5;
          run -= part;
          part = run > 0 ? 1 : 0;
        }
        for (int k = 0; k < part; k++) {
          runs[n++] = length;
        }
        run -= part;
      }
    }
    return Arrays.copyOf(runs, n);
  }
}
