package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.quantity.Qualifier;
import dev.broadsheet.text.Language;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactSheetsTest {
  private static final String TEXT =
      """
      {
        "$schema": "fact-sheet.schema.json",
        "title": {"en": "Deal", "zh-Hans": "交易"},
        "units": {"GPU": {"en": {"one": "GPU", "other": "GPUs"}, "zh-Hans": "块GPU"}},
        "sources": {
          "loi": {"publisher": {"en": "OpenAI"}, "title": "Letter", "published": "2025-09-22",
                  "accessed": "2026-02-01", "url": "https://openai.com/x", "language": "en",
                  "kind": "primary", "note": {"en": "Its own words."}}
        },
        "facts": {
          "pledge": {"label": {"en": "Pledge"}, "value": 100e9, "qualifier": "up-to", "unit": "USD",
                     "asOf": "2025-09-22", "period": "2025/2029", "status": "target",
                     "sources": ["loi"], "note": {"en": "In stages."}, "goodUntil": "2026-12-31"},
          "gpus": {"label": {"en": "GPUs"}, "value": {"low": 4e6, "high": 5.0e6}, "qualifier": "about",
                   "unit": "GPU", "asOf": "2025-09", "status": "estimate", "sources": ["loi"]},
          "extra": {"label": {"en": "Extra"}, "value": null, "undisclosed": {"en": "several billion"},
                    "unit": "USD", "asOf": "2026", "status": "reported", "sources": ["loi"]},
          "per-gpu": {"label": {"en": "Per GPU"}, "formula": "high(pledge) / gpus", "unit": "USD/GPU"}
        },
        "series": {"s": {"label": {"en": "S"}, "points": ["gpus", "gpus"]}},
        "timelines": {"t": {"title": {"en": "T"}, "events": [
          {"date": "2026-H2", "title": {"en": "Later [](fact:gpus)"}, "status": "target"},
          {"date": "2025-09-22", "title": {"en": "Signed"}, "text": {"en": "Text"},
           "status": "confirmed", "facts": ["pledge"], "sources": ["loi"]}]}},
        "tables": {"r": {"title": {"en": "R"}, "columns": [{"en": "A"}, {"en": "B"}],
          "rows": [{"label": {"en": "X"}, "cells": ["pledge", null]}]}},
        "claims": {"c": {"statement": {"en": "Big."}, "by": "loi", "check": "gpus > 1e6 GPU",
          "verdict": "holds", "explanation": {"en": "Clearly."}, "sources": ["loi"]}},
        "charts": {"b": {"type": "bar", "title": {"en": "B"}, "items": ["pledge"]}}
      }
      """;

  private static FactSheet load() {
    Diagnostics diagnostics = new Diagnostics();
    FactSheet sheet =
        FactSheets.load(new SourceFile("content/facts/deal.json", TEXT), diagnostics).orElseThrow();
    assertThat(diagnostics.sorted()).isEmpty();
    return sheet;
  }

  @Test
  void takesItsIdFromTheFileName() {
    assertThat(load().id()).isEqualTo("deal");
    assertThat(load().title().in(Language.SIMPLIFIED_CHINESE)).isEqualTo("交易");
  }

  @Test
  void readsSources() {
    Source source = load().source("loi").orElseThrow();
    assertThat(source.publisher().in(Language.ENGLISH)).isEqualTo("OpenAI");
    assertThat(source.title().in(Language.SIMPLIFIED_CHINESE)).isEqualTo("Letter");
    assertThat(source.published()).isEqualTo(LocalDate.of(2025, 9, 22));
    assertThat(source.accessed()).contains(LocalDate.of(2026, 2, 1));
    assertThat(source.url()).contains("https://openai.com/x");
    assertThat(source.kind()).isEqualTo(SourceKind.PRIMARY);
  }

  @Test
  void readsGivenFacts() {
    Fact pledge = load().fact("pledge").orElseThrow();
    assertThat(pledge.value())
        .isInstanceOfSatisfying(
            FactValue.Given.class,
            given -> {
              assertThat(given.quantity().qualifier()).isEqualTo(Qualifier.UP_TO);
              assertThat(given.quantity().digits()).isEqualTo(3);
              assertThat(given.quantity().interval()).hasToString("(-∞, 100000000000]");
            });
    assertThat(pledge.provenance().time()).hasToString("2025/2029");
    assertThat(pledge.provenance().status()).isEqualTo(Status.TARGET);
    assertThat(pledge.provenance().goodUntil()).contains(LocalDate.of(2026, 12, 31));
    assertThat(pledge.span().text()).isEqualTo("\"pledge\"");
  }

  @Test
  void readsApproximateRangesAndUndisclosedFigures() {
    FactSheet sheet = load();
    assertThat(sheet.fact("gpus").orElseThrow().value())
        .isInstanceOfSatisfying(
            FactValue.Given.class,
            given -> assertThat(given.quantity().qualifier()).isEqualTo(Qualifier.ABOUT));
    assertThat(sheet.fact("extra").orElseThrow().isUndisclosed()).isTrue();
  }

  @Test
  void evaluatesUndisclosedFiguresToNothing() {
    Diagnostics diagnostics = new Diagnostics();
    EvaluatedSheet sheet = SheetEvaluator.evaluate(load(), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(sheet.fact("extra").orElseThrow().value()).isEmpty();
    assertThat(sheet.facts().keySet()).containsExactly("pledge", "gpus", "extra", "per-gpu");
    assertThat(sheet.fact("per-gpu").orElseThrow().fact().provenance().asOf())
        .hasToString("2025-09");
  }

  @Test
  void sortsTheEventsOfATimelineByDate() {
    Timeline timeline = load().timelines().get("t");
    assertThat(timeline.events())
        .extracting(event -> event.date().toString())
        .containsExactly("2025-09-22", "2026-H2");
    assertThat(timeline.events().get(1).title().in(Language.ENGLISH).part(6, 19).text())
        .isEqualTo("[](fact:gpus)");
  }

  @Test
  void readsTablesSeriesClaimsAndCharts() {
    FactSheet sheet = load();
    assertThat(sheet.tables().get("r").rows().get(0).cells())
        .containsExactly(Optional.of("pledge"), Optional.empty());
    assertThat(sheet.series().get("s").points()).containsExactly("gpus", "gpus");
    assertThat(sheet.claim("c").orElseThrow().by()).contains("loi");
    assertThat(sheet.claim("c").orElseThrow().check().names()).containsExactly("gpus");
    assertThat(sheet.charts().get("b").spec().find("type")).isPresent();
  }

  @Test
  void keepsAFactThatCannotBeReadSoThatNothingElseIsReported() {
    Diagnostics diagnostics = new Diagnostics();
    String broken = TEXT.replace("\"value\": 100e9", "\"value\": \"100e9\"");
    FactSheet sheet =
        FactSheets.load(new SourceFile("content/facts/deal.json", broken), diagnostics)
            .orElseThrow();
    SheetEvaluator.evaluate(sheet, diagnostics);
    assertThat(sheet.fact("pledge").orElseThrow().value()).isInstanceOf(FactValue.Faulty.class);
    assertThat(diagnostics.sorted()).hasSize(1);
  }
}
