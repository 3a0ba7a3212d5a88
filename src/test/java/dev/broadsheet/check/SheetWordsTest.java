package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of a sheet is there in each language, and holds no figure that nothing backs. */
class SheetWordsTest {
  @TempDir Path folder;
  private WrittenSite site;

  @BeforeEach
  void writeSite() throws IOException {
    site = WrittenSite.in(folder);
  }

  @Test
  void findsNothingInASheetThatIsComplete() throws IOException {
    assertThat(site.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sheet title, the title of the sheet",
    "Fact label, the label of `pledge`",
    "Table title, the title of `sums`",
    "Column, a column of `sums`",
    "Row label, a row of `sums`",
    "Timeline title, the title of `deal`",
    "Event title, an event of `deal`",
    "Event text, an event of `deal`",
    "Statement, the statement of `two-years`",
    "Explanation, the explanation of `two-years`",
    "Chart title, `title` of `sums`",
    "Chart dek, `dek` of `sums`",
    "Chart note, `note` of `sums`"
  })
  void missesEachTextThatIsNotTranslated(String words, String what) throws IOException {
    site.replace(
        WrittenSite.SHEET,
        "{\"en\": \"" + words + "\", \"zh-Hans\": \"测试\"}",
        "{\"en\": \"" + words + "\"}");
    assertThat(site.findings())
        .containsExactly("[translation-missing] " + what + " is not there in `zh-Hans`");
  }

  @ParameterizedTest
  @CsvSource({
    "Sheet title, in the title of the sheet is bound to no fact",
    "Fact label, in the label of `pledge` is bound to no fact",
    "Fact note, in the note of `pledge` is bound to no fact",
    "Table title, in the table `sums` is bound to no fact",
    "Column, in the table `sums` is bound to no fact",
    "Row label, in the table `sums` is bound to no fact",
    "Timeline title, in the title of `deal` is bound to no fact",
    "Chart title, is no figure that `sums` shows",
    "Chart dek, is no figure that `sums` shows",
    "Chart note, is no figure that `sums` shows"
  })
  void findsAFigureThatNoFactBacks(String words, String what) throws IOException {
    site.replace(WrittenSite.SHEET, "\"" + words + "\"", "\"" + words + " of $7 billion\"");
    assertThat(site.findings()).containsExactly("[figure-unbacked] \"$7 billion\" " + what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Event title", "Event text", "Statement", "Explanation"})
  void findsAFigureThatNoFactBacksInTextsThatMayHoldReferences(String words) throws IOException {
    site.replace(WrittenSite.SHEET, "\"" + words + "\"", "\"" + words + " of $7 billion\"");
    assertThat(site.findings())
        .singleElement()
        .asString()
        .startsWith("[figure-unbacked] \"$7 billion\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sheet title", "Fact label", "Fact note", "Table title", "Column", "Row label",
        "Timeline title", "Event title", "Event text", "Chart title", "Chart dek", "Chart note"
      })
  void acceptsAFigureThatIsShownThere(String words) throws IOException {
    site.replace(WrittenSite.SHEET, "\"" + words + "\"", "\"" + words + " of up to $100 billion\"");
    assertThat(site.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sheet title, true",
    "Fact note, true",
    "Table title, false",
    "Timeline title, false",
    "Event title, false",
    "Event text, false",
    "Chart title, false"
  })
  void acceptsAFigureOfAnotherFactOnlyWhereTheWholeSheetIsMeant(String words, boolean accepted)
      throws IOException {
    site.replace(WrittenSite.SHEET, "\"" + words + "\"", "\"" + words + " of $18 billion\"");
    assertThat(site.findings()).hasSize(accepted ? 0 : 1);
  }

  @Test
  void readsTheFiguresOfEachLanguage() throws IOException {
    site.replace(
        WrittenSite.SHEET,
        "\"en\": \"Fact note\", \"zh-Hans\": \"测试\"",
        "\"en\": \"Fact note\", \"zh-Hans\": \"承诺70亿美元\"");
    assertThat(site.findings())
        .containsExactly("[figure-unbacked] \"70亿美元\" in the note of `pledge` is bound to no fact");
  }

  @Test
  void takesADurationInALabelForANameOfAPeriod() throws IOException {
    site.replace(WrittenSite.SHEET, "Fact label", "Average over seven years");
    site.replace(WrittenSite.SHEET, "Column", "Runs for seven years");
    assertThat(site.findings()).isEmpty();
    site.replace(WrittenSite.SHEET, "Event title", "It runs for seven years");
    assertThat(site.findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"annotations\": [{\"text\": {\"en\": \"Here $7 billion\"}}],",
        "\"annotations\": [[{\"label\": {\"en\": \"Here $7 billion\"}}]],",
        "\"axis\": {\"x\": {\"label\": {\"en\": \"Here $7 billion\"}}},"
      })
  void readsTheWordsOfAChartHoweverDeepTheyStand(String more) throws IOException {
    site.replace(WrittenSite.SHEET, "\"type\": \"range-bar\",", "\"type\": \"range-bar\"," + more);
    assertThat(site.findings())
        .contains("[figure-unbacked] \"$7 billion\" is no figure that `sums` shows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"annotations\": [{\"text\": {\"fr\": \"Here $7 billion\", \"no tag\": \"$7 billion\"}}],",
        "\"annotations\": [{\"kind\": {\"en\": \"Here $7 billion\"}}],",
        "\"annotations\": [{\"text\": {\"en\": 7}}],"
      })
  void readsNoOtherTextOfAChart(String more) throws IOException {
    site.replace(WrittenSite.SHEET, "\"type\": \"range-bar\",", "\"type\": \"range-bar\"," + more);
    assertThat(site.findings()).noneMatch(finding -> finding.startsWith("[figure"));
  }

  @ParameterizedTest
  @CsvSource({
    "Event text, article:nowhere",
    "Statement, article:nowhere",
    "Event text, page:nowhere"
  })
  void followsTheLinksOfTimelinesAndClaims(String words, String target) throws IOException {
    site.replace(WrittenSite.SHEET, words, words + " [there](" + target + ")");
    assertThat(site.findings())
        .containsExactly(
            "["
                + target.replace(":nowhere", "-unknown] there is no ")
                + target.replace(":", " `")
                + "`");
  }
}
