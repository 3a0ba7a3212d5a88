package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.broadsheet.fact.Expression.Arithmetic;
import dev.broadsheet.fact.Expression.Literal;
import dev.broadsheet.fact.Expression.Name;
import dev.broadsheet.fact.Expression.Operator;
import dev.broadsheet.quantity.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaParserTest {
  private static Expression parse(String text) {
    return FormulaParser.parse(text, Units.standard());
  }

  @Test
  void takesHyphenInsideNameAsPartOfIt() {
    assertThat(parse("a-b")).isEqualTo(new Name(0, 3, "a-b"));
  }

  @Test
  void takesHyphenBetweenSpacesAsDifference() {
    assertThat(parse("a - b"))
        .isEqualTo(new Arithmetic(Operator.MINUS, new Name(0, 1, "a"), new Name(4, 5, "b"), 2));
  }

  @Test
  void readsNumberWithUnit() {
    assertThat(parse("24 month"))
        .isInstanceOfSatisfying(
            Literal.class,
            literal -> {
              assertThat(literal.value()).isEqualByComparingTo("24");
              assertThat(literal.unit()).hasToString("month");
              assertThat(literal.to()).isEqualTo(8);
            });
  }

  @ParameterizedTest
  @CsvSource({"1e9 USD/month, USD/month", "30GW, GW", "100 x, x", "27%, %", "5 %, %", "0.69, 1"})
  void readsUnitsOfLiterals(String text, String unit) {
    assertThat(((Literal) parse(text)).unit()).hasToString(unit);
  }

  @Test
  void dividesByNameWhenCompoundUnitIsUnknown() {
    assertThat(parse("30 GW/gpus"))
        .isInstanceOfSatisfying(
            Arithmetic.class, a -> assertThat(a.operator()).isEqualTo(Operator.OVER));
  }

  @Test
  void allowsFactsNamedLikeFunctions() {
    assertThat(parse("share")).isEqualTo(new Name(0, 5, "share"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a -b | 2 | 3 | formula-syntax | `-` needs a space on both sides; without, it is part of a name",
        "a+b | 1 | 2 | formula-syntax | `+` needs a space on both sides; without, it is part of a name",
        "a + | 3 | 3 | formula-syntax | expected a fact, a number or `(`, found the end of the formula",
        "a b | 2 | 3 | formula-syntax | expected an operator or the end, found `b`",
        "(a + b | 6 | 6 | formula-syntax | expected `)`, found the end of the formula",
        "a + ) | 4 | 5 | formula-syntax | expected a fact, a number or `(`, found `)`",
        "a × b | 2 | 3 | formula-syntax | multiplication is written `*`",
        "a ≤ b | 2 | 3 | formula-syntax | comparisons are written `<=` and `>=`",
        "a < b < c | 6 | 7 | formula-syntax | comparisons do not chain; join two of them with `and`",
        "a and | 5 | 5 | formula-syntax | expected a fact, a number or `(`, found the end of the formula",
        "24 mont | 3 | 7 | formula-unit | `mont` is not a unit",
        "averag(a, b) | 0 | 6 | formula-name | there is no function `averag`",
        "share(a) | 0 | 8 | formula-syntax | `share` takes other arguments",
        "1e99 | 0 | 4 | formula-syntax | this number is out of range",
        "1,000 | 1 | 2 | formula-syntax | expected an operator or the end, found `,`",
        "a % | 2 | 3 | formula-syntax | `%` is a unit and follows a number",
        "'' | 0 | 0 | formula-syntax | expected a fact, a number or `(`, found the end of the formula",
      })
  void pointsAtWhatCannotBeRead(String text, int from, int to, String rule, String message) {
    FormulaFault fault = catchThrowableOfType(FormulaFault.class, () -> parse(text));
    assertThat(fault.getMessage()).isEqualTo(message);
    assertThat(fault.rule().code()).isEqualTo(rule);
    assertThat(fault.from()).isEqualTo(from);
    assertThat(fault.to()).isEqualTo(to);
  }

  @Test
  void suggestsNearUnitsFunctionsAndSignatures() {
    assertThat(catchThrowableOfType(FormulaFault.class, () -> parse("24 mont")).suggestion())
        .contains("did you mean `month`?");
    assertThat(catchThrowableOfType(FormulaFault.class, () -> parse("meen(a)")).suggestion())
        .contains("did you mean `mean`?");
    assertThat(catchThrowableOfType(FormulaFault.class, () -> parse("share(a)")).suggestion())
        .contains("write `share(part, whole)`");
  }

  @Test
  void refusesDeepNestingInsteadOfOverflowing() {
    String deep = "(".repeat(50_000) + "a";
    FormulaFault fault = catchThrowableOfType(FormulaFault.class, () -> parse(deep));
    assertThat(fault.rule()).isEqualTo(FormulaRules.SYNTAX);
    String negated = "-".repeat(900) + "a";
    assertThat(catchThrowableOfType(FormulaFault.class, () -> parse(negated))).isNotNull();
  }

  @Test
  void everyPrefixOfAFormulaGivesAResultOrAFault() {
    String text =
        "agrees(cagr(a, b, 2 year), share(min(c, d-e), 1e3 USD/month) ^ 2) and not -f <= 3 %";
    for (int end = 0; end <= text.length(); end++) {
      String prefix = text.substring(0, end);
      try {
        assertThat(parse(prefix).to()).isLessThanOrEqualTo(end);
      } catch (FormulaFault fault) {
        assertThat(fault.from()).isBetween(0, end);
        assertThat(fault.to()).isBetween(fault.from(), end);
      }
    }
  }
}
