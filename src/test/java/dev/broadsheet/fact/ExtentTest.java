package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.quantity.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExtentTest {
  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Extent closed(String low, String high) {
    return Extent.of(Interval.closed(number(low), number(high)));
  }

  private static Extent point(String value) {
    return Extent.of(Interval.point(number(value)));
  }

  private static Extent above(String value) {
    return Extent.of(Interval.above(number(value)));
  }

  private static Extent atLeast(String value) {
    return Extent.of(Interval.atLeast(number(value)));
  }

  private static Extent below(String value) {
    return Extent.of(Interval.below(number(value)));
  }

  private static Extent minus(Extent a, Extent b) {
    return a.plus(b.negate());
  }

  private static Extent over(Extent a, Extent b) {
    return a.times(b.reciprocal());
  }

  @Test
  void addsAndSubtractsEndByEnd() {
    assertThat(closed("20", "30").plus(closed("1", "2"))).isEqualTo(closed("21", "32"));
    assertThat(minus(point("1"), closed("0.2", "0.3"))).isEqualTo(closed("0.7", "0.8"));
    assertThat(above("10").plus(closed("50", "60"))).isEqualTo(above("60"));
    assertThat(minus(point("1"), above("10"))).isEqualTo(below("-9"));
    assertThat(minus(above("10"), above("3"))).isEqualTo(Extent.EVERYTHING);
  }

  @Test
  void multipliesThroughZero() {
    assertThat(closed("-2", "3").times(closed("-5", "4"))).isEqualTo(closed("-15", "12"));
    assertThat(point("0").times(above("5"))).isEqualTo(point("0"));
    assertThat(closed("0", "1").times(above("5"))).isEqualTo(atLeast("0"));
    assertThat(above("0").times(above("5"))).isEqualTo(above("0"));
    assertThat(above("-1").times(point("-2"))).isEqualTo(below("2"));
  }

  @Test
  void dividesExactly() {
    assertThat(over(point("14"), point("7"))).isEqualTo(point("2"));
    assertThat(over(above("20"), point("2"))).isEqualTo(above("10"));
    assertThat(over(point("6"), closed("2", "3"))).isEqualTo(closed("2", "3"));
    assertThat(over(point("6"), closed("-3", "-2"))).isEqualTo(closed("-3", "-2"));
    assertThat(over(point("1"), atLeast("5")).toInterval()).hasToString("(0, 0.2]");
    assertThat(over(above("10"), above("2"))).isEqualTo(above("0"));
    assertThat(over(point("3"), above("0"))).isEqualTo(above("0"));
    assertThat(over(closed("-3", "3"), above("0"))).isEqualTo(Extent.EVERYTHING);
  }

  @Test
  void hasNoBoundsOverWhatContainsZero() {
    assertThat(over(point("1"), closed("-1", "1"))).isEqualTo(Extent.EVERYTHING);
    assertThat(over(point("1"), closed("0", "1"))).isEqualTo(Extent.EVERYTHING);
  }

  @Test
  void raisesToWholePowers() {
    assertThat(closed("-2", "3").pow(2)).isEqualTo(closed("0", "9"));
    assertThat(closed("-2", "3").pow(3)).isEqualTo(closed("-8", "27"));
    assertThat(closed("-3", "-2").pow(2)).isEqualTo(closed("4", "9"));
    assertThat(point("2").pow(-1)).isEqualTo(point("0.5"));
    assertThat(above("2").pow(0)).isEqualTo(point("1"));
    assertThat(below("2").pow(2)).isEqualTo(atLeast("0"));
    assertThat(closed("-3", "2").magnitude()).isEqualTo(closed("0", "3"));
  }

  @Test
  void findsLeastGreatestAndHull() {
    assertThat(closed("1", "5").min(closed("2", "3"))).isEqualTo(closed("1", "3"));
    assertThat(closed("1", "5").max(closed("2", "3"))).isEqualTo(closed("2", "5"));
    assertThat(above("1").max(point("4"))).isEqualTo(atLeast("4"));
    assertThat(above("1").min(point("4")).toInterval()).hasToString("(1, 4]");
    assertThat(point("1").hull(above("4"))).isEqualTo(atLeast("1"));
  }

  /** The defining property: the result of any members is a member of the result. */
  @Test
  void holdsEveryResultOfItsMembers() {
    Random random = new Random(20260131);
    for (int i = 0; i < 20_000; i++) {
      Interval one = interval(random);
      Interval other = interval(random);
      Extent a = Extent.of(one);
      Extent b = Extent.of(other);
      BigDecimal x = member(one, random);
      BigDecimal y = member(other, random);
      check(a.plus(b), x.add(y));
      check(minus(a, b), x.subtract(y));
      check(a.times(b), x.multiply(y));
      check(a.min(b), x.min(y));
      check(a.max(b), x.max(y));
      check(a.hull(b), x);
      check(a.pow(2), x.pow(2));
      check(a.pow(3), x.pow(3));
      if (!other.contains(BigDecimal.ZERO)) {
        check(over(a, b), x.divide(y, MathContext.DECIMAL128));
      }
    }
  }

  private static void check(Extent extent, BigDecimal member) {
    assertThat(extent.toInterval().contains(member)).as("%s in %s", member, extent).isTrue();
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
