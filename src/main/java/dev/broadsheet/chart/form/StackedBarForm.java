package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.mark.BarMark;
import dev.broadsheet.chart.mark.BarMark.Bar;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Direction;
import dev.broadsheet.chart.mark.Extent;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.mark.GridMark;
import dev.broadsheet.chart.mark.HorizontalAxisMark;
import dev.broadsheet.chart.scale.LinearScale;
import dev.broadsheet.chart.scale.Scale;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Group;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars of up to four parts, each bar with its parts named under it. A range is hatched and the next
 * part starts after its high end; a bar whose parts are not all known ends in an open slot.
 */
final class StackedBarForm implements ChartForm {
  private static final double THICKNESS = 26;
  private static final double SEAM = 1.5;
  private static final double SLOT = 26;

  @Override
  public Scene lay(Board board) {
    List<Group> groups = board.plan().groups();
    double longest = groups.stream().mapToDouble(StackedBarForm::length).max().orElse(1);
    Canvas canvas = new Canvas(board.width());
    Scale x = new LinearScale(0, longest > 0 ? longest : 1, 0, board.width() - 2 - SLOT);
    double y = 2;
    List<Double> tops = new ArrayList<>();
    for (Group group : groups) {
      y = label(board, canvas, group, y);
      tops.add(y);
      y = names(board, canvas, group, y + THICKNESS + 6) + 14;
    }
    double bottom = y - 10;
    Frame frame = new Frame(x, x, new Frame.Area(0, 0, board.width(), bottom));
    double baseline = bottom + 4 + Type.TICK.ascent();
    AxisTicks ticks = AxisTicks.horizontal(board.plan().axis(), frame, board.width(), baseline);
    List<GridMark.Stretch> grid =
        tops.stream().map(top -> new GridMark.Stretch(top - 3, top + THICKNESS + 3)).toList();
    new GridMark(ticks.values(), Direction.HORIZONTAL, grid).draw(frame, canvas);
    for (int i = 0; i < groups.size(); i++) {
      bar(board, groups.get(i), tops.get(i), frame, canvas);
    }
    new HorizontalAxisMark(ticks.labels(), baseline).draw(frame, canvas);
    return canvas.scene(baseline + Type.TICK.descent() + 2);
  }

  private static double length(Group group) {
    double parts = group.data().stream().mapToDouble(d -> Math.max(0, d.extent().high())).sum();
    return Math.max(parts, group.total().map(t -> t.extent().high()).orElse(0.0));
  }

  private static double label(Board board, Canvas canvas, Group group, double top) {
    String total = group.total().map(t -> board.words().colon() + t.text()).orElse("");
    String text = group.label() + total;
    List<String> lines = LineBreaker.lines(text, Type.SERIES, board.width());
    if (lines.size() > 4) {
      board.cramped(group.label());
    }
    double last = canvas.text(lines, 0, top + Type.SERIES.ascent(), Anchor.START, Type.SERIES);
    return last + Type.SERIES.descent() + 5;
  }

  /** The parts' names and values under the bar. */
  private static double names(Board board, Canvas canvas, Group group, double top) {
    boolean mixed = RowData.hasMixedStatus(board.plan());
    List<Key.Item> items = new ArrayList<>();
    for (int i = 0; i < group.data().size(); i++) {
      Datum part = group.data().get(i);
      String name = part.label() + " " + part.text();
      boolean say = mixed && !RowData.isPlain(part.status());
      String status = say ? board.words().separator() + board.words().status(part.status()) : "";
      int hue = hue(board, part);
      Ink ink = part.extent().isMissing() ? Ink.SLOT : Ink.fill(hue);
      items.add(new Key.Item(name + status, ink, Ink.edge(hue)));
    }
    if (group.open()) {
      items.add(new Key.Item(board.words().others(), Ink.SLOT, Ink.SLOT));
    }
    return Key.draw(canvas, items, Type.LABEL, 0, board.width(), top);
  }

  /** One hue for one name in all bars. */
  private static int hue(Board board, Datum part) {
    List<String> names =
        board.plan().groups().stream()
            .flatMap(group -> group.data().stream())
            .map(Datum::label)
            .distinct()
            .toList();
    return names.indexOf(part.label()) % Ink.HUES;
  }

  private static void bar(Board board, Group group, double top, Frame frame, Canvas canvas) {
    List<Bar> bars = new ArrayList<>();
    double from = 0;
    boolean gap = group.open();
    for (Datum part : group.data()) {
      Extent extent = part.extent();
      gap |= extent.isMissing() || extent.kind() == Extent.Kind.AT_LEAST;
      if (!extent.isMissing()) {
        Extent drawn = extent.kind() == Extent.Kind.AT_LEAST ? Extent.point(extent.low()) : extent;
        bars.add(new Bar(top, THICKNESS, from, drawn, RowData.look(part, hue(board, part))));
        from += Math.max(0, extent.high());
      }
    }
    new BarMark(bars, Direction.HORIZONTAL).draw(frame, canvas);
    seams(bars, top, frame, canvas);
    if (gap) {
      double whole = group.total().map(t -> t.extent().high()).orElse(from);
      slot(
          frame.x().at(from),
          Math.max(frame.x().at(from) + SLOT, frame.x().at(whole)),
          top,
          canvas);
    }
  }

  /** Thin gaps between neighbours, so that they can be told apart without their hues. */
  private static void seams(List<Bar> bars, double top, Frame frame, Canvas canvas) {
    for (int i = 1; i < bars.size(); i++) {
      double at = frame.x().at(bars.get(i).base());
      canvas.add(new Shape.Box(at - SEAM / 2, top, SEAM, THICKNESS, Ink.PLATE));
    }
  }

  /**
   * The open end of a bar whose parts are not all known, as far as its whole where one is named.
   */
  private static void slot(double from, double to, double top, Canvas canvas) {
    canvas.add(new Shape.Box(from + 2, top + 1, to - from - 3, THICKNESS - 2, Ink.SLOT));
  }
}
