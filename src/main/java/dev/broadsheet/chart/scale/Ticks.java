package dev.broadsheet.chart.scale;

import java.util.ArrayList;
import java.util.List;

/** Round values across a domain: multiples of 1, 2, 2.5 or 5 times a power of ten. */
public final class Ticks {
  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  private Ticks() {}

  /**
   * Round values whose first is at or below {@code low} and whose last is at or above {@code high},
   * so that the data ends inside the axis.
   *
   * @param atMost the most values wanted, at least 2
   */
  public static List<Double> around(double low, double high, int atMost) {
    double top = high > low ? high : low + Math.max(Math.abs(low), 1);
    double step = step((top - low) / Math.max(1, atMost - 1));
    List<Double> ticks = multiples(low, top, step);
    while (ticks.size() > Math.max(2, atMost)) {
      step = step(step * 1.01);
      ticks = multiples(low, top, step);
    }
    return ticks;
  }

  /** Powers of ten from at or below {@code low} to at or above {@code high}; low is above zero. */
  public static List<Double> powers(double low, double high) {
    int from = (int) Math.floor(Math.log10(low) + 1e-9);
    int to = Math.max(from + 1, (int) Math.ceil(Math.log10(high) - 1e-9));
    int stride = Math.max(1, (to - from + 4) / 5);
    List<Double> ticks = new ArrayList<>();
    for (int exponent = from; ; exponent += stride) {
      ticks.add(Math.pow(10, exponent));
      if (exponent >= to) {
        return ticks;
      }
    }
  }

  /** The smallest round step that is not below {@code rough}. */
  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double factor : STEPS) {
      if (factor * power >= rough * (1 - 1e-9)) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private static List<Double> multiples(double low, double high, double step) {
    long from = (long) Math.floor(low / step + 1e-9);
    long to = (long) Math.ceil(high / step - 1e-9);
    List<Double> ticks = new ArrayList<>();
    for (long i = from; i <= to; i++) {
      ticks.add(i * step);
    }
    if (ticks.size() == 1) {
      ticks.add((to + 1) * step);
    }
    return ticks;
  }
}
