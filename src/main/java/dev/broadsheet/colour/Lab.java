package dev.broadsheet.colour;

/** A colour in OKLab (Björn Ottosson, 2020), where equal distances look equal. */
record Lab(double l, double a, double b) {
  /** The distance to another, times 100. */
  double distance(Lab other) {
    double dl = l - other.l;
    double da = a - other.a;
    double db = b - other.b;
    return 100 * StrictMath.sqrt(dl * dl + da * da + db * db);
  }

  Lab towards(Lab other, double share) {
    return new Lab(l + (other.l - l) * share, a + (other.a - a) * share, b + (other.b - b) * share);
  }

  Colour colour() {
    double cubeL = cube(l + 0.3963377774 * a + 0.2158037573 * b);
    double cubeM = cube(l - 0.1055613458 * a - 0.0638541728 * b);
    double cubeS = cube(l - 0.0894841775 * a - 1.2914855480 * b);
    return new Light(
            4.0767416621 * cubeL - 3.3077115913 * cubeM + 0.2309699292 * cubeS,
            -1.2684380046 * cubeL + 2.6097574011 * cubeM - 0.3413193965 * cubeS,
            -0.0041960863 * cubeL - 0.7034186147 * cubeM + 1.7076147010 * cubeS)
        .colour();
  }

  private static double cube(double value) {
    return value * value * value;
  }
}
