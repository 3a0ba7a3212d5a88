package dev.broadsheet.image.jpeg;

/** The order of coefficients by frequency (T.81, figure A.6). */
final class Zigzag {
  /** The place in rows of eight of each coefficient. */
  static final int[] NATURAL = natural();

  private Zigzag() {}

  private static int[] natural() {
    int[] order = new int[64];
    int k = 0;
    for (int diagonal = 0; diagonal < 15; diagonal++) {
      for (int i = 0; i <= diagonal; i++) {
        int x = diagonal % 2 == 0 ? i : diagonal - i;
        int y = diagonal - x;
        if (x < 8 && y < 8) {
          order[k++] = y * 8 + x;
        }
      }
    }
    return order;
  }
}
