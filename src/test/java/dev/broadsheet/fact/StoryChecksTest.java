package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks that the first story rests on, with the precision that its sources give. */
class StoryChecksTest {
  private static SheetText story() {
    return new SheetText()
        .given("pledge", "100e9", "up-to", "USD")
        .given("stake", "{\"low\": 20e9, \"high\": 30e9}", "USD")
        .given("valuation", "{\"low\": 750e9, \"high\": 830e9}", "USD")
        .given("microsoft-charge", "3.1e9", "USD")
        .given("microsoft-stake", "27", "%")
        .given("quarter-loss", "{\"low\": 11.5e9, \"high\": 12.0e9}", "USD")
        .given("year-loss", "{\"low\": 9.0e9, \"high\": 17e9}", "USD")
        .given("paid", "11.6e9", "USD")
        .given("committed", "13e9", "USD")
        .given("paid-share", "89", "%")
        .given("cash", "17.5e9", "USD")
        .given("burn", "1.4e9", "almost", "USD/month")
        .given("half-year-burn", "2.5e9", "USD")
        .given("commitments", "1.4e12", "USD")
        .given("revenue-2023", "2e9", "USD/year")
        .given("revenue-2024", "6.00e9", "USD/year")
        .given("revenue-2025", "20e9", "over", "USD/year")
        .given("revenue-target", "13e9", "USD/year")
        .given("full-revenue", "13.1e9", "USD")
        .given("loss-per-dollar", "0.69", "1")
        .given("paying-users", "35e6", "about", "user")
        .given("paying-rate", "5.00", "%")
        .given("hardware", "350e9", "USD")
        .given("compute", "10.0", "at-least", "GW")
        .given("gpus", "{\"low\": 4.0e6, \"high\": 5.0e6}", "GPU")
        .given("five-year-burn", "115e9", "USD")
        .given("research", "6.7e9", "USD")
        .given("half-revenue", "4.3e9", "USD")
        .given("softbank", "30e9", "USD")
        .given("amazon", "10e9", "over", "USD")
        .given("amazon-final", "50e9", "USD")
        .given("nvidia-final", "30e9", "USD")
        .given("pre-money", "730e9", "USD")
        .given("new-money", "110e9", "USD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 - stake / high(pledge) | % | 70% to 80%",
        "stake / valuation | % | about 2.4% to 4.0%",
        "microsoft-charge / microsoft-stake | USD | about $11.5 billion",
        "quarter-loss / year-loss | % | about 68% to 133%",
        "paid / committed | % | about 89%",
        "cash / burn | month | about 12.5 months",
        "cash / (half-year-burn / 6 month) | month | 42 months",
        "(cash / (half-year-burn / 6 month)) / (cash / burn) | x | about 3.4 times",
        "commitments / (revenue-2024 * 1 year) | x | about 230 times",
        "commitments / (revenue-target * 1 year) | x | about 108 times",
        "revenue-2025 / revenue-2023 | x | over 10 times",
        "paying-users / paying-rate | user | about 700 million users",
        "paying-users / paying-rate - paying-users | user | about 670 million users",
        "loss-per-dollar * full-revenue | USD | about $9 billion",
        "hardware / high(pledge) | x | 3.5 times",
        "hardware / low(compute) | USD/GW | $35 billion per gigawatt",
        "high(pledge) / low(compute) | USD/GW | $10 billion per gigawatt",
        "low(compute) / gpus | kW/GPU | 2.0 to 2.5 kilowatts per GPU",
        "five-year-burn / 5 year | USD/year | $23 billion a year",
        "research / half-revenue | % | about 156%",
        "stake + softbank + amazon | USD | over $60 billion",
        "stake + softbank + low(amazon) | USD | $60 billion to $70 billion",
        "nvidia-final / (pre-money + new-money) | % | about 3.6%",
      })
  void comesOutAsTheBriefSays(String formula, String unit, String text) {
    EvaluatedSheet sheet = story().derived("result", formula, unit).evaluated();
    String written =
        QuantityFormat.of(Language.ENGLISH, sheet.sheet().units())
            .format(sheet.fact("result").orElseThrow().value().orElseThrow(), Style.PROSE);
    assertThat(written.replace('\u00a0', ' ').replace("\u2060", "")).isEqualTo(text);
  }

  @Test
  void claimsComeOutAsTheBriefSays() {
    EvaluatedSheet sheet =
        story()
            .derived("runway", "cash / burn", "month")
            .derived("implied-loss", "microsoft-charge / microsoft-stake", "USD")
            .derived("yearly-burn", "five-year-burn / 5 year", "USD/year")
            .claim("cannot-last-two-years", "runway < 24 month", "holds")
            .claim("loss-agrees", "agrees(implied-loss, low(quarter-loss))", "holds")
            .claim("quarter-fits-year", "4 * quarter-loss <= high(year-loss)", "fails")
            .claim("paid-in", "agrees(paid / committed, paid-share)", "holds")
            .claim("hundredfold", "commitments / (revenue-2024 * 1 year) > 100 x", "holds")
            .claim("ratio-fits", "agrees(loss-per-dollar * full-revenue, low(year-loss))", "holds")
            .claim("burns-more", "yearly-burn > burn", "holds")
            .claim("largest", "stake > softbank", "fails")
            .claim("as-large", "stake >= softbank", "undecided")
            .claim("largest-after-amazon", "nvidia-final >= amazon-final", "fails")
            .evaluated();
    assertThat(sheet.claims().values())
        .allSatisfy(
            claim ->
                assertThat(claim.computed())
                    .as(claim.claim().id())
                    .isEqualTo(claim.claim().verdict()))
        .hasSize(10);
  }
}
