package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The least, the greatest, the magnitude and the root of formulas, and what cannot be computed. */
class CompoundTest {
  private static final Extent RISING = Extent.closed(Rational.of(2), Rational.of(3));
  private static final Extent FALLING = Extent.closed(Rational.of(-5), Rational.of(-4));
  private static final Quotient A = Quotient.of(input("a"));
  private static final Quotient B = Quotient.of(input("b"));

  private static Atom input(String id) {
    return new Atom.Input(id, Extent.closed(Rational.ZERO, Rational.ONE));
  }

  private static Extent extent(int low, int high) {
    return Extent.closed(Rational.of(low), Rational.of(high));
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 3, 4, A, B", "3, 4, 1, 2, B, A", "1, 3, 2, 4, BOTH, BOTH"})
  void changesAsTheOneThatIsChosenDoes(
      int lowA, int highA, int lowB, int highB, String least, String greatest) {
    Extent a = extent(lowA, highA);
    Extent b = extent(lowB, highB);
    assertThat(Compound.least(A, B).slope(a, b, RISING, FALLING)).isEqualTo(slope(least));
    assertThat(Compound.greatest(A, B).slope(a, b, RISING, FALLING)).isEqualTo(slope(greatest));
  }

  private static Extent slope(String which) {
    return switch (which) {
      case "A" -> RISING;
      case "B" -> FALLING;
      default -> RISING.hull(FALLING);
    };
  }

  @Test
  void changesInMagnitudeTheOtherWayBelowZero() {
    Compound magnitude = Compound.magnitude(A);
    assertThat(magnitude.slope(extent(0, 2), extent(0, 2), RISING, RISING)).isEqualTo(RISING);
    assertThat(magnitude.slope(extent(-2, 0), extent(-2, 0), RISING, RISING))
        .isEqualTo(RISING.negate());
    assertThat(magnitude.slope(extent(-2, 2), extent(-2, 2), RISING, RISING))
        .isEqualTo(RISING.hull(RISING.negate()));
  }

  @Test
  void isAnotherForAnotherKindOrOperand() {
    Compound least = Compound.least(A, B);
    assertThat(least).isEqualTo(Compound.least(A, B)).hasSameHashCodeAs(Compound.least(A, B));
    for (Object other :
        List.of(
            Compound.greatest(A, B),
            Compound.least(B, A),
            Compound.magnitude(A),
            Compound.root(A, new Power(1, 2)),
            "least")) {
      assertThat(least).isNotEqualTo(other);
    }
    assertThat(Compound.root(A, new Power(1, 2))).isNotEqualTo(Compound.root(A, new Power(1, 3)));
    assertThat(least.key()).isEqualTo(least.toString()).isNotEqualTo(Compound.least(B, A).key());
  }

  private static SheetText figures() {
    return new SheetText()
        .given("two", "2", "1")
        .given("zero", "0", "1")
        .given("across", "{\"low\": -2, \"high\": 3}", "1")
        .given("below", "{\"low\": -3, \"high\": -2}", "1")
        .given("up-to-five", "5", "up-to", "1")
        .given("up-to-zero", "0", "up-to", "1")
        .given("years", "{\"low\": 1, \"high\": 2}", "1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two / zero | this divides by `zero`, which is zero | ''",
        "two / across | this divides by `across`, which can be zero | ''",
        "two / up-to-five | this divides by `up-to-five`, which can be zero | reckon against its ceiling: `high(up-to-five)`",
        "two / up-to-zero | this divides by `up-to-zero`, which can be zero | ''",
        "zero ^ -1 | this divides by `zero`, which is zero | ''",
        "zero ^ 0 | this divides by `zero`, which is zero | ''",
        "across ^ 0 | this divides by `across`, which can be zero | ''",
        "across ^ -2 | this divides by `across`, which can be zero | ''",
        "low(up-to-five) | `up-to-five` has no lower end | ''",
        "cagr(two, below, 2) | `cagr` needs a first and a last figure of one sign | ''",
        "cagr(two, 4, zero) | the years of `cagr` must be one positive figure | ''",
        "cagr(two, 4, -two) | the years of `cagr` must be one positive figure | ''",
        "cagr(two, 4, years) | the years of `cagr` must be one positive figure | ''",
        "cagr(two, 4, 241) | `cagr` cannot reckon with these years | ''",
        "cagr(two, 4, 1.01) | '' | ''",
        "cagr(two, 4, 240) | '' | ''",
        "cagr(two, 4, 1.0001) | `cagr` cannot reckon with these years | ''",
        "cagr(two, 4, 1e10) | `cagr` cannot reckon with these years | ''",
        "cagr(two, 4, 1e-10) | `cagr` cannot reckon with these years | ''",
        "cagr(below, below, 2) | '' | ''",
        "zero ^ 1 | '' | ''",
        "across ^ 2 | '' | ''"
      })
  void saysWhatCannotBeComputed(String formula, String message, String suggestion) {
    List<Diagnostic> found = figures().derived("result", formula, "1").findings();
    assertThat(found).hasSize(message.isEmpty() ? 0 : 1);
    if (!message.isEmpty()) {
      assertThat(found.get(0).message()).isEqualTo(message);
      assertThat(found.get(0).suggestion().orElse("")).isEqualTo(suggestion);
    }
  }

  @Test
  void explainsAFactThatIsUsedTwiceByOneTree() {
    FormulaTree tree =
        figures()
            .derived("double", "2 * two", "1")
            .derived("once", "double + 1", "1")
            .derived("result", "once + double", "1")
            .evaluated()
            .explain("result")
            .orElseThrow();
    FormulaTree once = tree.inputs().get(0);
    assertThat(once.inputs().get(0)).isSameAs(tree.inputs().get(1));
  }

  @ParameterizedTest
  @EnumSource
  void isAboutTheFutureAsATargetOrAProjection(Status status) {
    assertThat(status.isForecast())
        .isEqualTo(status == Status.TARGET || status == Status.PROJECTION);
  }
}
