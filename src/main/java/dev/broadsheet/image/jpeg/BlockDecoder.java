package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.pixel.ImageException;
import java.util.Optional;

/** Reads what one scan says of one block after the other. For one thread. */
final class BlockDecoder {
  private final BitReader in;
  private final Scan scan;
  private final int[] means = new int[4];
  private int blocksToSkip;

  BlockDecoder(BitReader in, Scan scan) {
    this.in = in;
    this.scan = scan;
  }

  /** Begins anew after a restart marker. */
  void reset() {
    means[0] = 0;
    means[1] = 0;
    means[2] = 0;
    blocksToSkip = 0;
  }

  /**
   * Reads a block.
   *
   * @param block coefficients in natural order, begun by earlier scans
   * @param at where the block begins
   */
  void decode(Scan.Part part, short[] block, int at) throws ImageException {
    Scan.Band band = scan.band();
    if (band.first() > 0) {
      if (band.isRefining()) {
        refineRest(table(part.ac()), block, at);
      } else {
        rest(table(part.ac()), block, at);
      }
    } else if (band.isRefining()) {
      block[at] |= (short) (in.bits(1) << band.low());
    } else {
      mean(part, block, at);
      if (band.last() > 0) {
        sequential(table(part.ac()), block, at);
      }
    }
    in.check();
  }

  private static HuffmanTable table(Optional<HuffmanTable> table) throws ImageException {
    return table.orElseThrow(() -> ImageException.broken("lacks a Huffman table"));
  }

  private void mean(Scan.Part part, short[] block, int at) throws ImageException {
    int bits = in.symbol(table(part.dc()));
    if (bits > 15) {
      throw ImageException.broken("has damaged pixels");
    }
    means[part.index()] += in.signed(bits);
    block[at] = (short) (means[part.index()] << scan.band().low());
  }

  private void sequential(HuffmanTable table, short[] block, int at) throws ImageException {
    for (int k = 1; k < 64; k++) {
      int symbol = in.symbol(table);
      int bits = symbol & 15;
      k += symbol >> 4;
      if (bits == 0) {
        if (symbol != 0xF0) {
          return;
        }
        continue;
      }
      block[at + natural(k)] = (short) in.signed(bits);
    }
  }

  private static int natural(int k) throws ImageException {
    if (k > 63) {
      throw ImageException.broken("has damaged pixels");
    }
    return Zigzag.NATURAL[k];
  }

  /** The first bits of a band (T.81, G.1.2.2). */
  private void rest(HuffmanTable table, short[] block, int at) throws ImageException {
    if (blocksToSkip > 0) {
      blocksToSkip--;
      return;
    }
    Scan.Band band = scan.band();
    for (int k = band.first(); k <= band.last(); k++) {
      int symbol = in.symbol(table);
      int run = symbol >> 4;
      int bits = symbol & 15;
      if (bits == 0 && run < 15) {
        blocksToSkip = (1 << run) - 1 + in.bits(run);
        return;
      }
      k += run;
      if (bits > 0) {
        block[at + natural(k)] = (short) (in.signed(bits) << band.low());
      }
    }
  }

  /** One more bit of a band (T.81, G.1.2.3). */
  private void refineRest(HuffmanTable table, short[] block, int at) throws ImageException {
    Scan.Band band = scan.band();
    int k = band.first();
    if (blocksToSkip == 0) {
      while (k <= band.last()) {
        int symbol = in.symbol(table);
        int run = symbol >> 4;
        int bits = symbol & 15;
        if (bits == 0 && run < 15) {
          blocksToSkip = (1 << run) + in.bits(run);
          break;
        }
        int fresh = bits == 0 ? 0 : in.bits(1) == 1 ? 1 << band.low() : -1 << band.low();
        k = passZeros(run, k, block, at);
        if (fresh != 0) {
          block[at + natural(k)] = (short) fresh;
        }
        k++;
      }
    }
    if (blocksToSkip > 0) {
      passZeros(64, k, block, at);
      blocksToSkip--;
    }
  }

  /** Refines what is there already, up to the zero after so many zeros; tells where it stands. */
  private int passZeros(int zeros, int from, short[] block, int at) {
    Scan.Band band = scan.band();
    int left = zeros;
    int k = from;
    for (; k <= band.last(); k++) {
      int place = at + Zigzag.NATURAL[k];
      if (block[place] == 0) {
        if (left-- == 0) {
          break;
        }
      } else if (in.bits(1) == 1 && (Math.abs(block[place]) >> band.low() & 1) == 0) {
        int bit = 1 << band.low();
        block[place] += (short) (block[place] > 0 ? bit : -bit);
      }
    }
    return k;
  }
}
