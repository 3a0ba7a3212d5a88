package dev.broadsheet.pack;

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
    return new HuffmanCode(CodeLengths.of(counts, longest));
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
