package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.LocalText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts and what a sheet makes of them: each key that must be there, and none that may not. */
class ExhibitsTest {
  private static final String SHEET =
      """
      {
      "title": {"en": "Test"},
      "units": {"user": {"en": {"one": "user", "other": "users"}, "zh-Hans": "用户"}},
      "sources": {"paper": {"publisher": "P", "title": "T", "published": "2025-12-31", "kind": "press"}},
      "facts": {
      "range": {"label": {"en": "R"}, "value": {"low": 1, "high": 2}, "unit": "USD", "asOf": "2025", "status": "reported", "sources": ["paper"]},
      "cash": {"label": {"en": "C"}, "value": 5, "unit": "USD", "asOf": "2025", "status": "reported", "sources": ["paper"]},
      "price": {"label": {"en": "P"}, "value": null, "undisclosed": {"en": "unknown"}, "unit": "USD", "asOf": "2025", "status": "reported", "sources": ["paper"]},
      "double": {"label": {"en": "D"}, "formula": "2 * cash", "unit": "USD"}
      },
      "series": {"line": {"label": {"en": "S"}, "points": ["range", "cash"]}},
      "timelines": {"deal": {"title": {"en": "L"}, "events": [
      {"date": "2025-06", "title": {"en": "Late"}, "status": "confirmed"},
      {"date": "2025-02", "title": {"en": "Early"}, "text": {"en": "More"}, "status": "claim", "facts": ["cash"], "sources": ["paper"]}
      ]}},
      "tables": {"sums": {"title": {"en": "T"}, "columns": [{"en": "One"}, {"en": "Two"}],
      "rows": [{"label": {"en": "Row"}, "cells": ["cash", null]}]}},
      "claims": {"rich": {"statement": {"en": "It is."}, "check": "cash > 1 USD", "verdict": "holds"}},
      "charts": {"bars": {"type": "bar", "title": {"en": "B"}}}
      }
      """;

  private static FactSheet sheet(String text, Diagnostics problems) {
    return FactSheets.load(new SourceFile("sheet.json", text), problems).orElseThrow();
  }

  private static List<String> findings(String words, String others) {
    assertThat(SHEET).contains(words);
    Diagnostics problems = new Diagnostics();
    SheetEvaluator.evaluate(sheet(SHEET.replace(words, others), problems), problems);
    return problems.sorted().stream().map(ExhibitsTest::line).toList();
  }

  private static String line(Diagnostic finding) {
    return "[" + finding.rule().code() + "] " + finding.message();
  }

  @Test
  void areReadAsWritten() {
    assertThat(findings("low", "low")).isEmpty();
    FactSheet sheet = sheet(SHEET, new Diagnostics());
    assertThat(sheet.series().get("line").points()).containsExactly("range", "cash");
    List<TimelineEvent> events = sheet.timelines().get("deal").events();
    assertThat(events).extracting(e -> e.date().toString()).containsExactly("2025-02", "2025-06");
    assertThat(events.get(0).text()).isPresent();
    assertThat(events.get(0).facts()).containsExactly("cash");
    assertThat(events.get(0).sources()).containsExactly("paper");
    assertThat(events.get(1).text()).isEmpty();
    FactTable table = sheet.tables().get("sums");
    assertThat(table.columns()).extracting(Object::toString).doesNotContain("");
    assertThat(table.columns().get(1).byLanguage().values()).containsExactly("Two");
    assertThat(table.rows().get(0).cells()).containsExactly(Optional.of("cash"), Optional.empty());
  }

  @Test
  void areEqualWhereTheyAreReadTwice() {
    Claim one = sheet(SHEET, new Diagnostics()).claims().get("rich");
    Claim other = sheet(SHEET, new Diagnostics()).claims().get("rich");
    assertThat(one.check()).isEqualTo(other.check()).hasSameHashCodeAs(other.check());
    assertThat(one.check()).hasToString("cash > 1 USD");
    assertThat(one.check().span().text()).isEqualTo("\"cash > 1 USD\"");
    assertThat(one.check().node().span()).isEqualTo(one.check().span());
    Claim third =
        sheet(SHEET.replace("cash > 1 USD", "cash > 2 USD"), new Diagnostics())
            .claims()
            .get("rich");
    assertThat(third.check()).isNotEqualTo(one.check()).isNotEqualTo("cash > 2 USD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        ", \"points\": [\"range\", \"cash\"] | points",
        "\"label\": {\"en\": \"S\"}, | label",
        "\"title\": {\"en\": \"L\"}, | title",
        "\"date\": \"2025-06\", | date",
        "\"title\": {\"en\": \"Late\"}, | title",
        ", \"status\": \"confirmed\" | status",
        "\"title\": {\"en\": \"T\"}, | title",
        "\"columns\": [{\"en\": \"One\"}, {\"en\": \"Two\"}], | columns",
        "\"label\": {\"en\": \"Row\"}, | label",
        ", \"cells\": [\"cash\", null] | cells",
        "\"low\": 1, | low",
        ", \"high\": 2 | high",
        "\"value\": 5, | value",
        ", \"undisclosed\": {\"en\": \"unknown\"} | undisclosed",
        "\"publisher\": \"P\", | publisher",
        "\"published\": \"2025-12-31\", | published",
        ", \"kind\": \"press\" | kind",
        "\"label\": {\"en\": \"C\"}, | label",
        "\"value\": 5, \"unit\": \"USD\", | unit",
        "\"asOf\": \"2025\", | asOf",
        ", \"sources\": [\"paper\"] | sources",
        "\"statement\": {\"en\": \"It is.\"}, | statement",
        "\"check\": \"cash > 1 USD\", | check",
        ", \"verdict\": \"holds\" | verdict",
        "\"one\": \"user\", | one",
        ", \"other\": \"users\" | other"
      })
  void missWhatMustBeThere(String words, String key) {
    assertThat(findings(words, "")).contains("[sheet-missing-key] `" + key + "` is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"points\": [",
        "\"events\": [",
        "\"date\": \"2025-06\"",
        "\"columns\": [",
        "\"cells\": [",
        "\"low\": 1",
        "\"value\": 5",
        "\"formula\": ",
        "\"one\": ",
        "\"publisher\": ",
        "\"statement\": "
      })
  void refuseAKeyThatIsNotKnown(String before) {
    assertThat(findings(before, "\"colour\": \"red\", " + before))
        .containsExactly("[sheet-unknown-key] `colour` is not a key that is known here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"cells\": [\"cash\", null] | \"cells\": [\"cash\"] | this row has 1 cells, but the table has 2 columns",
        "\"cells\": [\"cash\", null] | \"cells\": [\"cash\", null, null] | this row has 3 cells, but the table has 2 columns",
        "\"cells\": [\"cash\", null] | \"cells\": [\"cash\", 5] | this must be the id of a fact",
        "\"low\": 1 | \"low\": 2 | `low` must be less than `high`",
        "\"low\": 1 | \"low\": 3 | `low` must be less than `high`",
        "\"value\": null, | \"value\": 7, | an undisclosed figure has the value null",
        "\"one\": \"user\" | \"one\": \" \" | a noun must not be blank",
        "\"other\": \"users\" | \"other\": \"\" | a noun must not be blank",
        "\"zh-Hans\": \"用户\" | \"zh-Hans\": \"\" | a noun must not be blank",
        "\"value\": 5, \"unit\": \"USD\", \"asOf\": \"2025\", \"status\": \"reported\", \"sources\": [\"paper\"] | \"value\": 5, \"unit\": \"USD\", \"asOf\": \"2025\", \"status\": \"reported\", \"sources\": [] | a given figure needs a source",
        "\"value\": 5 | \"value\": \"five\" | `value` must be a number, a range {\"low\": …, \"high\": …} or null"
      })
  void refuseAValueThatDoesNotFit(String words, String others, String message) {
    assertThat(findings(words, others)).containsExactly("[sheet-value] " + message);
  }

  @Test
  void fillARowThatIsTooShort() {
    FactSheet sheet = sheet(SHEET.replace("\"cash\", null]", "\"cash\"]"), new Diagnostics());
    assertThat(sheet.tables().get("sums").rows().get(0).cells())
        .containsExactly(Optional.of("cash"), Optional.empty());
  }

  @Test
  void areNotNamedWithMoreThanAHundredLetters() {
    assertThat(findings("\"line\"", "\"" + "a".repeat(100) + "\"")).isEmpty();
    assertThat(findings("\"line\"", "\"" + "a".repeat(101) + "\""))
        .singleElement()
        .asString()
        .startsWith("[sheet-id]");
  }

  @Test
  void haveNoStatusThatOnlyDerivedFactsHave() {
    assertThat(findings("\"status\": \"confirmed\"", "\"status\": \"derived\""))
        .singleElement()
        .asString()
        .startsWith("[sheet-value]");
  }

  @Test
  void leaveOutAnEventWithoutADateOrATitle() {
    for (String words : List.of("\"date\": \"2025-06\", ", "\"title\": {\"en\": \"Late\"}, ")) {
      FactSheet sheet = sheet(SHEET.replace(words, ""), new Diagnostics());
      assertThat(sheet.timelines().get("deal").events()).hasSize(1);
    }
  }

  @Test
  void leaveOutAClaimWithoutItsParts() {
    for (String words :
        List.of(
            "\"statement\": {\"en\": \"It is.\"}, ",
            "\"check\": \"cash > 1 USD\", ",
            ", \"verdict\": \"holds\"")) {
      assertThat(sheet(SHEET.replace(words, ""), new Diagnostics()).claims()).isEmpty();
    }
  }

  @Test
  void countInTheNounsOfEachLanguage() {
    assertThat(sheet(SHEET, new Diagnostics()).units().find("user")).isPresent();
    assertThat(sheet(SHEET, new Diagnostics()).units().nouns())
        .singleElement()
        .satisfies(
            noun ->
                assertThat(noun.forms().values())
                    .extracting(forms -> forms.one() + "/" + forms.other())
                    .containsExactly("user/users", "用户/用户"));
  }

  @Test
  void speakEachLanguageOrTheFirstOne() {
    LocatedText statement = sheet(SHEET, new Diagnostics()).claims().get("rich").statement();
    assertThat(statement.find(Language.ENGLISH)).map(TextNode::value).contains("It is.");
    assertThat(statement.find(Language.SIMPLIFIED_CHINESE)).isEmpty();
    assertThat(statement.in(Language.SIMPLIFIED_CHINESE).value()).isEqualTo("It is.");
    assertThat(statement.text()).isEqualTo(LocalText.of(Language.ENGLISH, "It is."));
  }
}
