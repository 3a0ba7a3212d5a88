package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.quantity.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How deep and how long a formula may be. */
class FormulaLimitsTest {
  private static final int DEEPEST = 100;

  private static void reads(String text) {
    assertThatNoException().isThrownBy(() -> FormulaParser.parse(text, Units.standard()));
  }

  private static void refuses(String text, String message) {
    FormulaFault fault =
        catchThrowableOfType(FormulaFault.class, () -> FormulaParser.parse(text, Units.standard()));
    assertThat(fault.getMessage()).isEqualTo(message);
  }

  private static String nested(String opening, String closing, int depth) {
    return opening.repeat(depth) + "a" + closing.repeat(depth);
  }

  @ParameterizedTest
  @CsvSource({"(, )", "abs(, )", "'not ', ''", "-, ''", "a ^ , ''"})
  void isNestedAHundredDeepAtMost(String opening, String closing) {
    reads(nested(opening, closing, DEEPEST));
    refuses(
        nested(opening, closing, DEEPEST + 1),
        "the formula is nested too deep; derive it in steps");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a)", "abs(a)", "-a", "a ^ 2"})
  void isNotDeepForHavingManyParts(String part) {
    reads((part + " * ").repeat(150) + "a");
  }

  @Test
  void isNotDeepForHavingManyConditions() {
    reads("not a < b and ".repeat(150) + "a < b");
  }

  @Test
  void hasAThousandTokensAtMost() {
    reads("a * ".repeat(499) + "a");
    reads("  a" + " * a".repeat(499) + "  ");
    refuses("a * ".repeat(500) + "a", "the formula is too long; derive it in steps");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e20", "1e-20", "1E20", "1e+20", "1e020", "1e0020"})
  void readsNumbersUpToTwentyZeros(String number) {
    reads(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e21", "1e-21", "1e9999", "1e99999", "1e-99999", "1e00000000020"})
  void refusesNumbersThatAreOutOfRange(String number) {
    refuses(number, "this number is out of range");
  }

  @Test
  void readsNumbersOfSixtyFourSigns() {
    reads("1".repeat(64));
    refuses("1".repeat(65), "this number is out of range");
  }

  @Test
  void takesNoArgumentsWhereAFunctionNeedsSome() {
    refuses("share()", "`share` takes other arguments");
    refuses("sum()", "`sum` takes other arguments");
    refuses("abs(a,)", "expected a fact, a number or `(`, found `)`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"and", "or", "not", "and < a", "a + or", "a * and"})
  void takesNoWordOfItsOwnForAFact(String text) {
    assertThat(
            catchThrowableOfType(
                FormulaFault.class, () -> FormulaParser.parse(text, Units.standard())))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 and", "2 or", "2 not"})
  void takesNoWordOfItsOwnForAUnit(String text) {
    FormulaFault fault =
        catchThrowableOfType(FormulaFault.class, () -> FormulaParser.parse(text, Units.standard()));
    assertThat(fault.rule()).isEqualTo(FormulaRules.SYNTAX);
  }

  /** Facts, each the square of the one before. */
  private static SheetText squares(String first, int count) {
    SheetText sheet = new SheetText().given("f0", first, "1");
    for (int i = 1; i <= count; i++) {
      sheet.derived("f" + i, "f" + (i - 1) + " * f" + (i - 1), "1");
    }
    return sheet;
  }

  @ParameterizedTest
  @CsvSource({"10, 5", "0.1, 5", "1e20, 1", "1, 200", "-1, 200", "1.0001, 10"})
  void comesToWhatAFigureCanBe(String first, int count) {
    assertThat(squares(first, count).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10, 6", "0.1, 6", "1e20, 2", "-1e20, 2", "1e-20, 2"})
  void comesToNothingBeyondMeasure(String first, int count) {
    assertThat(squares(first, 60).findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.rule()).isEqualTo(FormulaRules.VALUE);
              assertThat(found.message())
                  .startsWith("`f" + (count - 1) + " * f" + (count - 1) + "` comes to more than");
            });
  }

  @Test
  void growsToNoEndlessNumber() {
    assertThat(squares("1.0001", 60).findings())
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .contains("its numbers grow longer");
  }

  @Test
  void growsToNoEndlessPower() {
    assertThat(squares("{\"low\": 1, \"high\": 1.5}", 60).findings())
        .singleElement()
        .extracting(Diagnostic::rule)
        .isEqualTo(FormulaRules.VALUE);
    assertThatThrownBy(
            () -> {
              Monomial power =
                  Monomial.of(new Atom.Input("a", Extent.closed(Rational.ZERO, Rational.ONE)));
              for (int i = 0; i < 10; i++) {
                power = power.times(power);
              }
            })
        .isInstanceOf(TooComplex.class)
        .hasMessage("it grows to higher powers");
  }
}
