package dev.broadsheet.colour;

/** Linear sRGB; each channel from 0 to 1 where the screen can show it. */
record Light(double red, double green, double blue) {
  /** Relative luminance as WCAG 2 has it. */
  double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  Lab lab() {
    double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return new Lab(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
  }

  /** The nearest colour with whole channels; what no screen can show is cut off. */
  Colour colour() {
    return new Colour(channel(red) << 16 | channel(green) << 8 | channel(blue));
  }

  private static int channel(double linear) {
    double value = Math.max(0, Math.min(1, linear));
    double coded =
        value <= 0.0031308 ? value * 12.92 : 1.055 * StrictMath.pow(value, 1 / 2.4) - 0.055;
    return (int) Math.round(coded * 255);
  }
}
