package dev.broadsheet.quantity;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What kind of amount a unit measures: base kinds with their exponents. Every currency and every
 * counted noun is a kind of its own, so that unlike things are never added.
 *
 * @param exponents by the name of the base kind, none of them zero; empty for a pure number
 */
public record Dimension(SortedMap<String, Integer> exponents) {
  public static final Dimension NONE = new Dimension(new TreeMap<>());

  public Dimension {
    exponents = Collections.unmodifiableSortedMap(new TreeMap<>(exponents));
    if (exponents.containsValue(0)) {
      throw new IllegalArgumentException("a dimension with a zero exponent: " + exponents);
    }
  }

  static Dimension of(String kind) {
    return new Dimension(new TreeMap<>(Map.of(kind, 1)));
  }

  public boolean isNone() {
    return exponents.isEmpty();
  }

  public Dimension times(Dimension other) {
    return combined(other, 1);
  }

  public Dimension per(Dimension other) {
    return combined(other, -1);
  }

  /** This dimension to a whole power. */
  public Dimension pow(int exponent) {
    SortedMap<String, Integer> all = new TreeMap<>();
    exponents.forEach((kind, power) -> put(all, kind, power * exponent));
    return new Dimension(all);
  }

  private Dimension combined(Dimension other, int sign) {
    SortedMap<String, Integer> all = new TreeMap<>(exponents);
    other.exponents.forEach((kind, p) -> put(all, kind, all.getOrDefault(kind, 0) + sign * p));
    return new Dimension(all);
  }

  private static void put(SortedMap<String, Integer> all, String kind, int power) {
    if (power == 0) {
      all.remove(kind);
    } else {
      all.put(kind, power);
    }
  }

  /** The kinds with their exponents, such as {@code USD month^-1}; {@code 1} for a pure number. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    exponents.forEach(
        (kind, power) -> {
          text.append(text.isEmpty() ? "" : " ").append(kind);
          text.append(power == 1 ? "" : "^" + power);
        });
    return text.isEmpty() ? "1" : text.toString();
  }

  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Dimension dimension && dimension.exponents.equals(exponents);
  }

  @Override
  public int hashCode() {
    return exponents.hashCode();
  }
}
