package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What claims come to. */
class VerdictTest {
  private static SheetText figures() {
    return new SheetText()
        .given("stake", "{\"low\": 20e9, \"high\": 30e9}", "USD")
        .given("rival", "30e9", "USD")
        .given("pledge", "100e9", "up-to", "USD")
        .given("amazon", "10e9", "over", "USD")
        .given("cash", "17.5e9", "USD")
        .given("burn", "1.4e9", "almost", "USD/month")
        .given("loss", "11.5e9", "USD")
        .given("part", "11.6e9", "USD")
        .given("whole", "13e9", "USD")
        .given("stated", "89", "%")
        .derived("runway", "cash / burn", "month");
  }

  private static EvaluatedClaim claim(String check, String verdict) {
    return figures().claim("it", check, verdict).evaluated().claim("it").orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "runway < 24 month | holds",
        "runway < 1 year | fails",
        "runway > 2 year | fails",
        "stake > rival | fails",
        "stake >= rival | undecided",
        "stake <= rival | holds",
        "stake < rival | undecided",
        "stake < 20e9 USD | fails",
        "stake = rival | undecided",
        "rival = 30e9 USD | holds",
        "rival = cash | fails",
        "stake = stake | holds",
        "stake < stake | fails",
        "2 * stake > stake | holds",
        "stake - stake = 0 USD | holds",
        "amazon > 10e9 USD | holds",
        "amazon >= 10e9 USD | holds",
        "amazon > 11e9 USD | undecided",
        "amazon < 10e9 USD | fails",
        "pledge > 100e9 USD | fails",
        "pledge <= 100e9 USD | holds",
        "pledge < 100e9 USD | undecided",
        "not stake > rival | holds",
        "stake > rival or runway < 24 month | holds",
        "stake >= rival or stake > rival | undecided",
        "stake >= rival and runway < 24 month | undecided",
        "stake >= rival and stake > rival | fails",
        "not (stake >= rival) | undecided",
        "agrees(part / whole, stated) | holds",
        "agrees(part / whole, 95 %) | fails",
        "agrees(3.1e9 USD / 27 %, loss) | holds",
        "agrees(stake, rival) | holds",
        "agrees(stake, cash) | fails",
        "agrees(amazon, rival) | holds",
        "share(stake, high(pledge)) <= 30 % | holds",
      })
  void decides(String check, String verdict) {
    assertThat(claim(check, verdict).computed().key()).isEqualTo(verdict);
  }

  @Test
  void showsTheWorkingInEachLanguage() {
    Working working = claim("runway < 24 month", "holds").working();
    assertThat(working.formula()).isEqualTo("runway < 24 month");
    assertThat(working.withValues().in(Language.ENGLISH))
        .isEqualTo("about 12.5 months < 24 months");
    assertThat(working.withValues().in(Language.SIMPLIFIED_CHINESE)).isEqualTo("约12.5个月 < 24个月");
    assertThat(working.comparisons())
        .singleElement()
        .satisfies(
            comparison -> {
              assertThat(comparison.operator()).isEqualTo("<");
              assertThat(comparison.left().interval()).hasToString("[12.5, 12.5]");
              assertThat(comparison.right().unit()).hasToString("month");
              assertThat(comparison.verdict()).isEqualTo(Verdict.HOLDS);
            });
  }

  @Test
  void showsEachOfSeveralComparisons() {
    Working working = claim("stake > rival or runway < 24 month", "holds").working();
    assertThat(working.comparisons())
        .extracting(Working.Comparison::verdict)
        .containsExactly(Verdict.FAILS, Verdict.HOLDS);
  }

  @Test
  void wrongVerdictIsReportedAtTheVerdictWithTheFactsThatMoved() {
    SheetText sheet = figures().claim("it", "runway < 24 month", "fails");
    assertThat(sheet.findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.rule()).isEqualTo(FormulaRules.VERDICT);
              assertThat(found.span().text()).isEqualTo("\"fails\"");
              assertThat(found.message())
                  .isEqualTo(
                      "`it` holds, not `fails`: runway < 24 month is about 12.5 months < 24 months");
              assertThat(found.notes())
                  .extracting(note -> note.span().text() + " " + note.message())
                  .containsExactly(
                      "\"runway\" `runway` is about 12.5 months",
                      "\"cash\" `cash` is $17.5 billion",
                      "\"burn\" `burn` is almost $1.4 billion a month");
              assertThat(found.suggestion()).contains("if the figures are right, write `holds`");
            });
  }
}
