package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.FlowMark;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.scale.LinearScale;
import dev.broadsheet.chart.scale.PointScale;
import dev.broadsheet.chart.scale.Scale;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Details.Link;
import dev.broadsheet.chart.spec.Group;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Who gives what to whom: a lane for each party, an arrow for each link, as thick as its amount,
 * one under the other. What goes out and comes back is read as arrows in both directions.
 */
final class FlowForm implements ChartForm {
  private static final double THICKEST = 26;

  @Override
  public Scene lay(Board board) {
    List<String> nodes = board.plan().details().nodes();
    List<Group> groups = board.plan().groups();
    Canvas canvas = new Canvas(board.width());
    double half = board.width() / (2.0 * nodes.size());
    PointScale x = new PointScale(nodes.size(), half, board.width() - half);
    double y = heads(board, canvas, nodes, x, 2 * half - 8) + 10;
    double start = y;
    Domain domain = Domain.withZero(RowData.extents(board.plan().data()));
    Scale thickness = new LinearScale(0, domain.high(), 0, THICKEST);
    List<FlowMark.Flow> flows = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Link link = board.plan().details().links().get(i);
      Datum datum = groups.get(i).data().get(0);
      double middle = label(board, canvas, groups.get(i), link, x, y) + 8 + THICKEST / 2;
      flows.add(
          new FlowMark.Flow(
              link.from(), link.to(), middle, datum.extent(), RowData.look(datum, link.from())));
      y = middle + THICKEST / 2 + 14;
    }
    double bottom = y - 4;
    for (int i = 0; i < nodes.size(); i++) {
      canvas.add(Shape.Trace.line(x.at(i), start - 4, x.at(i), bottom, Ink.TRACK));
    }
    Frame frame = new Frame(x, thickness, new Frame.Area(0, start, board.width(), bottom));
    new FlowMark(flows).draw(frame, canvas);
    return canvas.scene(bottom + 4);
  }

  private static double heads(
      Board board, Canvas canvas, List<String> nodes, PointScale x, double width) {
    double end = 0;
    for (int i = 0; i < nodes.size(); i++) {
      List<String> lines = LineBreaker.balanced(nodes.get(i), Type.SERIES, width);
      if (lines.size() > 3) {
        board.cramped(nodes.get(i));
      }
      double last =
          canvas.text(lines, x.at(i), 2 + Type.SERIES.ascent(), Anchor.MIDDLE, Type.SERIES);
      end = Math.max(end, last);
    }
    return end + Type.SERIES.descent();
  }

  /** The link's value and name over its arrow; returns where they end. */
  private static double label(
      Board board, Canvas canvas, Group group, Link link, PointScale x, double top) {
    Datum datum = group.data().get(0);
    double middle = (x.at(link.from()) + x.at(link.to())) / 2;
    List<String> value = LineBreaker.lines(datum.text(), Type.VALUE, board.width());
    List<String> name = LineBreaker.balanced(name(board, datum), Type.LABEL, board.width() * 0.9);
    if (name.size() > 4) {
      board.cramped(datum.label());
    }
    double y = top + Type.VALUE.ascent();
    double last = centred(canvas, value, middle, y, Type.VALUE);
    return centred(canvas, name, middle, last + Type.LABEL.lineHeight(), Type.LABEL)
        + Type.LABEL.descent();
  }

  private static String name(Board board, Datum datum) {
    boolean say = !RowData.isPlain(datum.status());
    String status = board.words().separator() + board.words().status(datum.status());
    return say ? datum.label() + status : datum.label();
  }

  /** Lines centred on x, moved sideways where they would leave the picture. */
  private static double centred(
      Canvas canvas, List<String> lines, double x, double baseline, Type type) {
    double y = baseline;
    for (String line : lines) {
      double half = TextMeasure.width(line, type) / 2;
      double at = Math.max(half, Math.min(canvas.width() - half, x));
      canvas.text(line, at, y, Anchor.MIDDLE, type);
      y += type.lineHeight();
    }
    return y - type.lineHeight();
  }
}
