package dev.broadsheet.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One end of an interval.
 *
 * @param value without trailing zeros, so that equal ends are equal records
 * @param inclusive whether the value itself belongs to the interval
 */
public record Bound(BigDecimal value, boolean inclusive) {
  public Bound {
    value = value.stripTrailingZeros();
  }

  public static Bound closed(BigDecimal value) {
    return new Bound(value, true);
  }

  public static Bound open(BigDecimal value) {
    return new Bound(value, false);
  }

  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bound bound
        && bound.inclusive == inclusive
        && bound.value.equals(value);
  }

  @Override
  public int hashCode() {
    return 31 * value.hashCode() + Boolean.hashCode(inclusive);
  }
}
