package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.mark.BarMark;
import dev.broadsheet.chart.mark.BarMark.Bar;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Direction;
import dev.broadsheet.chart.mark.Extent;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.mark.LineMark;
import dev.broadsheet.chart.mark.RuleMark;
import dev.broadsheet.chart.scale.BandScale;
import dev.broadsheet.chart.scale.LinearScale;
import dev.broadsheet.chart.scale.PointScale;
import dev.broadsheet.chart.scale.Scale;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Group;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;

/** A panel for each series, all on one scale: columns for few figures, a line for many. */
final class SmallMultiplesForm implements ChartForm {
  private static final int FEW = 8;
  private static final double GUTTER = 22;
  private static final double PLOT = 84;

  @Override
  public Scene lay(Board board) {
    List<Group> groups =
        board.plan().groups().stream().filter(group -> !group.data().isEmpty()).toList();
    int columns = Math.min(groups.size(), board.isWide() ? 4 : 2);
    double width = (board.width() - GUTTER * (columns - 1)) / columns;
    Domain domain = Domain.withZero(RowData.extents(board.plan().data()));
    Canvas canvas = new Canvas(board.width());
    double top = 2;
    for (int i = 0; i < groups.size(); i += columns) {
      List<Group> row = groups.subList(i, Math.min(groups.size(), i + columns));
      top = row(board, canvas, row, domain, width, top) + 18;
    }
    return canvas.scene(top - 12);
  }

  private static double row(
      Board board, Canvas canvas, List<Group> row, Domain domain, double width, double top) {
    int lines = 1;
    for (Group group : row) {
      int own = LineBreaker.lines(group.label(), Type.SERIES, width).size();
      if (own > 4) {
        board.cramped(group.label());
      }
      lines = Math.max(lines, own);
    }
    double plotTop = top + lines * Type.SERIES.lineHeight() + Type.LABEL.lineHeight() + 18;
    double end = plotTop;
    for (int i = 0; i < row.size(); i++) {
      double left = i * (width + GUTTER);
      List<String> name = LineBreaker.lines(row.get(i).label(), Type.SERIES, width);
      canvas.text(name, left, top + Type.SERIES.ascent(), Anchor.START, Type.SERIES);
      end =
          panel(
              board,
              canvas,
              row.get(i),
              domain,
              new Frame.Area(left, plotTop, left + width, plotTop + PLOT));
    }
    return end;
  }

  private static double panel(
      Board board, Canvas canvas, Group group, Domain domain, Frame.Area area) {
    Scale y = new LinearScale(domain.low(), domain.high(), area.bottom(), area.top());
    int count = group.data().size();
    boolean few = count <= FEW;
    Scale x =
        few
            ? new BandScale(count, area.left(), area.right(), 0.3)
            : new PointScale(count, area.left() + 4, area.right() - 4);
    Frame frame = new Frame(x, y, area);
    new RuleMark(0, Direction.VERTICAL, Ink.AXIS).draw(frame, canvas);
    if (few) {
      columns(group, frame, (BandScale) x, canvas);
    } else {
      line(group, frame, canvas);
    }
    Datum last = group.data().get(count - 1);
    value(board, canvas, group, frame);
    double baseline = area.bottom() + 5 + Type.TICK.ascent();
    canvas.textIfFree(last.label(), area.right(), baseline, Anchor.END, Type.TICK);
    if (count > 1) {
      String first = group.data().get(0).label();
      canvas.textIfFree(first, area.left(), baseline, Anchor.START, Type.TICK);
    }
    return baseline + Type.TICK.descent();
  }

  private static void columns(Group group, Frame frame, BandScale x, Canvas canvas) {
    List<Bar> bars = new ArrayList<>();
    double thickness = Math.min(34, x.bandwidth());
    for (int i = 0; i < group.data().size(); i++) {
      Datum datum = group.data().get(i);
      double start = x.at(i) - thickness / 2;
      bars.add(new Bar(start, thickness, 0, datum.extent(), RowData.look(datum, 0)));
    }
    new BarMark(bars, Direction.VERTICAL).draw(frame, canvas);
  }

  private static void line(Group group, Frame frame, Canvas canvas) {
    List<LineMark.Vertex> vertices = new ArrayList<>();
    for (int i = 0; i < group.data().size(); i++) {
      Datum datum = group.data().get(i);
      vertices.add(new LineMark.Vertex(i, datum.extent(), datum.forecast()));
    }
    new LineMark(vertices, 0, false).draw(frame, canvas);
  }

  /** The last value, kept inside the panel and over all marks that it stands above. */
  private static void value(Board board, Canvas canvas, Group group, Frame frame) {
    Datum datum = group.data().get(group.data().size() - 1);
    Extent extent = datum.extent();
    String text = extent.isMissing() ? board.words().notDisclosed() : datum.text();
    double left = frame.area().right() - TextMeasure.width(text, Type.LABEL);
    double top = frame.y().at(0);
    for (int i = 0; i < group.data().size(); i++) {
      Extent mark = group.data().get(i).extent();
      if (frame.x().at(i) + 8 > left && !mark.isMissing()) {
        double arrow = mark.kind() == Extent.Kind.AT_LEAST ? BarMark.ARROW : 0;
        top = Math.min(top, frame.y().at(Math.max(0, mark.high())) - arrow);
      }
    }
    double baseline = top - 5;
    if (!canvas.textIfFree(text, frame.area().right(), baseline, Anchor.END, Type.LABEL)) {
      board.dropped(datum.label() + board.words().colon() + text);
    }
  }
}
