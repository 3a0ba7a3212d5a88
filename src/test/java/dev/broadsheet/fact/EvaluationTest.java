package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.quantity.Qualifier;
import dev.broadsheet.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What formulas come to, over figures of every kind. */
class EvaluationTest {
  private static SheetText figures() {
    return new SheetText()
        .given("range", "{\"low\": 20e9, \"high\": 30e9}", "USD")
        .given("other-range", "{\"low\": 4, \"high\": 5}", "1")
        .given("small-range", "{\"low\": 1, \"high\": 2}", "1")
        .given("across", "{\"low\": -2, \"high\": 3}", "1")
        .given("hundred", "100e9", "USD")
        .given("two", "2.00", "1")
        .given("three", "3.00", "1")
        .given("over-twenty", "20.0", "over", "1")
        .given("at-least-ten", "10.0", "at-least", "1")
        .given("up-to-five", "5.00", "up-to", "1")
        .given("under-one", "1.00", "under", "1")
        .given("about-four", "4.00", "about", "1")
        .given("almost-four", "4.00", "almost", "1")
        .given("share-a", "55", "%")
        .given("share-b", "40", "%")
        .given("two-years", "2", "year")
        .given("power", "10.0", "GW")
        .given("chips", "{\"low\": 4.0e6, \"high\": 5.0e6}", "GPU")
        .given("monthly", "2.50e9", "USD/month");
  }

  private static Quantity value(String formula, String unit) {
    return figures()
        .derived("result", formula, unit)
        .evaluated()
        .fact("result")
        .orElseThrow()
        .value()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two + three | [5, 5]",
        "two - three | [-1, -1]",
        "two * three | [6, 6]",
        "three / two | [1.5, 1.5]",
        "two ^ 3 | [8, 8]",
        "two ^ -1 | [0.5, 0.5]",
        "-two ^ 2 | [-4, -4]",
        "two + three * two | [8, 8]",
        "(two + three) * two | [10, 10]",
        "two - three - two | [-3, -3]",
        "24 / two / three | [4, 4]",
        "1e3 * two | [2000, 2000]",
        "sum(two, three, 4) | [9, 9]",
        "min(two, three) | [2, 2]",
        "max(two, three, 2.5) | [3, 3]",
        "mean(two, three) | [2.5, 2.5]",
        "abs(two - three) | [1, 1]",
        "abs(across) | [0, 3]",
        "share(two, 8) | [0.25, 0.25]",
        "per(three, two) | [1.5, 1.5]",
        "low(other-range) | [4, 4]",
        "high(other-range) | [5, 5]",
        "low(over-twenty) | [20, 20]",
        "high(up-to-five) | [5, 5]",
        "cagr(1, 4, 2) | [1, 1]",
        "cagr(1, 4, two-years) | [1, 1]",
        "cagr(1, 4, 24 month) | [1, 1]",
        "cagr(1, 8, 1.5) | [3, 3]",
        "cagr(4, 1, 1) | [-0.75, -0.75]",
      })
  void computes(String formula, String interval) {
    assertThat(value(formula, "1").interval()).hasToString(interval);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 - other-range / other-range | [0, 0]",
        "other-range - other-range | [0, 0]",
        "other-range / (other-range + small-range) | "
            + "[0.6666666666666666666666666666666666, 0.8333333333333333333333333333333334]",
        "(other-range - small-range) / (other-range + small-range) | "
            + "[0.3333333333333333333333333333333333, 0.6666666666666666666666666666666667]",
        "other-range * other-range | [16, 25]",
        "across * across | [0, 9]",
        "across ^ 2 | [0, 9]",
        "across * (across - 1) + 0.25 | [0, 6.25]",
        "max(other-range, small-range) - other-range | [0, 0]",
        "min(other-range, 4.5) | [4, 4.5]",
        "(other-range ^ 2 - small-range ^ 2) / (other-range - small-range) | [5, 7]",
        "1 / 3 * 3 | [1, 1]",
      })
  void knowsThatAFigureUsedTwiceIsOne(String formula, String interval) {
    assertThat(value(formula, "1").interval()).hasToString(interval);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "over-twenty / 2 | (10, ∞) | OVER",
        "over-twenty + other-range | (24, ∞) | OVER",
        "at-least-ten * 2 | [20, ∞) | AT_LEAST",
        "-at-least-ten | (-∞, -10] | UP_TO",
        "up-to-five - 1 | (-∞, 4] | UP_TO",
        "under-one + 1 | (-∞, 2) | UNDER",
        "1 - over-twenty | (-∞, -19) | UNDER",
        "over-twenty * over-twenty | (400, ∞) | OVER",
        "over-twenty + at-least-ten | (30, ∞) | OVER",
        "over-twenty / over-twenty | [1, 1] | EXACT",
        "max(over-twenty, 30) | [30, ∞) | AT_LEAST",
        "min(over-twenty, 30) | (20, 30] | EXACT",
      })
  void propagatesOpenEnds(String formula, String interval, Qualifier qualifier) {
    Quantity value = value(formula, "1");
    assertThat(value.interval()).hasToString(interval);
    assertThat(value.qualifier()).isEqualTo(qualifier);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "over-twenty / (over-twenty + 5) | (0.8, 1)",
        "1 / over-twenty | (0, 0.05)",
        "1 - 1 / over-twenty | (0.95, 1)",
        "other-range / over-twenty | (0, 0.25)",
      })
  void boundsWhatGoesToInfinityTightly(String formula, String interval) {
    assertThat(value(formula, "1").interval()).hasToString(interval);
  }

  @Test
  void expandsDerivedFactsDownToGivenOnes() {
    EvaluatedSheet sheet =
        figures()
            .derived("twice", "2 * other-range", "1")
            .derived("thrice", "3 * other-range", "1")
            .derived("ratio", "thrice / twice", "1")
            .evaluated();
    EvaluatedFact ratio = sheet.fact("ratio").orElseThrow();
    assertThat(ratio.value().orElseThrow().interval()).hasToString("[1.5, 1.5]");
    assertThat(ratio.inputs()).containsExactly("thrice", "twice");
    assertThat(ratio.baseInputs()).containsExactly("other-range");
  }

  @Test
  void resultHasAsManyDigitsAsItsPoorestInput() {
    assertThat(value("range / hundred", "%").digits()).isEqualTo(2);
    assertThat(value("monthly * 2 month", "USD").digits()).isEqualTo(3);
  }

  @Test
  void exactNumbersDoNotLimitDigits() {
    assertThat(value("two / 3", "1").digits()).isEqualTo(3);
    assertThat(value("1 / 8", "1").digits()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "two / three, ABOUT",
    "three / two, EXACT",
    "two * about-four, ABOUT",
    "two * almost-four, ABOUT",
    "over-twenty + about-four, OVER",
    "other-range * two, EXACT",
    "small-range / three, ABOUT",
  })
  void resultIsAboutWhenAnInputIsOrWhenItIsRounded(String formula, Qualifier qualifier) {
    assertThat(value(formula, "1").qualifier()).isEqualTo(qualifier);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "range / hundred | % | 20% 30%",
        "power / chips | kW/GPU | 2kW/GPU 2.5kW/GPU",
        "monthly * 12 month | USD | 30000000000USD 30000000000USD",
        "60e9 USD / monthly | year | 2year 2year",
        "share-a - share-b | pp | 15pp 15pp",
        "1 - share-a | % | 45% 45%",
        "share-a + share-b | % | 95% 95%",
        "share-a - (share-a - share-b) | % | 40% 40%",
        "share-a * hundred | USD | 55000000000USD 55000000000USD",
        "(share-a - share-b) * 2 | pp | 30pp 30pp",
      })
  void givesResultsInTheDeclaredUnit(String formula, String unit, String ends) {
    Quantity value = value(formula, unit);
    assertThat(
            value.low().orElseThrow().toPlainString()
                + value.unit()
                + " "
                + value.high().orElseThrow().toPlainString()
                + value.unit())
        .isEqualTo(ends);
  }

  @Test
  void derivedFactInheritsLatestDateAllSourcesAndEarliestEnd() {
    EvaluatedSheet sheet =
        new SheetText()
            .fact(
                "old",
                "\"value\": 1, \"unit\": \"1\", \"asOf\": \"2024\", \"status\": \"claim\","
                    + " \"sources\": [\"paper\"], \"goodUntil\": \"2026-03-01\"")
            .fact(
                "new",
                "\"value\": 2, \"unit\": \"1\", \"asOf\": \"2025-H1\", \"status\": \"confirmed\","
                    + " \"sources\": [\"paper\"], \"goodUntil\": \"2026-02-01\"")
            .derived("both", "old + new", "1")
            .evaluated();
    Provenance provenance = sheet.fact("both").orElseThrow().fact().provenance();
    assertThat(provenance.asOf()).hasToString("2025-H1");
    assertThat(provenance.sources()).containsExactly("paper");
    assertThat(provenance.status()).isEqualTo(Status.DERIVED);
    assertThat(provenance.goodUntil()).hasToString("Optional[2026-02-01]");
  }

  @Test
  void explainsADerivationAsATree() {
    EvaluatedSheet sheet =
        figures()
            .derived("twice", "2 * other-range", "1")
            .derived("sum", "twice + two", "1")
            .evaluated();
    FormulaTree tree = sheet.explain("sum").orElseThrow();
    assertThat(tree.fact().formula().orElseThrow().text()).isEqualTo("twice + two");
    assertThat(tree.inputs()).extracting(t -> t.fact().id()).containsExactly("twice", "two");
    assertThat(tree.inputs().get(0).inputs())
        .extracting(t -> t.fact().id())
        .containsExactly("other-range");
    assertThat(sheet.explain("nothing")).isEmpty();
  }
}
