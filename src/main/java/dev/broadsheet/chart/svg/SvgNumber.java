package dev.broadsheet.chart.svg;

/**
 * The one place where a number becomes SVG text: at most two decimals, no exponent, ASCII digits
 * and hyphen-minus, never {@code -0}.
 */
final class SvgNumber {
  private static final double LIMIT = 1e9;

  private SvgNumber() {}

  /**
   * Appends {@code value}.
   *
   * @throws IllegalArgumentException for a value that is no finite coordinate; a layout must not
   *     make one
   */
  static void append(StringBuilder out, double value) {
    if (!(Math.abs(value) < LIMIT)) {
      throw new IllegalArgumentException("not a coordinate: " + value);
    }
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    out.append(hundredths / 100);
    int rest = (int) (hundredths % 100);
    if (rest != 0) {
      out.append('.').append((char) ('0' + rest / 10));
      if (rest % 10 != 0) {
        out.append((char) ('0' + rest % 10));
      }
    }
  }
}
