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
    long rounded = Math.round(value * 100);
    if (rounded < 0) {
      out.append('-');
      rounded = -rounded;
    }
    int whole = (int) (rounded / 100);
    if (whole < 1000) {
      small(out, whole);
    } else {
      out.append(whole);
    }
    int rest = (int) (rounded % 100);
    if (rest != 0) {
      out.append('.').append((char) ('0' + rest / 10));
      if (rest % 10 != 0) {
        out.append((char) ('0' + rest % 10));
      }
    }
  }

  /** Nearly all coordinates have at most three digits, which are written here the quick way. */
  private static void small(StringBuilder out, int whole) {
    if (whole >= 100) {
      out.append((char) ('0' + whole / 100));
    }
    if (whole >= 10) {
      out.append((char) ('0' + whole / 10 % 10));
    }
    out.append((char) ('0' + whole % 10));
  }
}
