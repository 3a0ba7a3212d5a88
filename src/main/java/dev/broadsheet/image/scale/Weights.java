package dev.broadsheet.image.scale;

/**
 * How much each old pixel of a line counts for each new one: the cubic of Catmull and Rom,
 * stretched over as many old pixels as a new one covers. Plain double arithmetic, which Java has
 * the same everywhere.
 */
final class Weights {
  private final int[] first;
  private final float[][] shares;

  private Weights(int[] first, float[][] shares) {
    this.first = first;
    this.shares = shares;
  }

  /** For a line of {@code from} pixels made {@code to} pixels long, which is no more. */
  static Weights of(int from, int to) {
    double scale = (double) from / to;
    int[] first = new int[to];
    float[][] shares = new float[to][];
    for (int i = 0; i < to; i++) {
      double centre = (i + 0.5) * scale - 0.5;
      int low = (int) Math.max(0, Math.ceil(centre - 2 * scale));
      int high = (int) Math.min(from - 1, Math.floor(centre + 2 * scale));
      double[] raw = new double[high - low + 1];
      double sum = 0;
      for (int j = low; j <= high; j++) {
        raw[j - low] = cubic(Math.abs((j - centre) / scale));
        sum += raw[j - low];
      }
      first[i] = low;
      shares[i] = new float[raw.length];
      for (int k = 0; k < raw.length; k++) {
        shares[i][k] = (float) (raw[k] / sum);
      }
    }
    return new Weights(first, shares);
  }

  private static double cubic(double x) {
    if (x < 1) {
      return (1.5 * x - 2.5) * x * x + 1;
    }
    return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
  }

  int count() {
    return first.length;
  }

  /** The first old pixel that counts for a new one. */
  int first(int index) {
    return first[index];
  }

  /** The last old pixel that counts for a new one. */
  int last(int index) {
    return first[index] + shares[index].length - 1;
  }

  float[] shares(int index) {
    return shares[index];
  }
}
