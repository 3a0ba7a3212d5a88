package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.layout.Spread;
import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.mark.ArrowMark;
import dev.broadsheet.chart.mark.ArrowMark.Arrow;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Direction;
import dev.broadsheet.chart.mark.Extent;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.mark.GridMark;
import dev.broadsheet.chart.mark.HorizontalAxisMark;
import dev.broadsheet.chart.mark.IntervalMark;
import dev.broadsheet.chart.mark.IntervalMark.Item;
import dev.broadsheet.chart.mark.TrackMark;
import dev.broadsheet.chart.scale.Scale;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Group;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Before and after, joined by an arrow; both values stand above their marks. */
final class DumbbellForm implements ChartForm {
  private static final double THICKNESS = 16;
  private static final int BEFORE = 1;
  private static final int AFTER = 0;

  @Override
  public Scene lay(Board board) {
    List<Group> pairs = board.plan().groups();
    Domain domain = Domain.of(RowData.extents(board.plan().data()), board.plan().axis());
    Canvas canvas = new Canvas(board.width());
    Scale x = RowPicture.scale(board.plan().axis(), domain, 14, board.width() - 14.0);
    List<Double> tops = new ArrayList<>();
    double y = 4;
    for (Group pair : pairs) {
      y = labels(board, canvas, pair, x, y);
      tops.add(y);
      y += THICKNESS + 16;
    }
    double bottom = y - 6;
    Frame frame = new Frame(x, x, new Frame.Area(14, 0, board.width() - 14.0, bottom));
    double baseline = bottom + 4 + Type.TICK.ascent();
    AxisTicks ticks = AxisTicks.horizontal(board.plan().axis(), frame, board.width(), baseline);
    List<GridMark.Stretch> grid =
        tops.stream().map(top -> new GridMark.Stretch(top - 3, top + THICKNESS + 3)).toList();
    new GridMark(ticks.values(), Direction.HORIZONTAL, grid).draw(frame, canvas);
    marks(pairs, tops, frame, canvas);
    new HorizontalAxisMark(ticks.labels(), baseline).draw(frame, canvas);
    return canvas.scene(RowPicture.axisNote(board, canvas, baseline) + Type.TICK.descent() + 2);
  }

  /** The pair's label and its two values; returns where the marks start. */
  private static double labels(Board board, Canvas canvas, Group pair, Scale x, double top) {
    List<String> lines = LineBreaker.lines(pair.label(), Type.LABEL, board.width());
    if (lines.size() > 4) {
      board.cramped(pair.label());
    }
    double last = canvas.text(lines, 0, top + Type.LABEL.ascent(), Anchor.START, Type.LABEL);
    double line = Type.VALUE.lineHeight();
    List<Double> wanted = new ArrayList<>();
    List<Double> sizes = new ArrayList<>();
    for (Datum datum : pair.data()) {
      Extent extent = datum.extent();
      wanted.add((at(x, extent.low()) + at(x, extent.high())) / 2);
      sizes.add(TextMeasure.width(text(board, datum), Type.VALUE) + 8);
    }
    Optional<List<Double>> middles = Spread.apart(wanted, sizes, -4, board.width() + 4.0);
    if (middles.isPresent()) {
      for (int i = 0; i < pair.data().size(); i++) {
        String text = text(board, pair.data().get(i));
        canvas.text(text, middles.get().get(i), last + line + 2, Anchor.MIDDLE, Type.VALUE);
      }
      return last + line + 2 + Type.VALUE.descent() + 4;
    }
    double y = last;
    for (Datum datum : pair.data()) {
      List<String> value = LineBreaker.lines(text(board, datum), Type.VALUE, board.width());
      y = canvas.text(value, 0, y + line + 2, Anchor.START, Type.VALUE);
    }
    return y + Type.VALUE.descent() + 4;
  }

  private static double at(Scale x, double value) {
    return x.at(Math.max(x.domainStart(), Math.min(x.domainEnd(), value)));
  }

  private static String text(Board board, Datum datum) {
    boolean mixed = RowData.hasMixedStatus(board.plan());
    boolean say = mixed && !RowData.isPlain(datum.status()) && board.isWide();
    String status = board.words().status(datum.status());
    return say ? datum.text() + board.words().separator() + status : datum.text();
  }

  private static void marks(List<Group> pairs, List<Double> tops, Frame frame, Canvas canvas) {
    List<Double> middles = tops.stream().map(top -> top + THICKNESS / 2).toList();
    new TrackMark(middles).draw(frame, canvas);
    List<Item> items = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Datum before = pairs.get(i).data().get(0);
      Datum after = pairs.get(i).data().get(1);
      items.add(new Item(tops.get(i), THICKNESS, before.extent(), RowData.look(before, BEFORE)));
      items.add(new Item(tops.get(i), THICKNESS, after.extent(), RowData.look(after, AFTER)));
      arrow(before.extent(), after.extent(), middles.get(i)).ifPresent(arrows::add);
    }
    new ArrowMark(arrows).draw(frame, canvas);
    new IntervalMark(items).draw(frame, canvas);
  }

  /** The arrow between the two ends that face each other, when there is a gap between them. */
  private static Optional<Arrow> arrow(Extent before, Extent after, double y) {
    if (before.isMissing() || after.isMissing()) {
      return Optional.empty();
    }
    if (before.low() > after.high()) {
      return Optional.of(new Arrow(before.low(), after.high(), y, Ink.line(AFTER)));
    }
    if (before.high() < after.low()) {
      return Optional.of(new Arrow(before.high(), after.low(), y, Ink.line(AFTER)));
    }
    return Optional.empty();
  }
}
