package dev.broadsheet.page;

import dev.broadsheet.chart.ChartRoom;
import dev.broadsheet.chart.DrawnChart;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws charts, and keeps the last few: a chart stands in its article, on a page of its own and in
 * three files, which are rendered close together. Few are kept, so that memory does not grow with
 * the site. What was found while drawing is reported each time.
 */
final class Drawings {
  private static final int KEPT = 64;

  private final Map<Key, Drawing> recent = new LinkedHashMap<>(KEPT, 0.75f, true);

  private record Key(String sheet, String chart, Language language) {
    // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by
    // itself.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && key.sheet.equals(sheet)
          && key.chart.equals(chart)
          && key.language.equals(language);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * sheet.hashCode() + chart.hashCode()) + language.hashCode();
    }
  }

  private record Drawing(Optional<DrawnChart> chart, List<Diagnostic> findings) {}

  /** The chart in a language; empty after a finding. */
  Optional<DrawnChart> draw(
      ChartSpec spec, EvaluatedSheet sheet, Language language, Diagnostics problems) {
    Key key = new Key(sheet.sheet().id(), spec.id(), language);
    Drawing drawing = find(key).orElseGet(() -> keep(key, draw(spec, sheet, language)));
    problems.addAll(drawing.findings());
    return drawing.chart();
  }

  private static Drawing draw(ChartSpec spec, EvaluatedSheet sheet, Language language) {
    Diagnostics found = new Diagnostics();
    Optional<DrawnChart> chart = ChartRoom.draw(spec, sheet, language, found);
    return new Drawing(chart, found.sorted());
  }

  private synchronized Optional<Drawing> find(Key key) {
    return Optional.ofNullable(recent.get(key));
  }

  private synchronized Drawing keep(Key key, Drawing drawing) {
    recent.put(key, drawing);
    if (recent.size() > KEPT) {
      recent.remove(recent.keySet().iterator().next());
    }
    return drawing;
  }
}
