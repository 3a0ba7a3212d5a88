package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Fact;
import dev.broadsheet.fact.FactTable;
import dev.broadsheet.fact.Timeline;
import dev.broadsheet.quantity.Figure;
import dev.broadsheet.quantity.QuantityReader;
import dev.broadsheet.quantity.WrittenQuantity;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure in a label, note or title of a sheet is one of the sheet. These words are plain text
 * without references and are shown in the register and in tables; what a table or timeline does not
 * show it may not name, while a note may speak of any fact.
 */
final class SheetTextCheck implements SheetCheck {
  @Override
  public void check(EvaluatedSheet sheet, Evidence evidence, Diagnostics problems) {
    new Texts(sheet, evidence, problems).check();
  }

  private record Texts(EvaluatedSheet sheet, Evidence evidence, Diagnostics problems) {
    private void check() {
      Backing all = Backing.ofFacts(sheet, sheet.facts().keySet());
      read(sheet.sheet().title(), all, sheet.sheet().file().start(), "the title of the sheet");
      for (Fact fact : sheet.sheet().facts().values()) {
        read(fact.label(), all, fact.span(), "the label of `" + fact.id() + "`");
        fact.note().ifPresent(n -> read(n, all, fact.span(), "the note of `" + fact.id() + "`"));
      }
      sheet.sheet().timelines().values().forEach(this::checkTimeline);
      sheet.sheet().tables().values().forEach(this::checkTable);
    }

    /** A label names periods ("five-year average") where a text would state a duration. */
    private static boolean needsFact(WrittenQuantity written) {
      return !written.isMalformed() && written.figure() != Figure.DURATION;
    }

    private void checkTimeline(Timeline timeline) {
      List<String> shown = timeline.events().stream().flatMap(e -> e.facts().stream()).toList();
      String what = "the title of `" + timeline.id() + "`";
      read(timeline.title(), Backing.ofFacts(sheet, shown), timeline.span(), what);
    }

    private void checkTable(FactTable table) {
      List<String> cells =
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(Optional::stream)
              .toList();
      List<LocalText> texts = new ArrayList<>(table.columns());
      texts.add(table.title());
      table.rows().forEach(row -> texts.add(row.label()));
      Backing shown = Backing.ofFacts(sheet, cells);
      texts.forEach(text -> read(text, shown, table.span(), "the table `" + table.id() + "`"));
    }

    private void read(LocalText text, Backing backing, Span span, String what) {
      for (Language language : evidence.site().config().languages()) {
        QuantityReader reader = evidence.reader(language, Optional.of(sheet.sheet().id()));
        String words = text.find(language).orElse("");
        for (WrittenQuantity written : FigureBackingCheck.figures(words, reader)) {
          if (needsFact(written) && !backing.agrees(written)) {
            String figure = words.substring(written.start(), written.end());
            String message = "\"" + figure + "\" in " + what + " is bound to no fact";
            problems.add(Diagnostic.of(FigureBackingCheck.UNBACKED, span, message));
          }
        }
      }
    }
  }
}
