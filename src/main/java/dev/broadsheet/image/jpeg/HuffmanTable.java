package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import java.util.Arrays;

/** A Huffman code as read (T.81, C.2 and F.2.2.3); short codes are looked up at once. */
final class HuffmanTable {
  private static final int LOOK = 9;

  private final int[] symbols;
  private final short[] quick = new short[1 << LOOK];
  private final int[] limits = new int[18];
  private final int[] offsets = new int[17];

  private HuffmanTable(int[] symbols) {
    this.symbols = symbols;
  }

  /** Reads counts and symbols that begin at a place of a DHT segment. */
  static HuffmanTable read(Bytes segment, int at) throws ImageException {
    int total = 0;
    int code = 0;
    HuffmanTable table = new HuffmanTable(new int[256]);
    for (int length = 1; length <= 16; length++) {
      int count = segment.u8(at + length - 1L);
      table.offsets[length] = total - code;
      for (int i = 0; i < count; i++, code++, total++) {
        if (total == 256 || code >= 1 << length) {
          throw ImageException.broken("has an impossible Huffman table");
        }
        table.symbols[total] = segment.u8(at + 16L + total);
        table.remember(code, length, table.symbols[total]);
      }
      table.limits[length] = code << 16 - length;
      code <<= 1;
    }
    table.limits[17] = Integer.MAX_VALUE;
    return table;
  }

  private void remember(int code, int length, int symbol) {
    if (length <= LOOK) {
      int first = code << LOOK - length;
      Arrays.fill(quick, first, first + (1 << LOOK - length), (short) (length << 8 | symbol));
    }
  }

  /** How many symbols a table that begins here has. */
  static int symbols(Bytes segment, int at) throws ImageException {
    int total = 0;
    for (int i = 0; i < 16; i++) {
      total += segment.u8(at + (long) i);
    }
    return total;
  }

  /** The length in bits above the lowest byte, the symbol in it, for the next 16 bits. */
  int decode(int next16) throws ImageException {
    int known = quick[next16 >> 16 - LOOK];
    if (known != 0) {
      return known;
    }
    int length = LOOK + 1;
    while (next16 >= limits[length]) {
      length++;
    }
    if (length > 16) {
      throw ImageException.broken("has pixels that its Huffman tables do not know");
    }
    return length << 8 | symbols[offsets[length] + (next16 >> 16 - length)];
  }
}
