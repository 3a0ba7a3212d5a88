package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.layout.Spread;
import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Direction;
import dev.broadsheet.chart.mark.Extent;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.mark.LineMark;
import dev.broadsheet.chart.mark.RuleMark;
import dev.broadsheet.chart.scale.PointScale;
import dev.broadsheet.chart.scale.Scale;
import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Group;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first and last figure of each series, joined: value left, value and name right. */
final class SlopeForm implements ChartForm {
  private static final double GAP = 9;
  private static final double LEAST_PLOT = 70;

  @Override
  public Scene lay(Board board) {
    List<Group> groups =
        board.plan().groups().stream().filter(group -> !group.data().isEmpty()).toList();
    List<Side> left = groups.stream().map(g -> side(board, g, first(g), false)).toList();
    List<Side> right = groups.stream().map(g -> side(board, g, last(g), true)).toList();
    double tallest = right.stream().mapToDouble(Side::height).sum();
    double top = 30;
    double bottom = top + Math.max(board.isWide() ? 240 : 200, tallest + 8);
    List<Extent> extents =
        new ArrayList<>(RowData.extents(left.stream().map(Side::datum).toList()));
    extents.addAll(RowData.extents(right.stream().map(Side::datum).toList()));
    Domain domain = Domain.of(extents, board.plan().axis());
    Scale y = RowPicture.scale(board.plan().axis(), domain, bottom, top);
    double from = widest(left) + GAP;
    double to = board.width() - widest(right) - GAP;
    if (to - from < LEAST_PLOT) {
      return new DumbbellForm().lay(board.with(pairs(board.plan(), groups)));
    }
    Frame frame = new Frame(new PointScale(2, from, to), y, new Frame.Area(from, top, to, bottom));
    Canvas canvas = new Canvas(board.width());
    heads(groups.get(0), frame, canvas);
    new RuleMark(0, Direction.HORIZONTAL, Ink.GRID).draw(frame, canvas);
    new RuleMark(1, Direction.HORIZONTAL, Ink.GRID).draw(frame, canvas);
    for (int i = 0; i < groups.size(); i++) {
      new LineMark(vertices(left.get(i).datum, right.get(i).datum), i, true).draw(frame, canvas);
    }
    labels(board, left, from - GAP, Anchor.END, frame, canvas);
    labels(board, right, to + GAP, Anchor.START, frame, canvas);
    double end = bottom + 8;
    return canvas.scene(
        board.plan().axis().zero() ? end + 4 : RowPicture.axisNote(board, canvas, end) + 6);
  }

  /** The first and last figures as pairs, for artboards that cannot hold values at both sides. */
  private static ChartPlan pairs(ChartPlan plan, List<Group> groups) {
    List<Group> pairs =
        groups.stream().map(g -> Group.of(g.label(), List.of(first(g), last(g)))).toList();
    return new ChartPlan(
        plan.head(), plan.type(), plan.axis(), pairs, plan.details(), plan.reading());
  }

  private record Side(Datum datum, List<String> lines) {
    double height() {
      return lines.size() * Type.LABEL.lineHeight() + 4;
    }

    double width() {
      return lines.stream().mapToDouble(l -> TextMeasure.width(l, Type.SERIES)).max().orElse(0);
    }
  }

  private static Datum first(Group group) {
    return group.data().get(0);
  }

  private static Datum last(Group group) {
    return group.data().get(group.data().size() - 1);
  }

  private static Side side(Board board, Group group, Datum datum, boolean named) {
    double width = board.width() * 0.34;
    String period = head(board, named);
    // A figure of another time than the column's head says so.
    String text =
        datum.label().equals(period)
            ? datum.text()
            : datum.text() + board.words().separator() + datum.label();
    double amount = Math.max(width, LineBreaker.widestPiece(text, Type.SERIES) + 0.1);
    List<String> lines = new ArrayList<>(LineBreaker.lines(text, Type.SERIES, amount));
    if (named) {
      lines.addAll(LineBreaker.lines(group.label(), Type.SERIES, width));
    }
    return new Side(datum, lines);
  }

  /** The period that stands over a column: that of the first series which has figures. */
  private static String head(Board board, boolean last) {
    return board.plan().groups().stream()
        .filter(group -> !group.data().isEmpty())
        .findFirst()
        .map(group -> last ? last(group) : first(group))
        .map(Datum::label)
        .orElse("");
  }

  private static double widest(List<Side> sides) {
    return sides.stream().mapToDouble(Side::width).max().orElse(0);
  }

  private static List<LineMark.Vertex> vertices(Datum first, Datum last) {
    return List.of(
        new LineMark.Vertex(0, first.extent(), first.forecast()),
        new LineMark.Vertex(1, last.extent(), last.forecast()));
  }

  private static void heads(Group group, Frame frame, Canvas canvas) {
    double baseline = Type.TICK.ascent() + 2;
    double from = frame.area().left();
    double to = frame.area().right();
    canvas.text(first(group).label(), Math.max(0, from - 60), baseline, Anchor.START, Type.TICK);
    canvas.textIfFree(
        last(group).label(), Math.min(canvas.width(), to + 60), baseline, Anchor.END, Type.TICK);
  }

  private static void labels(
      Board board, List<Side> sides, double x, Anchor anchor, Frame frame, Canvas canvas) {
    List<Double> wanted = new ArrayList<>();
    List<Double> sizes = new ArrayList<>();
    for (Side side : sides) {
      Extent extent = side.datum.extent();
      wanted.add(frame.y().at((extent.low() + extent.high()) / 2));
      sizes.add(side.height());
    }
    double limit = frame.area().bottom() + 8;
    Optional<List<Double>> middles = Spread.apart(wanted, sizes, frame.area().top() - 8, limit);
    for (int i = 0; i < sides.size(); i++) {
      if (middles.isEmpty()) {
        board.cramped(sides.get(i).datum.label());
        continue;
      }
      double y = middles.get().get(i) - sizes.get(i) / 2 + 2 + Type.LABEL.ascent();
      canvas.text(sides.get(i).lines, x, y, anchor, Type.SERIES);
    }
  }
}
