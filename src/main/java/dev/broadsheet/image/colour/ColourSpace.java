package dev.broadsheet.image.colour;

import dev.broadsheet.image.pixel.ImageException;

/** What the numbers of a picture mean. */
public final class ColourSpace {
  public static final ColourSpace SRGB =
      new ColourSpace(Curve.SRGB, Curve.SRGB, Curve.SRGB, Matrix.SAME);

  private static final double GAMMA_UNIT = 100_000;
  private static final long GAMMA_OF_SRGB = 45_455;
  private static final long GAMMA_NEAR = 500;

  private final Curve red;
  private final Curve green;
  private final Curve blue;
  private final Matrix matrix;

  private ColourSpace(Curve red, Curve green, Curve blue, Matrix matrix) {
    this.red = red;
    this.green = green;
    this.blue = blue;
    this.matrix = matrix;
  }

  /** By curves and a matrix to linear sRGB; one that is sRGB but for rounding is sRGB. */
  static ColourSpace of(Curve red, Curve green, Curve blue, Matrix matrix) {
    boolean same =
        matrix.equals(Matrix.SAME)
            && red.isNear(Curve.SRGB)
            && green.isNear(Curve.SRGB)
            && blue.isNear(Curve.SRGB);
    return same ? SRGB : new ColourSpace(red, green, blue, matrix);
  }

  /** By the exponent that a PNG file gives, times 100,000. */
  public static ColourSpace ofGamma(long gamma) throws ImageException {
    if (gamma < 10_000 || gamma > 1_000_000) {
      throw ImageException.broken("gives an impossible gamma");
    }
    if (Math.abs(gamma - GAMMA_OF_SRGB) <= GAMMA_NEAR) {
      return SRGB;
    }
    Curve curve = Curve.power(GAMMA_UNIT / gamma);
    return new ColourSpace(curve, curve, curve, Matrix.SAME);
  }

  /** By the code points of ITU-T H.273: primaries times 256, plus the curve. */
  public static ColourSpace ofCodes(int codes) throws ImageException {
    return switch (codes) {
      case 0x010D -> SRGB;
      case 0x0C0D -> new ColourSpace(Curve.SRGB, Curve.SRGB, Curve.SRGB, Matrix.FROM_P3);
      default ->
          throw ImageException.unsupported(
              "has colours of another kind than sRGB and Display P3 (high dynamic range, perhaps);"
                  + " save it as sRGB");
    };
  }

  /**
   * Turns a row into linear light; colours are multiplied with their alpha, so that what is
   * transparent has no colour.
   */
  public void toLinear(byte[] row, int channels, float[] out) {
    boolean plain = matrix.equals(Matrix.SAME);
    for (int at = 0; at + channels <= row.length; at += channels) {
      float r = red.at(row[at]);
      float g = green.at(row[at + 1]);
      float b = blue.at(row[at + 2]);
      out[at] = plain ? r : matrix.r().of(r, g, b);
      out[at + 1] = plain ? g : matrix.g().of(r, g, b);
      out[at + 2] = plain ? b : matrix.b().of(r, g, b);
      if (channels == 4) {
        float alpha = (row[at + 3] & 0xFF) / 255f;
        out[at] *= alpha;
        out[at + 1] *= alpha;
        out[at + 2] *= alpha;
        out[at + 3] = alpha;
      }
    }
  }
}
