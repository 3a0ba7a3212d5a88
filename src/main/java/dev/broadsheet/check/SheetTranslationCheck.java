package dev.broadsheet.check;

import dev.broadsheet.content.TranslationRules;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.Claim;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Fact;
import dev.broadsheet.fact.FactSheet;
import dev.broadsheet.fact.FactTable;
import dev.broadsheet.fact.LocatedText;
import dev.broadsheet.fact.Timeline;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.LocalText;
import java.util.List;

/**
 * The labels, titles and statements of a sheet are there in every language of the site. What cites
 * documents (publishers, titles of sources) may stay in the language of the document.
 */
final class SheetTranslationCheck implements SheetCheck {
  @Override
  public void check(EvaluatedSheet sheet, Evidence evidence, Diagnostics problems) {
    new Texts(evidence.site().config().languages(), problems).check(sheet.sheet());
  }

  private record Texts(List<Language> languages, Diagnostics problems) {
    private void check(FactSheet sheet) {
      read(sheet.title(), sheet.file().start(), "the title of the sheet");
      for (Fact fact : sheet.facts().values()) {
        read(fact.label(), fact.span(), "the label of `" + fact.id() + "`");
      }
      for (FactTable table : sheet.tables().values()) {
        read(table.title(), table.span(), "the title of `" + table.id() + "`");
        table.columns().forEach(c -> read(c, table.span(), "a column of `" + table.id() + "`"));
        table.rows().forEach(r -> read(r.label(), table.span(), "a row of `" + table.id() + "`"));
      }
      sheet.timelines().values().forEach(this::checkTimeline);
      sheet.claims().values().forEach(this::checkClaim);
      sheet.charts().values().forEach(this::checkChart);
    }

    private void checkTimeline(Timeline timeline) {
      read(timeline.title(), timeline.span(), "the title of `" + timeline.id() + "`");
      String what = "an event of `" + timeline.id() + "`";
      timeline
          .events()
          .forEach(
              event -> {
                read(event.title(), event.span(), what);
                event.text().ifPresent(text -> read(text, event.span(), what));
              });
    }

    private void checkClaim(Claim claim) {
      read(claim.statement(), claim.span(), "the statement of `" + claim.id() + "`");
      claim
          .explanation()
          .ifPresent(e -> read(e, claim.span(), "the explanation of `" + claim.id() + "`"));
    }

    private void checkChart(ChartSpec chart) {
      for (String key : List.of("title", "dek", "note")) {
        chart
            .spec()
            .find(key)
            .filter(ObjectNode.class::isInstance)
            .map(ObjectNode.class::cast)
            .ifPresent(texts -> read(texts, chart.span(), "`" + key + "` of `" + chart.id() + "`"));
      }
    }

    private void read(ObjectNode texts, Span span, String what) {
      for (Language language : languages) {
        if (texts.find(language.tag()).filter(TextNode.class::isInstance).isEmpty()) {
          report(language, span, what);
        }
      }
    }

    private void read(LocatedText text, Span span, String what) {
      read(text.text(), span, what);
    }

    private void read(LocalText text, Span span, String what) {
      for (Language language : languages) {
        if (text.find(language).isEmpty()) {
          report(language, span, what);
        }
      }
    }

    private void report(Language language, Span span, String what) {
      problems.add(TranslationRules.MISSING, span, what + " is not there in `" + language + "`");
    }
  }
}
