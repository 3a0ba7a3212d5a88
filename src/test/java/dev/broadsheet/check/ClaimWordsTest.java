package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that a text gives to a claim; the runway is 12 months. */
class ClaimWordsTest {
  @TempDir Path folder;
  private WrittenSite site;

  @BeforeEach
  void writeSite() throws IOException {
    site = WrittenSite.in(folder);
  }

  private void claim(String check, String verdict) throws IOException {
    site.replace(
        WrittenSite.SHEET, "\"check\": \"runway < 24 month\"", "\"check\": \"" + check + "\"");
    site.replace(WrittenSite.SHEET, "\"verdict\": \"holds\"", "\"verdict\": \"" + verdict + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "runway < 24 month, less than two years, true",
    "runway < 24 month, two years, true",
    "runway < 24 month, twelve months, true",
    "runway < 24 month, less than three years, false",
    "runway < 24 month, more than two years, false",
    "runway < 24 month, at least two years, false",
    "runway < 24 month, five years, false",
    "runway < 24 month, more than 12 months, true",
    "runway <= 24 month, at most two years, true",
    "runway <= 24 month, more than two years, false",
    "runway <= 24 month, at least 12 months, true",
    "runway > 6 month, more than six months, true",
    "runway > 6 month, less than six months, false",
    "runway > 6 month, less than 12 months, true",
    "runway >= 6 month, at least six months, true",
    "runway >= 6 month, up to 12 months, true",
    "runway >= 6 month, at most six months, false",
    "24 month > runway, less than two years, true",
    "runway = 12 month, 12 months, true",
    "runway = 12 month, more than 13 months, false"
  })
  void mayStateTheSidesOfTheComparisonAsItHedgesThem(String check, String words, boolean agrees)
      throws IOException {
    claim(check, "holds");
    site.story("It lasts [" + words + "](claim:two-years).\n");
    assertThat(site.findings())
        .as(check + ": " + words)
        .isEqualTo(agrees ? List.of() : List.of(mismatch(words, check)));
  }

  private static String mismatch(String words, String check) {
    return "[claim-mismatch] \"" + words + "\" is no figure of `two-years`, which is " + check;
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, LINK, ''",
    "true, true, BLOCK, ''",
    "false, true, BLOCK, ''",
    "false, true, LINK, 'say in `by` whose claim it is, or do not state it'",
    "true, false, LINK, 'give the claim an `explanation` in `en`'",
    "true, false, BLOCK, 'give the claim an `explanation` in `en`'",
    "false, false, LINK, 'give the claim an `explanation` in `en`'"
  })
  void mayStateAClaimThatFailsAsSomebodyElsesAndExplained(
      boolean by, boolean explained, String form, String suggestion) throws IOException {
    claim("runway > 24 month", "fails");
    if (!by) {
      site.replace(WrittenSite.SHEET, "\"by\": \"letter\",", "");
    }
    if (!explained) {
      site.replace(
          WrittenSite.SHEET,
          ",\n      \"explanation\": {\"en\": \"Explanation\", \"zh-Hans\": \"测试\"}",
          "");
    }
    site.story(
        form.equals("BLOCK") ? "![It lasts](claim:two-years)\n" : "[It lasts](claim:two-years).\n");
    Diagnostics problems = new Diagnostics();
    site.check(problems);
    assertThat(
            problems.sorted().stream()
                .filter(d -> d.rule() == ClaimReferenceCheck.DISOWNED)
                .map(d -> d.suggestion().orElse("none"))
                .toList())
        .isEqualTo(suggestion.isEmpty() ? List.of() : List.of(suggestion));
  }

  @Test
  void warnsOfAnUndecidedClaimThatNothingExplains() throws IOException {
    claim("stake > 25e9 USD", "undecided");
    site.story("[It is so](claim:two-years).\n");
    assertThat(site.findings()).isEmpty();
    site.replace(
        WrittenSite.SHEET,
        ",\n      \"explanation\": {\"en\": \"Explanation\", \"zh-Hans\": \"测试\"}",
        "");
    assertThat(site.findings())
        .containsExactly("[claim-disowned] `two-years` is undecided, and nothing explains why");
  }

  @Test
  void saysWhereAFigureInTheWordsIsMalformed() throws IOException {
    site.story("It is [$1.4 billion trillion](claim:two-years).\n");
    assertThat(site.findings()).singleElement().asString().startsWith("[figure-malformed]");
  }
}
