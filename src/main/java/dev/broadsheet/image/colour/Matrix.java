package dev.broadsheet.image.colour;

/**
 * A linear change of colours, row by row.
 *
 * @param r what becomes red
 * @param g what becomes green
 * @param b what becomes blue
 */
record Matrix(Row r, Row g, Row b) {
  static final Matrix SAME = new Matrix(new Row(1, 0, 0), new Row(0, 1, 0), new Row(0, 0, 1));

  /** From XYZ under the light D50, in which profiles are written, to linear sRGB. */
  private static final Matrix FROM_D50 =
      new Matrix(
          new Row(3.1338561, -1.6168667, -0.4906146),
          new Row(-0.9787684, 1.9161415, 0.0334540),
          new Row(0.0719453, -0.2289914, 1.4052427));

  /** From Display P3 to sRGB, both under D65. */
  static final Matrix FROM_P3 =
      new Matrix(
          new Row(1.2249401, -0.2249402, 0),
          new Row(-0.0420570, 1.0420571, 0),
          new Row(-0.0196376, -0.0786361, 1.0982736));

  private static final double UNSEEN = 0.01;

  /** Shares of red, green and blue. */
  record Row(double r, double g, double b) {
    float of(float red, float green, float blue) {
      return (float) (r * red + g * green + b * blue);
    }

    private Row times(Matrix m) {
      return new Row(
          r * m.r.r + g * m.g.r + b * m.b.r,
          r * m.r.g + g * m.g.g + b * m.b.g,
          r * m.r.b + g * m.g.b + b * m.b.b);
    }

    private boolean isNear(Row other) {
      return Math.abs(r - other.r) < UNSEEN
          && Math.abs(g - other.g) < UNSEEN
          && Math.abs(b - other.b) < UNSEEN;
    }
  }

  /** From a profile's colours, given as XYZ under D50, to linear sRGB. */
  static Matrix ofProfile(Matrix toXyz) {
    Matrix all =
        new Matrix(FROM_D50.r.times(toXyz), FROM_D50.g.times(toXyz), FROM_D50.b.times(toXyz));
    return all.isNear(SAME) ? SAME : all;
  }

  private boolean isNear(Matrix other) {
    return r.isNear(other.r) && g.isNear(other.g) && b.isNear(other.b);
  }
}
