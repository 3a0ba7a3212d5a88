package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which amounts may be calculated with one another, and in what the result is. */
class FormulaUnitsTest {
  private static SheetText figures() {
    return new SheetText()
        .given("dollars", "100e9", "USD")
        .given("euros", "100e9", "EUR")
        .given("share-a", "55", "%")
        .given("share-b", "40", "%")
        .given("points", "15", "pp")
        .given("two", "2", "1")
        .given("fold", "3", "x")
        .given("months", "24", "month")
        .given("years", "2", "year")
        .given("hours", "5", "hour")
        .given("power", "10", "GW")
        .given("chips", "1000", "GPU");
  }

  private static List<String> findings(String formula, String unit) {
    return figures().derived("result", formula, unit).findings().stream()
        .map(Diagnostic::message)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "dollars + 5 USD, USD",
    "dollars * two, USD",
    "dollars * share-a, USD",
    "dollars * fold, USD",
    "dollars / dollars, 1",
    "dollars / power, USD/GW",
    "dollars / months, USD/month",
    "dollars / months * years, USD",
    "years + months, month",
    "share-a + share-b, %",
    "share-a + 0.1, %",
    "0.1 + share-a, %",
    "share-a + fold, %",
    "share-a - share-b, pp",
    "share-a - 0.1, %",
    "1 - share-a, %",
    "share-a - 5%, %",
    "share-a + points, %",
    "points + share-a, %",
    "points + points, pp",
    "points + 0.1, 1",
    "0.1 + points, 1",
    "points * two, pp",
    "two * points, pp",
    "points / two, pp",
    "points * share-a, 1",
    "share-a * points, 1",
    "points / points, 1",
    "two / points, 1",
    "points * dollars, USD",
    "two + fold, x",
    "two * share-a, %",
    "-points, pp",
    "-dollars, USD",
    "dollars ^ 1, USD",
    "dollars ^ 2 / dollars, USD",
    "two ^ 3, 1",
    "two ^ -3, 1",
    "two ^ 0, 1",
    "two ^ 12, 1",
    "dollars ^ -1 * dollars ^ 2, USD",
    "dollars ^ 0, 1",
    "'sum(dollars, 5 USD)', USD",
    "'mean(share-a, share-b)', %",
    "'min(points, points)', pp",
    "'max(two, fold)', x",
    "'per(dollars, power)', USD/GW",
    "'per(points, two)', pp",
    "'share(dollars, 200e9 USD)', %",
    "'cagr(dollars, 200e9 USD, 2)', %",
    "'cagr(dollars, 200e9 USD, months)', %",
    "'cagr(dollars, 200e9 USD, years)', %",
    "'cagr(dollars, 200e9 USD, share-a)', %",
    "low(points), pp",
    "abs(dollars), USD"
  })
  void fit(String formula, String unit) {
    assertThat(findings(formula, unit)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "share-a - share-b | % | the formula comes to percentage points (pp), but the fact is declared in %",
        "share-a - 0.1 | pp | the formula comes to %, but the fact is declared in pp",
        "points * share-a | pp | the formula comes to a plain number, but the fact is declared in pp",
        "points * dollars | pp | the formula comes to USD, but the fact is declared in pp",
        "two / points | pp | the formula comes to a plain number, but the fact is declared in pp",
        "points / share-a | pp | the formula comes to a plain number, but the fact is declared in pp",
        "points + 0.1 | pp | the formula comes to a plain number, but the fact is declared in pp",
        "dollars + euros | USD | `dollars` is in USD and `euros` in EUR: money in different currencies is never added to each other",
        "dollars - power | USD | `dollars` is in USD and `power` in GW: the one cannot be taken from the other",
        "dollars + two | USD | `dollars` is in USD and `two` in a plain number: the one cannot be added to the other",
        "dollars ^ 2 | USD | the formula comes to USD*USD, but the fact is declared in USD",
        "two ^ 13 | 1 | an exponent is a whole number from -12 to 12",
        "two ^ 0.5 | 1 | an exponent is a whole number from -12 to 12",
        "two ^ fold | 1 | an exponent is a whole number from -12 to 12",
        "share(dollars, power) | % | `dollars` is in USD and `power` in GW: the one cannot be a share of the other",
        "cagr(dollars, power, 2) | % | `dollars` is in USD and `power` in GW: the one cannot be compared with the other",
        "cagr(dollars, dollars, hours) | % | the years of `cagr` are a number of years, or a time in months, quarters or years; not hour",
        "cagr(dollars, dollars, dollars) | % | the years of `cagr` are a number of years, or a time in months, quarters or years; not USD",
        "sum(dollars, two) | USD | `dollars` is in USD and `two` in a plain number: the one cannot be put together with the other",
        "(two < fold) * 2 | 1 | `two < fold` is true or false, and cannot be calculated with"
      })
  void doNotFit(String formula, String unit, String message) {
    assertThat(findings(formula, unit)).containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "points > share-a | `points` is in percentage points (pp) and `share-a` in %: a difference of percentages is not a percentage",
        "share-a > points | `share-a` is in % and `points` in percentage points (pp): a difference of percentages is not a percentage",
        "agrees(points, share-a) | `points` is in percentage points (pp) and `share-a` in %: a difference of percentages is not a percentage",
        "agrees(dollars, euros) | `dollars` is in USD and `euros` in EUR: money in different currencies is never compared with each other",
        "two < fold and two | `two` is a plain number, but a condition is needed here",
        "two or two < fold | `two` is a plain number, but a condition is needed here",
        "not two | `two` is a plain number, but a condition is needed here",
        "two | a check must be true or false, not a plain number"
      })
  void areNoConditions(String check, String message) {
    assertThat(figures().claim("c", check, "holds").findings())
        .extracting(Diagnostic::message)
        .containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource({
    "points > 0.1",
    "points > 5 pp",
    "share-a > 0.1",
    "share-a > share-b",
    "fold > two",
    "'agrees(two, two)'",
    "not two > fold",
    "two < fold and fold > two",
    "two > fold or two < fold"
  })
  void areConditions(String check) {
    assertThat(figures().claim("c", check, "holds").findings()).isEmpty();
  }
}
