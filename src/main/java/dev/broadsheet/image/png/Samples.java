package dev.broadsheet.image.png;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import java.util.Optional;

/** Turns stored samples of any depth and colour type into 8 bits of red, green, blue and alpha. */
final class Samples {
  private final Layout layout;
  private final boolean alpha;
  private final byte[] table;
  private final int[] clear;

  private Samples(Layout layout, boolean alpha, byte[] table, int[] clear) {
    this.layout = layout;
    this.alpha = alpha;
    this.table = table;
    this.clear = clear;
  }

  static Samples of(Layout layout, Optional<Bytes> palette, Optional<Bytes> transparency)
      throws ImageException {
    boolean alpha = layout.hasAlpha() || transparency.isPresent();
    int[] clear = {-1, -1, -1};
    byte[] table = new byte[0];
    if (layout.type() == Layout.PALETTE) {
      Bytes colours = palette.orElseThrow(() -> ImageException.broken("lacks its palette"));
      table = table(colours, transparency);
    } else if (transparency.isPresent() && !layout.hasAlpha()) {
      for (int i = 0; i < layout.samples(); i++) {
        clear[i] = transparency.get().u16(2L * i);
      }
    }
    return new Samples(layout, alpha, table, clear);
  }

  /** 256 entries of four; those that the file lacks are black and opaque, as in browsers. */
  private static byte[] table(Bytes colours, Optional<Bytes> transparency) throws ImageException {
    byte[] table = new byte[1024];
    for (int i = 0; i < 256; i++) {
      table[4 * i + 3] = -1;
      if (3 * i + 2 < colours.length()) {
        for (int c = 0; c < 3; c++) {
          table[4 * i + c] = (byte) colours.u8(3L * i + c);
        }
      }
      if (transparency.isPresent() && i < transparency.get().length()) {
        table[4 * i + 3] = (byte) transparency.get().u8(i);
      }
    }
    return table;
  }

  int channels() {
    return alpha ? 4 : 3;
  }

  /** Converts a row of so many pixels. */
  void convert(byte[] row, int width, byte[] out) {
    boolean grey = layout.type() == Layout.GREY || layout.type() == Layout.GREY_ALPHA;
    for (int x = 0, at = 0; x < width; x++, at += channels()) {
      if (layout.type() == Layout.PALETTE) {
        System.arraycopy(table, 4 * sample(row, x), out, at, channels());
        continue;
      }
      int first = x * layout.samples();
      boolean isClear = true;
      for (int c = 0; c < 3; c++) {
        int value = sample(row, grey ? first : first + c);
        isClear &= value == clear[grey ? 0 : c];
        out[at + c] = eight(value);
      }
      if (layout.hasAlpha()) {
        out[at + 3] = eight(sample(row, first + layout.samples() - 1));
      } else if (alpha) {
        out[at + 3] = (byte) (isClear ? 0 : 255);
      }
    }
  }

  private int sample(byte[] row, int index) {
    int depth = layout.depth();
    if (depth == 8) {
      return row[index] & 0xFF;
    }
    if (depth == 16) {
      return (row[2 * index] & 0xFF) << 8 | row[2 * index + 1] & 0xFF;
    }
    int bit = index * depth;
    return (row[bit >> 3] & 0xFF) >> 8 - depth - (bit & 7) & (1 << depth) - 1;
  }

  /** Scales a sample of this depth to 8 bits, rounded. */
  private byte eight(int value) {
    int most = (1 << layout.depth()) - 1;
    return (byte) ((value * 255 + most / 2) / most);
  }
}
