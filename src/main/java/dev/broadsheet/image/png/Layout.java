package dev.broadsheet.image.png;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Size;

/**
 * How pixels are stored (PNG, 11.2.1).
 *
 * @param depth bits to a sample
 * @param type the colour type, by its number
 */
record Layout(Size size, int depth, int type, boolean interlaced) {
  static final int GREY = 0;
  static final int RGB = 2;
  static final int PALETTE = 3;
  static final int GREY_ALPHA = 4;
  static final int RGB_ALPHA = 6;

  static Layout read(Bytes header) throws ImageException {
    Size size = Size.claimed(header.u32(0), header.u32(4));
    int depth = header.u8(8);
    int type = header.u8(9);
    boolean possible =
        switch (type) {
          case GREY -> Integer.bitCount(depth) == 1 && depth <= 16;
          case PALETTE -> Integer.bitCount(depth) == 1 && depth <= 8;
          case RGB, GREY_ALPHA, RGB_ALPHA -> depth == 8 || depth == 16;
          default -> false;
        };
    if (!possible || header.u8(10) != 0 || header.u8(11) != 0 || header.u8(12) > 1) {
      throw ImageException.broken("has an impossible head");
    }
    return new Layout(size, depth, type, header.u8(12) == 1);
  }

  int samples() {
    return switch (type) {
      case RGB -> 3;
      case GREY_ALPHA -> 2;
      case RGB_ALPHA -> 4;
      default -> 1;
    };
  }

  /** Bytes from a sample to the same one of the pixel before, at least 1. */
  int step() {
    return Math.max(1, samples() * depth / 8);
  }

  /** Bytes of a row of so many pixels. */
  int rowBytes(int width) {
    return (int) (((long) width * samples() * depth + 7) / 8);
  }

  boolean hasAlpha() {
    return type == GREY_ALPHA || type == RGB_ALPHA;
  }
}
