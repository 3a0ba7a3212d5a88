package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.mark.BarMark;
import dev.broadsheet.chart.mark.BarMark.Bar;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Direction;
import dev.broadsheet.chart.mark.Extent;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.mark.GridMark;
import dev.broadsheet.chart.mark.SlotMark;
import dev.broadsheet.chart.mark.VerticalAxisMark;
import dev.broadsheet.chart.scale.BandScale;
import dev.broadsheet.chart.scale.LinearScale;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns, single, grouped or diverging; laid down as bars where a label would not fit its column.
 */
final class ColumnForm implements ChartForm {
  private static final double SEAM = 2;

  @Override
  public Scene lay(Board board) {
    Categories categories = Categories.of(board.plan());
    List<Type> types =
        categories.series().size() > 1 ? List.of(Type.TICK) : List.of(Type.VALUE, Type.SERIES);
    for (Type type : types) {
      Optional<Scene> upright = new Upright(board, categories, type).lay();
      if (upright.isPresent()) {
        return upright.get();
      }
    }
    return GroupedRows.lay(board, categories);
  }

  /** Columns that stand; empty when their labels have no room. */
  private static final class Upright {
    private final Board board;
    private final Categories categories;
    private final Canvas canvas;
    private final AxisTicks ticks;
    private final BandScale x;
    private final Type valueType;

    Upright(Board board, Categories categories, Type valueType) {
      this.board = board;
      this.categories = categories;
      this.canvas = new Canvas(board.width());
      Domain domain = Domain.withZero(RowData.extents(board.plan().data()));
      this.ticks = AxisTicks.vertical(board.plan().axis(), domain.low(), domain.high(), 5);
      double left =
          ticks.labels().stream()
              .mapToDouble(label -> TextMeasure.width(label.text(), Type.TICK))
              .max()
              .orElse(0);
      double gap = categories.series().size() > 1 ? 0.25 : 0.34;
      this.x = new BandScale(categories.count(), left + 4, board.width(), gap);
      this.valueType = valueType;
    }

    Optional<Scene> lay() {
      List<List<String>> names = categories.names().stream().map(this::lines).toList();
      if (names.stream().anyMatch(lines -> lines.size() > 3) || !namesFit()) {
        return Optional.empty();
      }
      double top = key() + valueType.lineHeight() + BarMark.ARROW * (hasArrow() ? 1 : 0) + 6;
      double bottom = top + (board.isWide() ? 230 : 190);
      double first = ticks.values().get(0);
      double last = ticks.values().get(ticks.values().size() - 1);
      LinearScale y = new LinearScale(first, last, bottom, top);
      Frame frame = new Frame(x, y, new Frame.Area(0, top, board.width(), bottom));
      new GridMark(ticks.values(), Direction.VERTICAL).draw(frame, canvas);
      bars(frame);
      if (!values(y)) {
        return Optional.empty();
      }
      double below = hasNegative() ? valueType.lineHeight() : 0;
      double end = categoryNames(names, bottom + below + 5 + Type.TICK.ascent());
      new VerticalAxisMark(ticks.labels()).draw(frame, canvas);
      return Optional.of(canvas.scene(end + Type.TICK.descent() + 2));
    }

    private boolean hasNegative() {
      return board.plan().data().stream().anyMatch(d -> d.extent().low() < 0);
    }

    private boolean hasArrow() {
      return board.plan().data().stream().anyMatch(d -> d.extent().kind() == Extent.Kind.AT_LEAST);
    }

    private double key() {
      if (categories.series().size() < 2) {
        return 2;
      }
      List<Key.Item> items = new ArrayList<>();
      for (int i = 0; i < categories.series().size(); i++) {
        items.add(Key.Item.of(categories.series().get(i), i));
      }
      return Key.draw(canvas, items, Type.SERIES, 0, board.width(), 2) + 4;
    }

    private List<String> lines(String name) {
      return LineBreaker.lines(name, Type.TICK, x.step() - 4);
    }

    /** Whether no name must be cut inside a word. */
    private boolean namesFit() {
      return categories.names().stream()
              .allMatch(name -> LineBreaker.widestPiece(name, Type.TICK) <= x.step() - 4)
          && board.plan().data().stream()
              .map(datum -> board.words().status(datum.status()))
              .allMatch(status -> LineBreaker.widestPiece(status, Type.NOTE) <= x.step() - 4);
    }

    /** How sure the only figure of a category is, where that needs saying. */
    private List<String> statusLines(int category) {
      Datum datum = categories.cells().get(category).get(0);
      boolean say =
          categories.series().size() == 1
              && RowData.hasMixedStatus(board.plan())
              && !RowData.isPlain(datum.status());
      return say
          ? LineBreaker.lines(board.words().status(datum.status()), Type.NOTE, x.step() - 4)
          : List.of();
    }

    private double thickness() {
      int series = categories.series().size();
      return Math.min(board.isWide() ? 64 : 48, (x.bandwidth() - SEAM * (series - 1)) / series);
    }

    /** The left side of a column. */
    private double start(int category, int series) {
      int count = categories.series().size();
      double all = count * thickness() + (count - 1) * SEAM;
      return x.at(category) - all / 2 + series * (thickness() + SEAM);
    }

    private void bars(Frame frame) {
      List<Bar> bars = new ArrayList<>();
      List<Double> missing = new ArrayList<>();
      categories.forEach(
          (category, series, datum) -> {
            double start = start(category, series);
            bars.add(new Bar(start, thickness(), 0, datum.extent(), RowData.look(datum, series)));
            if (datum.extent().isMissing()) {
              missing.add(start);
            }
          });
      new BarMark(bars, Direction.VERTICAL).draw(frame, canvas);
      new SlotMark(missing, thickness(), Direction.VERTICAL).draw(frame, canvas);
    }

    /** Draws the values over (or under) their columns; false when one has no room. */
    private boolean values(LinearScale y) {
      boolean[] fits = {true};
      categories.forEach(
          (category, series, datum) -> fits[0] &= value(datum, start(category, series), y));
      return fits[0];
    }

    private boolean value(Datum datum, double start, LinearScale y) {
      double middle = start + thickness() / 2;
      Extent extent = datum.extent();
      if (extent.isMissing()) {
        return missing(datum, middle, y.at(0) - 5);
      }
      boolean negative = extent.low() < 0 && extent.high() <= 0;
      double arrow = extent.kind() == Extent.Kind.AT_LEAST ? BarMark.ARROW : 0;
      double baseline =
          negative ? y.at(extent.low()) + 3 + valueType.ascent() : y.at(extent.high()) - arrow - 5;
      double half = TextMeasure.width(datum.text(), valueType) / 2;
      double at = Math.max(half, Math.min(board.width() - half, middle));
      return canvas.textIfFree(datum.text(), at, baseline, Anchor.MIDDLE, valueType);
    }

    private boolean missing(Datum datum, double middle, double baseline) {
      List<String> lines = LineBreaker.lines(board.words().notDisclosed(), Type.TICK, x.step() - 4);
      double y = baseline - (lines.size() - 1) * Type.TICK.lineHeight();
      for (String line : lines) {
        if (!canvas.textIfFree(line, middle, y, Anchor.MIDDLE, Type.TICK)) {
          return false;
        }
        y += Type.TICK.lineHeight();
      }
      return true;
    }

    private double categoryNames(List<List<String>> names, double baseline) {
      double last = baseline;
      for (int i = 0; i < names.size(); i++) {
        double end = canvas.text(names.get(i), x.at(i), baseline, Anchor.MIDDLE, Type.TICK);
        List<String> status = statusLines(i);
        double next = end + Type.TICK.lineHeight();
        last = Math.max(last, canvas.text(status, x.at(i), next, Anchor.MIDDLE, Type.NOTE));
      }
      return last;
    }
  }
}
