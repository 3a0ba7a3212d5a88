package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends, written as {@code 5} where they are reached, {@code 5!} where not, and {@code -inf}. */
class EdgeTest {
  private static Edge edge(String text) {
    return switch (text) {
      case "inf" -> Edge.HIGHEST;
      case "-inf" -> Edge.LOWEST;
      default -> {
        Rational value = Rational.of(new BigDecimal(text.replace("!", "")));
        yield text.endsWith("!") ? Edge.open(value) : Edge.closed(value);
      }
    };
  }

  private static Extent extent(String low, String high) {
    return new Extent(edge(low), edge(high));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 1, 2, 1, 2",
    "2, 1, 1, 2, 1, 2",
    "1, 1!, 1, 1, 1!, 1!",
    "1!, 1, 1, 1, 1!, 1!",
    "1!, 1!, 1!, 1!, 1!, 1!",
    "-inf, 1, -inf, 1, -inf, 1",
    "1, inf, 1, inf, 1, inf",
    "inf, -inf, -inf, inf, -inf, inf"
  })
  void choosesAnEndAndWhetherItIsReached(
      String a, String b, String least, String greatest, String leastUpper, String greatestLower) {
    assertThat(Edge.least(edge(a), edge(b))).isEqualTo(edge(least));
    assertThat(Edge.greatest(edge(a), edge(b))).isEqualTo(edge(greatest));
    assertThat(Edge.leastUpper(edge(a), edge(b))).isEqualTo(edge(leastUpper));
    assertThat(Edge.greatestLower(edge(a), edge(b))).isEqualTo(edge(greatestLower));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, 6",
    "2, 3!, 6!",
    "2!, -3, -6!",
    "2, inf, inf",
    "-2, inf, -inf",
    "0.5, -inf, -inf",
    "inf, -inf, -inf",
    "-inf, -inf, inf",
    "inf, inf, inf",
    "0, inf, 0",
    "0!, inf, 0!",
    "-inf, 0, 0",
    "0, 5!, 0",
    "0!, 5, 0!"
  })
  void multiplies(String a, String b, String product) {
    assertThat(edge(a).times(edge(b))).isEqualTo(edge(product));
    assertThat(edge(b).times(edge(a))).isEqualTo(edge(product));
  }

  @ParameterizedTest
  @CsvSource({
    "4, 1, 0.25",
    "4!, 1, 0.25!",
    "-4, -1, -0.25",
    "inf, 1, 0!",
    "-inf, -1, 0!",
    "0!, 1, inf",
    "0!, -1, -inf"
  })
  void invertsAnEndOfWhatHasNoZero(String edge, int side, String reciprocal) {
    assertThat(edge(edge).reciprocal(side)).isEqualTo(edge(reciprocal));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, 2, 4, 9",
    "-3, -2, 2, 4, 9",
    "-3!, -2, 2, 4, 9!",
    "-3, 2!, 2, 0, 9",
    "-inf, -2, 2, 4, inf",
    "-inf, 2, 2, 0, inf",
    "-inf, -2, 3, -inf, -8",
    "-inf, inf, 3, -inf, inf",
    "2, inf, 4, 16, inf",
    "2, 4!, -1, 0.25!, 0.5",
    "2, inf, -2, 0!, 0.25",
    "-4, -2, -1, -0.5, -0.25",
    "-1, 1, -1, -inf, inf",
    "2, 5, 1, 2, 5",
    "2!, 5!, 0, 1, 1"
  })
  void raisesToAWholePower(String low, String high, int exponent, String lowest, String highest) {
    assertThat(extent(low, high).pow(exponent)).isEqualTo(extent(lowest, highest));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 1, true, false, false",
    "0, 1, true, false, false",
    "0!, 1, false, true, false",
    "-1, 0, true, false, false",
    "-1, 0!, false, false, true",
    "1, 2, false, true, false",
    "-2, -1, false, false, true",
    "0, 0, true, false, false",
    "-inf, inf, true, false, false",
    "0!, inf, false, true, false",
    "-inf, 0!, false, false, true"
  })
  void knowsOnWhichSideOfZeroItLies(
      String low, String high, boolean zero, boolean positive, boolean negative) {
    assertThat(extent(low, high).containsZero()).isEqualTo(zero);
    assertThat(extent(low, high).isPositive()).isEqualTo(positive);
    assertThat(extent(low, high).isNegative()).isEqualTo(negative);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 3, 4, true",
    "1, 3, 3, 4, false",
    "1, 3!, 3, 4, true",
    "1, 3, 3!, 4, true",
    "1, 3!, 3!, 4, true",
    "3, 4, 1, 2, false",
    "1, 3, 2, 4, false",
    "1, inf, 3, 4, false",
    "1, 3, -inf, 4, false",
    "-inf, 2, 3, inf, true"
  })
  void liesBelowAnotherThatItDoesNotMeet(
      String low, String high, String otherLow, String otherHigh, boolean below) {
    assertThat(extent(low, high).isBelow(extent(otherLow, otherHigh))).isEqualTo(below);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1.00000000000000000000000000000000001, '[1.000000000000000000000000000000000, 1.000000000000000000000000000000000]'",
    "1, 1.0000000000000001, '[1, 1.0000000000000001]'",
    "1!, inf, '(1, ∞)'",
    "-inf, 2, '(-∞, 2]'"
  })
  void isAPointInDecimalsWhereItIsAsNarrowAsARootIsKnown(String low, String high, String shown) {
    Extent extent = extent(low, high);
    assertThat(extent.toInterval().low().isPresent()).isEqualTo(!low.equals("-inf"));
    assertThat(extent.toInterval().high().isPresent()).isEqualTo(!high.equals("inf"));
    boolean point = shown.startsWith("[1.0");
    assertThat(extent.toInterval().low().equals(extent.toInterval().high())).isEqualTo(point);
  }
}
