package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fractional powers: exact where they can be, else a bound on each side. */
class PowerTest {
  private static final Rational FINE = Rational.of(new BigDecimal("1e-38"));

  private static Rational number(String text) {
    return Rational.of(new BigDecimal(text));
  }

  private static Edge low(int over, int under, String base) {
    return new Power(over, under).of(new Extent(Edge.open(number(base)), Edge.HIGHEST)).low();
  }

  private static Edge high(int over, int under, String base) {
    Extent extent = new Extent(Edge.closed(Rational.ZERO), Edge.closed(number(base)));
    return new Power(over, under).of(extent).high();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 7, 7",
    "1, 2, 9, 3",
    "1, 2, 0.25, 0.5",
    "3, 2, 4, 8",
    "2, 3, 27, 9",
    "1, 12, 4096, 2",
    "2, 1, 5, 25",
    "1, 2, 1e-60, 1e-30",
    "1, 3, 1e-90, 1e-30",
    "1, 2, 1e60, 1e30",
    "1, 240, 1, 1"
  })
  void isExactWhereTheRootIsAFraction(int over, int under, String base, String root) {
    assertThat(low(over, under, base)).isEqualTo(Edge.open(number(root)));
    assertThat(high(over, under, base)).isEqualTo(Edge.closed(number(root)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 2",
    "1, 3, 10",
    "5, 3, 7",
    "1, 12, 1.5",
    "1, 2, 2e-50",
    "1, 3, 5e-70",
    "7, 12, 3e-80",
    "1, 2, 3e40",
    "1, 240, 2"
  })
  void liesBetweenTwoBoundsThatAgreeToFortyDigits(int over, int under, String base) {
    Rational low = low(over, under, base).value();
    Rational high = high(over, under, base).value();
    Rational wanted = number(base).pow(over);
    assertThat(low.pow(under)).isLessThan(wanted);
    assertThat(high.pow(under)).isGreaterThan(wanted);
    assertThat(high.minus(low).dividedBy(high)).isLessThan(FINE);
  }

  @Test
  void beginsAtZeroWhereTheBaseDoesOrCouldOnlyBeNegativeBelow() {
    Power root = new Power(1, 2);
    Edge four = Edge.closed(number("4"));
    Edge two = Edge.closed(number("2"));
    Edge zero = Edge.closed(Rational.ZERO);
    assertThat(root.of(new Extent(zero, four))).isEqualTo(new Extent(zero, two));
    assertThat(root.of(new Extent(Edge.open(Rational.ZERO), four)))
        .isEqualTo(new Extent(Edge.open(Rational.ZERO), two));
    assertThat(root.of(new Extent(Edge.closed(number("-1")), four)))
        .isEqualTo(new Extent(zero, two));
    assertThat(root.of(new Extent(Edge.LOWEST, four))).isEqualTo(new Extent(zero, two));
    assertThat(root.of(new Extent(zero, zero))).isEqualTo(new Extent(zero, zero));
    assertThat(root.of(new Extent(four, Edge.HIGHEST))).isEqualTo(new Extent(two, Edge.HIGHEST));
  }

  @Test
  void changesWithTheBaseAsItsDerivativeDoes() {
    Extent slope = new Power(1, 2).slope(Extent.closed(number("4"), number("9")));
    assertThat(slope.low().value()).isLessThanOrEqualTo(number("1").dividedBy(number("6")));
    assertThat(slope.high().value()).isGreaterThanOrEqualTo(number("0.25"));
    assertThat(slope.isPositive()).isTrue();
    assertThat(new Power(2, 1).slope(Extent.point(number("3"))))
        .isEqualTo(Extent.point(number("6")));
  }

  @Test
  void mayChangeWithoutBoundsNearZero() {
    Extent unbounded = new Extent(Edge.closed(Rational.ZERO), Edge.HIGHEST);
    for (Edge low : new Edge[] {Edge.closed(Rational.ZERO), Edge.open(Rational.ZERO)}) {
      assertThat(new Power(1, 2).slope(new Extent(low, Edge.closed(number("4")))))
          .isEqualTo(unbounded);
    }
    assertThat(new Power(1, 2).slope(Extent.closed(number("-1"), number("4"))))
        .isEqualTo(unbounded);
  }
}
