package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntervalTest {
  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Interval closed(String low, String high) {
    return Interval.closed(number(low), number(high));
  }

  private static Interval point(String value) {
    return Interval.point(number(value));
  }

  private static Interval above(String value) {
    return Interval.above(number(value));
  }

  @Test
  void ignoresHowANumberIsWritten() {
    assertThat(point("100e9")).isEqualTo(point("100000000000")).hasSameHashCodeAs(point("1e11"));
  }

  @Test
  void findsTheHull() {
    assertThat(point("1").hull(above("4"))).isEqualTo(Interval.atLeast(number("1")));
    assertThat(closed("1", "3").hull(above("1"))).isEqualTo(Interval.atLeast(number("1")));
    assertThat(above("1").hull(closed("1", "3"))).isEqualTo(Interval.atLeast(number("1")));
    assertThat(Interval.below(number("3")).hull(point("2"))).isEqualTo(Interval.below(number("3")));
    assertThat(Interval.below(number("3")).hull(point("3")))
        .isEqualTo(Interval.atMost(number("3")));
  }

  @Test
  void comparesWhatCanAndCannotBeTold() {
    assertThat(closed("1", "2").isBelow(closed("3", "4"))).isTrue();
    assertThat(closed("1", "3").isBelow(closed("3", "4"))).isFalse();
    assertThat(closed("1", "3").isAtMost(closed("3", "4"))).isTrue();
    assertThat(closed("1", "3").isBelow(above("3"))).isTrue();
    assertThat(above("3").isBelow(closed("4", "5"))).isFalse();
    assertThat(closed("1", "3").intersects(above("3"))).isFalse();
    assertThat(closed("1", "3").intersects(closed("3", "4"))).isTrue();
    assertThat(closed("1", "3").isSubsetOf(above("0"))).isTrue();
    assertThat(closed("0", "3").isSubsetOf(above("0"))).isFalse();
    assertThat(above("3").contains(number("3.0"))).isFalse();
  }

  @Test
  void refusesAnEmptyInterval() {
    assertThatThrownBy(() -> closed("2", "1")).isInstanceOf(IllegalArgumentException.class);
  }
}
