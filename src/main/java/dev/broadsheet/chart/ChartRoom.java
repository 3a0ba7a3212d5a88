package dev.broadsheet.chart;

import dev.broadsheet.chart.form.Board;
import dev.broadsheet.chart.form.Forms;
import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.chart.spec.ChartRules;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.PlanReader;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Timeline;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Draws charts. */
public final class ChartRoom {
  private ChartRoom() {}

  /** All rules of this room, for the catalogue. */
  public static List<Rule> rules() {
    return ChartRules.ALL;
  }

  /**
   * The chart in one language, or nothing when something is wrong with it, which is then reported
   * at its place in the sheet.
   */
  public static Optional<DrawnChart> draw(
      ChartSpec spec, EvaluatedSheet sheet, Language language, Diagnostics diagnostics) {
    return PlanReader.read(spec, sheet, language, diagnostics)
        .flatMap(plan -> draw(plan, sheet, new LabelPlace(spec, plan, sheet)::of, diagnostics));
  }

  /** A timeline of the sheet as a chart with a time axis. */
  public static Optional<DrawnChart> drawTimeline(
      Timeline timeline, EvaluatedSheet sheet, Language language, Diagnostics diagnostics) {
    ChartPlan plan = PlanReader.read(timeline, sheet, language);
    return draw(plan, sheet, label -> timeline.span(), diagnostics);
  }

  private static Optional<DrawnChart> draw(
      ChartPlan plan, EvaluatedSheet sheet, Function<String, Span> place, Diagnostics diagnostics) {
    List<Board> boards = new ArrayList<>();
    List<Scene> scenes = new ArrayList<>();
    for (int width : Board.WIDTHS) {
      Board board = new Board(plan, width);
      boards.add(board);
      scenes.add(Forms.of(plan.type()).lay(board));
    }
    if (reportCramped(plan, boards, place, diagnostics)) {
      return Optional.empty();
    }
    List<SvgImage> artboards = scenes.stream().map(ChartRoom::inline).toList();
    List<LegendItem> legend = LegendMaker.of(plan);
    List<String> notes = NoteMaker.of(plan, boards);
    List<String> sources = sources(plan);
    Scene widest = scenes.get(scenes.size() - 1);
    return Optional.of(
        new DrawnChart(
            plan.head().id(),
            plan.head().title(),
            plan.head().dek(),
            artboards,
            StandaloneMaker.of(plan, widest, legend, notes, sources, sheet.sheet()),
            legend,
            TableMaker.of(plan),
            SummaryMaker.of(plan),
            notes,
            sources,
            facts(plan)));
  }

  private static SvgImage inline(Scene scene) {
    return new SvgImage(scene.width(), scene.height(), scene.inline());
  }

  private static boolean reportCramped(
      ChartPlan plan, List<Board> boards, Function<String, Span> place, Diagnostics diagnostics) {
    boolean cramped = false;
    for (Board board : boards) {
      for (String label : board.crampedLabels()) {
        cramped = true;
        diagnostics.add(
            ChartRules.LABEL_SPACE,
            place.apply(label),
            "the label \""
                + shortened(label)
                + "\" has no room at a width of "
                + board.width()
                + " ("
                + plan.reading().language()
                + ")");
      }
    }
    return cramped;
  }

  private static String shortened(String label) {
    return label.codePointCount(0, label.length()) <= 60
        ? label
        : label.substring(0, label.offsetByCodePoints(0, 57)) + "…";
  }

  private static List<String> sources(ChartPlan plan) {
    Set<String> sources = new LinkedHashSet<>();
    plan.data().forEach(datum -> sources.addAll(datum.fact().provenance().sources()));
    plan.details().events().forEach(event -> sources.addAll(event.origin().sources()));
    return List.copyOf(sources);
  }

  private static List<String> facts(ChartPlan plan) {
    Set<String> facts = new LinkedHashSet<>();
    plan.data().stream().map(Datum::fact).forEach(fact -> facts.add(fact.id()));
    plan.details().events().forEach(event -> facts.addAll(event.origin().facts()));
    return List.copyOf(facts);
  }
}
