package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
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
  void addsAndSubtractsEndByEnd() {
    assertThat(closed("20", "30").plus(closed("1", "2"))).isEqualTo(closed("21", "32"));
    assertThat(point("1").minus(closed("0.2", "0.3"))).isEqualTo(closed("0.7", "0.8"));
    assertThat(above("10").plus(closed("50", "60"))).isEqualTo(above("60"));
    assertThat(point("1").minus(above("10"))).isEqualTo(Interval.below(number("-9")));
    assertThat(above("10").minus(above("3"))).isEqualTo(Interval.EVERYTHING);
  }

  @Test
  void ignoresHowANumberIsWritten() {
    assertThat(point("100e9")).isEqualTo(point("100000000000")).hasSameHashCodeAs(point("1e11"));
  }

  @Test
  void multipliesThroughZero() {
    assertThat(closed("-2", "3").times(closed("-5", "4"))).isEqualTo(closed("-15", "12"));
    assertThat(point("0").times(above("5"))).isEqualTo(point("0"));
    assertThat(closed("0", "1").times(above("5"))).isEqualTo(Interval.atLeast(number("0")));
    assertThat(above("0").times(above("5"))).isEqualTo(above("0"));
    assertThat(above("-1").times(point("-2"))).isEqualTo(Interval.below(number("2")));
  }

  @Test
  void dividesEndsWithoutGoingThroughAReciprocal() {
    assertThat(point("14").dividedBy(point("7"))).isEqualTo(point("2"));
    assertThat(above("20").dividedBy(point("2"))).isEqualTo(above("10"));
    assertThat(point("6").dividedBy(closed("2", "3"))).isEqualTo(closed("2", "3"));
    assertThat(point("6").dividedBy(closed("-3", "-2"))).isEqualTo(closed("-3", "-2"));
    Interval reciprocal = point("1").dividedBy(Interval.atLeast(number("5")));
    assertThat(reciprocal).hasToString("(0, 0.2]");
    assertThat(above("10").dividedBy(above("2"))).isEqualTo(above("0"));
    assertThat(point("3").dividedBy(above("0"))).isEqualTo(above("0"));
    assertThat(closed("-3", "3").dividedBy(above("0"))).isEqualTo(Interval.EVERYTHING);
  }

  @Test
  void refusesToDivideByWhatContainsZero() {
    assertThatThrownBy(() -> point("1").dividedBy(closed("-1", "1")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("[-1, 1]");
    assertThatThrownBy(() -> point("1").dividedBy(closed("0", "1")))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void raisesToWholePowers() {
    assertThat(closed("-2", "3").pow(2)).isEqualTo(closed("0", "9"));
    assertThat(closed("-2", "3").pow(3)).isEqualTo(closed("-8", "27"));
    assertThat(closed("-3", "-2").pow(2)).isEqualTo(closed("4", "9"));
    assertThat(point("2").pow(-1)).isEqualTo(point("0.5"));
    assertThat(above("2").pow(0)).isEqualTo(point("1"));
    assertThat(Interval.below(number("2")).pow(2)).isEqualTo(Interval.atLeast(number("0")));
  }

  @Test
  void findsLeastGreatestAndHull() {
    assertThat(closed("1", "5").min(closed("2", "3"))).isEqualTo(closed("1", "3"));
    assertThat(closed("1", "5").max(closed("2", "3"))).isEqualTo(closed("2", "5"));
    assertThat(above("1").max(point("4"))).isEqualTo(Interval.atLeast(number("4")));
    assertThat(above("1").min(point("4"))).hasToString("(1, 4]");
    assertThat(point("1").hull(above("4"))).isEqualTo(Interval.atLeast(number("1")));
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
    assertThat(closed("-3", "2").magnitude()).isEqualTo(closed("0", "3"));
  }

  @Test
  void refusesAnEmptyInterval() {
    assertThatThrownBy(() -> closed("2", "1")).isInstanceOf(IllegalArgumentException.class);
  }

  /** The defining property: the result of any members is a member of the result. */
  @Test
  void holdsEveryResultOfItsMembers() {
    Random random = new Random(20260131);
    for (int i = 0; i < 20_000; i++) {
      Interval a = interval(random);
      Interval b = interval(random);
      BigDecimal x = member(a, random);
      BigDecimal y = member(b, random);
      assertThat(a.plus(b).contains(x.add(y))).isTrue();
      assertThat(a.minus(b).contains(x.subtract(y))).isTrue();
      assertThat(a.times(b).contains(x.multiply(y))).as("%s * %s", a, b).isTrue();
      assertThat(a.min(b).contains(x.min(y))).as("%s min %s", a, b).isTrue();
      assertThat(a.max(b).contains(x.max(y))).as("%s max %s", a, b).isTrue();
      assertThat(a.hull(b).contains(x)).isTrue();
      assertThat(a.pow(2).contains(x.pow(2))).isTrue();
      assertThat(a.pow(3).contains(x.pow(3))).isTrue();
      if (!b.contains(BigDecimal.ZERO)) {
        BigDecimal quotient = x.divide(y, MathContext.DECIMAL128);
        assertThat(a.dividedBy(b).contains(quotient)).as("%s / %s", a, b).isTrue();
      }
    }
  }

  private static Interval interval(Random random) {
    BigDecimal low = BigDecimal.valueOf(random.nextInt(41) - 20);
    BigDecimal high = low.add(BigDecimal.valueOf(1 + random.nextInt(20)));
    return switch (random.nextInt(6)) {
      case 0 -> Interval.point(low);
      case 1 -> Interval.above(low);
      case 2 -> Interval.atLeast(low);
      case 3 -> Interval.below(high);
      case 4 -> Interval.atMost(high);
      default -> Interval.closed(low, high);
    };
  }

  private static BigDecimal member(Interval interval, Random random) {
    BigDecimal step = new BigDecimal(random.nextInt(100) + 1).movePointLeft(2);
    if (interval.isBounded()) {
      BigDecimal low = interval.low().orElseThrow().value();
      BigDecimal high = interval.high().orElseThrow().value();
      return low.add(high.subtract(low).multiply(step));
    }
    return interval.low().isPresent()
        ? interval.low().get().value().add(step)
        : interval.high().orElseThrow().value().subtract(step);
  }
}
