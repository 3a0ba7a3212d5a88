package dev.broadsheet.chart.svg;

import java.util.stream.IntStream;

/**
 * The one place where a number becomes SVG text: at most two decimals, no exponent, ASCII digits
 * and hyphen-minus, never {@code -0}.
 */
final class SvgNumber {
  private static final double LIMIT = 1e9;

  /** Nearly all coordinates have at most three digits, and are written from here. */
  private static final String[] WHOLE =
      IntStream.range(0, 1000).mapToObj(Integer::toString).toArray(String[]::new);

  private static final String[] DECIMALS =
      IntStream.range(0, 100).mapToObj(SvgNumber::decimals).toArray(String[]::new);

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
    if (whole < WHOLE.length) {
      out.append(WHOLE[whole]);
    } else {
      out.append(whole);
    }
    out.append(DECIMALS[(int) (rounded % 100)]);
  }

  private static String decimals(int hundredths) {
    if (hundredths == 0) {
      return "";
    }
    return hundredths % 10 == 0 ? "." + hundredths / 10 : "." + hundredths / 10 + hundredths % 10;
  }
}
