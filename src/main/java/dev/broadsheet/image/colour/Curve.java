package dev.broadsheet.image.colour;

import java.util.function.DoubleUnaryOperator;

/** From a sample of 0 to 255 to linear light of 0 to 1. */
final class Curve {
  static final Curve SRGB = of(Curve::srgb);

  private final float[] values = new float[256];

  private Curve() {}

  static Curve of(DoubleUnaryOperator function) {
    Curve curve = new Curve();
    for (int i = 0; i < 256; i++) {
      double value = function.applyAsDouble(i / 255.0);
      curve.values[i] = (float) Math.max(0, Math.min(1, value));
    }
    return curve;
  }

  /** The plain power. {@link StrictMath}, because {@link Math} may differ in the last bit. */
  static Curve power(double exponent) {
    return of(x -> StrictMath.pow(x, exponent));
  }

  private static double srgb(double x) {
    return x <= 0.04045 ? x / 12.92 : StrictMath.pow((x + 0.055) / 1.055, 2.4);
  }

  float at(byte sample) {
    return values[sample & 0xFF];
  }

  /** Whether no sample would look different: half a step of sRGB apart at most. */
  boolean isNear(Curve other) {
    for (int i = 0; i < 256; i++) {
      float step = other.values[Math.min(255, i + 1)] - other.values[Math.max(0, i - 1)];
      if (Math.abs(values[i] - other.values[i]) > Math.max(step, 0.0005f)) {
        return false;
      }
    }
    return true;
  }
}
