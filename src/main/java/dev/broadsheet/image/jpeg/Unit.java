package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.pixel.Raster;
import java.util.Arrays;

/**
 * Sixteen by sixteen pixels as six blocks: four of brightness, one of each colour. Beyond the edge
 * of the picture its last pixels go on.
 */
final class Unit {
  private static final int BITS = 16;

  private final Raster picture;
  private final int[][] blocks = new int[6][64];
  private final int[] towardsBlue = new int[64];
  private final int[] towardsRed = new int[64];

  Unit(Raster picture) {
    this.picture = picture;
  }

  int[] block(int index) {
    return blocks[index];
  }

  /** Reads the pixels from a place on. */
  void read(int left, int top) {
    Arrays.fill(towardsBlue, 0);
    Arrays.fill(towardsRed, 0);
    byte[] samples = picture.samples();
    int lastX = picture.size().width() - 1;
    int lastY = picture.size().height() - 1;
    for (int y = 0; y < 16; y++) {
      int row = Math.min(top + y, lastY) * picture.stride();
      for (int x = 0; x < 16; x++) {
        int at = row + Math.min(left + x, lastX) * 3;
        pixel(x, y, samples[at] & 0xFF, samples[at + 1] & 0xFF, samples[at + 2] & 0xFF);
      }
    }
    for (int i = 0; i < 64; i++) {
      blocks[4][i] = towardsBlue[i] + (1 << BITS + 1) >> BITS + 2;
      blocks[5][i] = towardsRed[i] + (1 << BITS + 1) >> BITS + 2;
    }
  }

  /** As JFIF has it, in 16-bit fixed point, brightness around zero. */
  private void pixel(int x, int y, int red, int green, int blue) {
    int luma = 19595 * red + 38470 * green + 7471 * blue + (1 << BITS - 1) >> BITS;
    blocks[y / 8 * 2 + x / 8][y % 8 * 8 + x % 8] = luma - 128;
    int small = y / 2 * 8 + x / 2;
    towardsBlue[small] += -11059 * red - 21709 * green + 32768 * blue;
    towardsRed[small] += 32768 * red - 27439 * green - 5329 * blue;
  }
}
