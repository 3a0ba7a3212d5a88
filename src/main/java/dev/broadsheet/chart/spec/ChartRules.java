package dev.broadsheet.chart.spec;

import dev.broadsheet.data.DataRules;
import dev.broadsheet.diagnostic.Rule;
import java.util.List;

/** What can be wrong with a chart. */
public final class ChartRules {
  public static final Rule TYPE_UNKNOWN =
      Rule.error(
          "chart-type-unknown",
          "A chart has a type that does not exist.",
          "`type` says how the figures are drawn. The message lists the types.");
  public static final Rule UNKNOWN_KEY =
      Rule.error(
          "chart-unknown-key",
          "A chart has a key that its type does not read.",
          "A key that nothing reads is nearly always a misspelling.");
  public static final Rule MISSING_KEY =
      Rule.error(
          "chart-missing-key",
          "A chart lacks a key that its type needs.",
          "Every chart has a `type` and a `title`, and names its facts.");
  public static final Rule WRONG_VALUE =
      Rule.error(
          "chart-wrong-value",
          "A value in a chart cannot be used.",
          "Charts name facts and series by their ids. A figure typed into a chart could not be"
              + " checked, so it is refused: make it a fact.");
  public static final Rule FACT_UNKNOWN =
      Rule.error(
          "chart-fact-unknown",
          "A chart names a fact, series or timeline that its sheet does not have.",
          "A chart can only draw what the sheet of its story defines.");
  public static final Rule EMPTY =
      Rule.error(
          "chart-empty",
          "A chart has nothing to draw.",
          "Give the chart at least one fact whose value is known.");
  public static final Rule MIXED_UNITS =
      Rule.error(
          "chart-mixed-units",
          "The facts of one chart measure different things.",
          "Amounts on one scale must share a dimension: dollars do not compare with gigawatts.");
  public static final Rule TOO_MANY =
      Rule.error(
          "chart-too-many",
          "A chart has more marks than a reader can tell apart.",
          "At most 4 series or parts in a chart, 24 bars, 400 points on a line. Split the chart, or"
              + " show a table.");
  public static final Rule LOG_ZERO =
      Rule.error(
          "chart-log-zero",
          "A logarithmic scale has an amount that is not above zero.",
          "There is no logarithm of zero. Bars always start at zero; use `dot`, `interval` or"
              + " `line` for a logarithmic scale, and amounts above zero.");
  public static final Rule LABEL_SPACE =
      Rule.error(
          "chart-label-space",
          "A label that a reader needs has no room on some screen.",
          "Give the item a shorter `label`; the fact keeps its own.");
  public static final Rule SUM =
      Rule.error(
          "chart-sum",
          "The steps of a waterfall do not lead to its total.",
          "The total must lie in the range that the starting amount and the changes give.");

  /** What the typed reader of a chart's keys reports under. */
  static final DataRules DATA = new DataRules(UNKNOWN_KEY, MISSING_KEY, WRONG_VALUE);

  /** All rules of this room, for the catalogue. */
  public static final List<Rule> ALL =
      List.of(
          TYPE_UNKNOWN,
          UNKNOWN_KEY,
          MISSING_KEY,
          WRONG_VALUE,
          FACT_UNKNOWN,
          EMPTY,
          MIXED_UNITS,
          TOO_MANY,
          LOG_ZERO,
          LABEL_SPACE,
          SUM);

  private ChartRules() {}
}
