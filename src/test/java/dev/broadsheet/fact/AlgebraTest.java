package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fractions, roots, normal forms and the bounds that come of them. */
class AlgebraTest {
  private static final Atom A = input("a", 2, 4);
  private static final Atom B = input("b", 1, 3);

  private static Atom input(String id, long low, long high) {
    return new Atom.Input(id, Extent.closed(Rational.of(low), Rational.of(high)));
  }

  private static Quotient a() {
    return Quotient.of(A);
  }

  private static Quotient b() {
    return Quotient.of(B);
  }

  private static Rational rational(String text) {
    return Rational.of(new BigDecimal(text));
  }

  @Test
  void fractionsAreExactAndInLowestTerms() {
    Rational third = Rational.ONE.dividedBy(Rational.of(3));
    assertThat(third.times(Rational.of(3))).isEqualTo(Rational.ONE);
    assertThat(rational("0.25")).hasToString("1/4");
    assertThat(rational("-1e3")).hasToString("-1000");
    assertThat(rational("2").dividedBy(rational("-4"))).hasToString("-1/2");
    assertThat(rational("0.5").pow(-2)).hasToString("4");
    assertThatThrownBy(() -> third.dividedBy(Rational.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void roundsToDecimalOnlyWhereItMust() {
    assertThat(rational("100e9").toDecimal(RoundingMode.FLOOR))
        .isEqualByComparingTo("100000000000");
    assertThat(Rational.of(2).dividedBy(Rational.of(3)).toDecimal(RoundingMode.CEILING))
        .hasToString("0.6666666666666666666666666666666667");
  }

  @ParameterizedTest
  @CsvSource({"4, 1, 2, 2", "8, 2, 3, 4", "0.25, 1, 2, 0.5", "1e-40, 1, 2, 1e-20", "0, 1, 2, 0"})
  void rootsOfPerfectPowersAreExact(String base, int over, int under, String root) {
    Extent extent = new Power(over, under).of(Extent.point(rational(base)));
    assertThat(extent.isPoint()).isTrue();
    assertThat(extent.low().value()).isEqualTo(rational(root));
  }

  @ParameterizedTest
  @CsvSource({"2", "10", "1e-15", "123456789", "0.3"})
  void rootsAreEnclosedToFortyDigits(String base) {
    Extent root = new Power(1, 2).of(Extent.point(rational(base)));
    Rational width = root.high().value().minus(root.low().value());
    assertThat(root.low().value().pow(2)).isLessThan(rational(base));
    assertThat(root.high().value().pow(2)).isGreaterThan(rational(base));
    assertThat(width).isLessThan(root.low().value().times(rational("1e-35")));
    assertThat(root.toInterval().isPoint()).isTrue();
  }

  @Test
  void normalFormCancelsWhatOccursTwice() {
    assertThat(a().minus(a())).isEqualTo(Quotient.ZERO);
    assertThat(a().dividedBy(a())).isEqualTo(Quotient.ONE);
    assertThat(a().pow(2).minus(b().pow(2)).dividedBy(a().minus(b()))).isEqualTo(a().plus(b()));
    assertThat(a().minus(b()).dividedBy(a().pow(2).minus(b().pow(2))))
        .isEqualTo(Quotient.ONE.dividedBy(a().plus(b())));
    assertThat(a().times(b()).dividedBy(b()).minus(a()).isZero()).isTrue();
  }

  @Test
  void equalFormulasHaveOneNormalForm() {
    Quotient left = Quotient.ONE.minus(a().dividedBy(a().plus(b())));
    Quotient right = b().dividedBy(b().plus(a()));
    assertThat(left).isEqualTo(right);
  }

  @Test
  void boundsAreThoseOfTheWholeFormula() {
    Quotient share = a().dividedBy(a().plus(b()));
    assertThat(Solver.extent(share).toInterval()).hasToString("[0.4, 0.8]");
    assertThat(Box.WHOLE.of(share).toInterval().high().orElseThrow().value())
        .as("the parts taken as independent")
        .isGreaterThan(BigDecimal.ONE);
  }

  @Test
  void findsAnExtremeInsideTheRange() {
    Quotient hump = a().times(Quotient.constant(Rational.of(5)).minus(a()));
    Extent extent = Solver.extent(hump);
    assertThat(extent.low().value()).isEqualTo(Rational.of(4));
    assertThat(extent.high().value()).isGreaterThanOrEqualTo(rational("6.25"));
    assertThat(extent.high().value()).isLessThan(rational("6.2500001"));
  }

  @Test
  void refusesToGrowWithoutEnd() {
    Quotient sum = Quotient.ONE;
    for (int i = 0; i < 12; i++) {
      sum = sum.plus(Quotient.of(input("x" + i, 1, 2)));
    }
    Quotient wide = sum;
    assertThatThrownBy(() -> wide.pow(8)).isInstanceOf(TooComplex.class);
  }
}
