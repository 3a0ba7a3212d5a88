package dev.broadsheet.image.jpeg;

/**
 * Steps by which coefficients are rounded: the tables of T.81, annex K.1, scaled as everybody
 * scales them.
 */
final class Quantiser {
  private static final int[] LUMA = {
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
    14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
    92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99
  };
  private static final int[] COLOUR = {
    17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99,
    47, 66, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99
  };

  private final int[] steps;

  private Quantiser(int[] base, int quality) {
    int scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    steps = new int[64];
    for (int i = 0; i < 64; i++) {
      steps[i] = Math.max(1, Math.min(255, (base[i] * scale + 50) / 100));
    }
  }

  /** For brightness, at a quality of 1 to 100. */
  static Quantiser luma(int quality) {
    return new Quantiser(LUMA, quality);
  }

  /** For the two colour components. */
  static Quantiser colour(int quality) {
    return new Quantiser(COLOUR, quality);
  }

  int step(int natural) {
    return steps[natural];
  }

  /** Rounds coefficients that are eight times too large, into the order of their frequency. */
  void apply(int[] block, short[] out, int at) {
    for (int k = 0; k < 64; k++) {
      int natural = Zigzag.NATURAL[k];
      int step = steps[natural] * 8;
      int value = block[natural];
      out[at + k] = (short) (value < 0 ? -((-value + step / 2) / step) : (value + step / 2) / step);
    }
  }
}
