package dev.broadsheet.chart.raster;

import java.util.Arrays;

/**
 * The colours of a picture, most frequent first, at most 256. A picture with more keeps the most
 * frequent ones, and each other pixel takes the nearest of them: what goes is a mix of three
 * colours where marks overlap.
 */
final class Palette {
  static final int MOST = 256;

  private int[] keys = new int[1024];
  private int[] counts = new int[1024];
  private int used;
  private final int[] colours;

  private Palette(int[] pixels) {
    Arrays.fill(keys, -1);
    count(pixels);
    long[] order = new long[used];
    int n = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] >= 0) {
        order[n++] = (long) (Integer.MAX_VALUE - counts[slot]) << 24 | keys[slot];
      }
    }
    Arrays.sort(order);
    colours = new int[Math.min(MOST, n)];
    for (int i = 0; i < n; i++) {
      int colour = (int) (order[i] & 0xFFFFFF);
      if (i < MOST) {
        colours[i] = colour;
      }
      counts[slot(colour)] = i < MOST ? i : nearest(colour);
    }
  }

  static Palette of(int[] pixels) {
    return new Palette(pixels);
  }

  private void count(int[] pixels) {
    for (int i = 0; i < pixels.length; ) {
      int colour = pixels[i];
      int run = i + 1;
      while (run < pixels.length && pixels[run] == colour) {
        run++;
      }
      int slot = slot(colour);
      if (keys[slot] < 0) {
        keys[slot] = colour;
        used++;
      }
      counts[slot] += run - i;
      i = run;
      if (used * 2 > keys.length) {
        grow();
      }
    }
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    Arrays.fill(keys, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] >= 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private int slot(int colour) {
    int mask = keys.length - 1;
    int slot = colour * 0x9E3779B1 >>> 12 & mask;
    while (keys[slot] >= 0 && keys[slot] != colour) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private int nearest(int colour) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.length; i++) {
      int distance = distance(colour, colours[i]);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int distance(int a, int b) {
    int red = (a >> 16) - (b >> 16);
    int green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
    int blue = (a & 0xFF) - (b & 0xFF);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
  }

  /** How many colours there are. */
  int size() {
    return colours.length;
  }

  /** A colour as 0xRRGGBB. */
  int colour(int index) {
    return colours[index];
  }

  /** The index of the colour that a pixel of the picture takes. */
  int index(int colour) {
    return counts[slot(colour)];
  }
}
