package dev.broadsheet.chart;

import java.util.List;

/** A colour in linear sRGB, with the measures that the palette is held to. */
record Colour(double red, double green, double blue) {
  /** Machado, Oliveira and Fernandes 2009, severity 1: protanopia, deuteranopia, tritanopia. */
  private static final List<double[]> DEFICIENCIES =
      List.of(
          new double[] {
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998
          },
          new double[] {
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881
          },
          new double[] {
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900
          });

  static Colour of(String hex) {
    return new Colour(channel(hex, 1), channel(hex, 3), channel(hex, 5));
  }

  private static double channel(String hex, int at) {
    double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /** WCAG 2 contrast. */
  double contrast(Colour other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** The smallest OKLab distance, times 100, with normal sight and each deficiency. */
  double leastDistance(Colour other) {
    double least = distance(other);
    for (double[] matrix : DEFICIENCIES) {
      least = Math.min(least, seen(matrix).distance(other.seen(matrix)));
    }
    return least;
  }

  private Colour seen(double[] m) {
    return new Colour(
        clamp(m[0] * red + m[1] * green + m[2] * blue),
        clamp(m[3] * red + m[4] * green + m[5] * blue),
        clamp(m[6] * red + m[7] * green + m[8] * blue));
  }

  private static double clamp(double value) {
    return Math.max(0, Math.min(1, value));
  }

  private double distance(Colour other) {
    double[] a = lab();
    double[] b = other.lab();
    return 100
        * Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private double[] lab() {
    double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }
}
