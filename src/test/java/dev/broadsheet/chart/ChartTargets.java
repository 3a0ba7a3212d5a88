package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.TextPrinter;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.fact.SheetEvaluator;
import dev.broadsheet.text.Language;
import java.util.Optional;

/** What fuzzing calls in this room: any chart's specification is drawn or reported. */
public final class ChartTargets {
  private static final String GALLERY = Gallery.text();
  private static final String CHARTS = "\"charts\": {";
  private static final int AT = GALLERY.indexOf(CHARTS) + CHARTS.length();

  private ChartTargets() {}

  /** The inside of a chart's braces, beside the gallery's facts and series. */
  public static void spec(String inside) {
    String json = GALLERY.substring(0, AT) + "\"fuzz\": {" + inside + "}}}";
    Diagnostics problems = new Diagnostics();
    FactSheets.load(new SourceFile("content/facts/crossing.json", json), problems)
        .map(sheet -> SheetEvaluator.evaluate(sheet, problems))
        .ifPresent(sheet -> sheet.sheet().charts().values().forEach(c -> draw(c, sheet, problems)));
    TextPrinter.plain().print(problems.sorted());
  }

  private static void draw(ChartSpec spec, EvaluatedSheet sheet, Diagnostics problems) {
    for (Language language : Gallery.LANGUAGES) {
      Diagnostics own = new Diagnostics();
      Optional<DrawnChart> chart = ChartRoom.draw(spec, sheet, language, own);
      assertThat(chart.isPresent() || own.hasErrors() || problems.hasErrors()).isTrue();
      chart.ifPresent(
          drawn ->
              assertThat(drawn.standalone().markup())
                  .doesNotContain("NaN", "Infinity", "<script")
                  .doesNotContainPattern("<[^>\"]* on[a-z]+="));
      problems.addAll(own.sorted());
    }
  }
}
