package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Shape;
import java.util.List;

/**
 * Thick arrows between lanes. The frame's x places lanes, its y turns an amount into a thickness:
 * the sure part solid, the rest of a range or ceiling hatched around it.
 */
public record FlowMark(List<Flow> flows) implements Mark {
  private static final double HEAD = 12;
  private static final double LANE = 4;

  public FlowMark {
    flows = List.copyOf(flows);
  }

  /**
   * One arrow.
   *
   * @param from lane that it starts at
   * @param to lane that it leads to
   * @param y the middle of its row
   */
  public record Flow(int from, int to, double y, Extent extent, BarMark.Look look) {}

  @Override
  public void draw(Frame frame, Canvas canvas) {
    flows.forEach(flow -> draw(flow, frame, canvas));
  }

  private static void draw(Flow flow, Frame frame, Canvas canvas) {
    double sign = Math.signum((double) flow.to() - flow.from());
    double start = frame.x().at(flow.from()) + sign * LANE;
    double tip = frame.x().at(flow.to()) - sign * LANE;
    double end = tip - sign * HEAD;
    int hue = flow.look().hue();
    Extent extent = flow.extent();
    if (extent.isMissing()) {
      canvas.add(Shape.Trace.line(start, flow.y(), end, flow.y(), Ink.SLOT));
    } else {
      double far = Math.max(2, frame.y().at(Math.abs(extent.far())));
      double near = frame.y().at(Math.abs(extent.near()));
      if (extent.isHatched()) {
        Ink edge = flow.look().forecast() ? Ink.dashedEdge(hue) : Ink.edge(hue);
        Shape.Box box = box(start, end, flow.y(), far, edge);
        canvas.add(Hatch.of(box, Ink.hatch(hue)));
        canvas.add(box);
        solid(start, end, flow, near, canvas);
      } else {
        solid(start, end, flow, far, canvas);
      }
    }
    double reach = Math.max(7, frame.y().at(Math.abs(extent.far())) / 2 + 4);
    List<Point> head =
        List.of(
            new Point(end, flow.y() - reach),
            new Point(tip, flow.y()),
            new Point(end, flow.y() + reach));
    canvas.add(new Shape.Trace(List.of(head), true, Ink.fill(hue)));
  }

  private static void solid(double start, double end, Flow flow, double thick, Canvas canvas) {
    if (thick <= 0) {
      return;
    }
    int hue = flow.look().hue();
    boolean forecast = flow.look().forecast();
    canvas.add(box(start, end, flow.y(), thick, forecast ? Ink.tint(hue) : Ink.fill(hue)));
    if (forecast) {
      canvas.add(box(start, end, flow.y(), thick, Ink.dashedEdge(hue)));
    }
  }

  private static Shape.Box box(double start, double end, double y, double thick, Ink ink) {
    return new Shape.Box(Math.min(start, end), y - thick / 2, Math.abs(end - start), thick, ink);
  }
}
