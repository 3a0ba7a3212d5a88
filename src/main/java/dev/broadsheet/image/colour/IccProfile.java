package dev.broadsheet.image.colour;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import java.util.Optional;

/**
 * Reads ICC profiles (ICC.1:2022) of screens and cameras: a curve for each colour and a matrix.
 * Those made of tables, as printers have them, are refused.
 */
public final class IccProfile {
  private static final int TAGS = 128;
  private static final int MOST_TAGS = 200;
  private static final double FIXED = 65536;

  private final Bytes file;

  private IccProfile(Bytes file) {
    this.file = file;
  }

  /** What the numbers of a picture with this profile mean. */
  public static ColourSpace read(Bytes file) throws ImageException {
    if (!file.startsWith(36, "acsp")) {
      throw ImageException.broken("has a damaged colour profile");
    }
    IccProfile profile = new IccProfile(file);
    if (file.startsWith(16, "GRAY")) {
      Curve curve = profile.curve("kTRC");
      return ColourSpace.of(curve, curve, curve, Matrix.SAME);
    }
    if (!file.startsWith(16, "RGB ") || profile.tag("rXYZ").isEmpty()) {
      throw ImageException.unsupported(
          "has a colour profile of a kind that is not converted; save it as sRGB");
    }
    return ColourSpace.of(
        profile.curve("rTRC"),
        profile.curve("gTRC"),
        profile.curve("bTRC"),
        Matrix.ofProfile(profile.toXyz()));
  }

  private Optional<Bytes> tag(String name) throws ImageException {
    long count = Math.min(MOST_TAGS, file.u32(TAGS));
    for (int i = 0; i < count; i++) {
      long entry = TAGS + 4 + 12L * i;
      if (file.tag(entry).equals(name)) {
        return Optional.of(file.part(file.u32(entry + 4), file.u32(entry + 8)));
      }
    }
    return Optional.empty();
  }

  private Bytes required(String name) throws ImageException {
    return tag(name)
        .orElseThrow(() -> ImageException.broken("has a colour profile without `" + name + "`"));
  }

  private static double fixed(Bytes tag, long at) throws ImageException {
    return (int) tag.u32(at) / FIXED;
  }

  private Matrix toXyz() throws ImageException {
    Bytes r = required("rXYZ");
    Bytes g = required("gXYZ");
    Bytes b = required("bXYZ");
    return new Matrix(row(8, r, g, b), row(12, r, g, b), row(16, r, g, b));
  }

  private static Matrix.Row row(int at, Bytes r, Bytes g, Bytes b) throws ImageException {
    return new Matrix.Row(fixed(r, at), fixed(g, at), fixed(b, at));
  }

  private Curve curve(String name) throws ImageException {
    Bytes tag = required(name);
    return switch (tag.tag(0)) {
      case "curv" -> table(tag);
      case "para" -> parametric(tag);
      default -> throw ImageException.broken("has a colour profile with an unknown curve");
    };
  }

  private static Curve table(Bytes tag) throws ImageException {
    int count = (int) Math.min(tag.u32(8), Integer.MAX_VALUE);
    if (count == 0) {
      return Curve.power(1);
    }
    if (count == 1) {
      return Curve.power(tag.u16(12) / 256.0);
    }
    int[] values = new int[Math.min(count, 1 << 16)];
    for (int i = 0; i < values.length; i++) {
      values[i] = tag.u16(12 + 2L * i);
    }
    return Curve.of(x -> between(values, x * (values.length - 1)) / 65535);
  }

  private static double between(int[] values, double place) {
    int below = (int) place;
    int above = Math.min(values.length - 1, below + 1);
    return values[below] + (place - below) * (values[above] - values[below]);
  }

  /** The five functions of ICC.1, table 68. */
  private static Curve parametric(Bytes tag) throws ImageException {
    int type = tag.u16(8);
    int[] parameters = {1, 3, 4, 5, 7};
    if (type >= parameters.length) {
      throw ImageException.broken("has a colour profile with an unknown curve");
    }
    double[] p = new double[7];
    for (int i = 0; i < parameters[type]; i++) {
      p[i] = fixed(tag, 12 + 4L * i);
    }
    double g = p[0];
    double a = type == 0 ? 1 : p[1];
    double b = p[2];
    double c = p[3];
    double d = type == 0 ? 0 : type < 3 ? (a == 0 ? 0 : -b / a) : p[4];
    double e = type == 4 ? p[5] : type == 2 ? c : 0;
    double f = type == 4 ? p[6] : type == 2 ? c : 0;
    double slope = type < 3 ? 0 : c;
    return Curve.of(x -> x >= d ? StrictMath.pow(Math.max(0, a * x + b), g) + e : slope * x + f);
  }
}
