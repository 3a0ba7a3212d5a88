package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.scale.Scale;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Shape;
import java.util.List;

/**
 * The steps of a waterfall in rows: solid between the level before and the level after, hatched
 * where either level is a range, and joined by thin lines.
 */
public record BridgeMark(List<Step> steps, double thickness) implements Mark {
  public BridgeMark {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param before the level that it starts from; zero for a total
   * @param after the level that it leads to
   */
  public record Step(double top, Extent before, Extent after, BarMark.Look look) {}

  @Override
  public void draw(Frame frame, Canvas canvas) {
    for (int i = 0; i < steps.size(); i++) {
      draw(steps.get(i), frame.x(), canvas);
      if (i + 1 < steps.size()) {
        join(steps.get(i), steps.get(i + 1), frame.x(), canvas);
      }
    }
  }

  private void draw(Step step, Scale x, Canvas canvas) {
    Extent before = step.before();
    Extent after = step.after();
    if (after.isMissing() || before.isMissing()) {
      return;
    }
    if (after.kind() == Extent.Kind.AT_MOST) {
      hatch(step, x.at(0), x.at(after.high()), canvas);
      return;
    }
    boolean falls = after.low() < before.low();
    Extent lower = falls ? after : before;
    Extent upper = falls ? before : after;
    solid(step, x.at(Math.min(lower.high(), upper.low())), x.at(upper.low()), canvas);
    hatchRange(step, lower, x, canvas);
    hatchRange(step, upper, x, canvas);
  }

  private void hatchRange(Step step, Extent range, Scale x, Canvas canvas) {
    if (!range.isPoint() && range.kind() == Extent.Kind.RANGE) {
      hatch(step, x.at(range.low()), x.at(range.high()), canvas);
    }
  }

  private void solid(Step step, double from, double to, Canvas canvas) {
    if (to - from > 0.05) {
      int hue = step.look().hue();
      boolean forecast = step.look().forecast();
      Ink ink = forecast ? Ink.tint(hue) : Ink.fill(hue);
      canvas.add(new Shape.Box(from, step.top(), to - from, thickness, ink));
      if (forecast) {
        canvas.add(inset(step, from, to, Ink.dashedEdge(hue)));
      }
    }
  }

  private void hatch(Step step, double from, double to, Canvas canvas) {
    int hue = step.look().hue();
    Ink edge = step.look().forecast() ? Ink.dashedEdge(hue) : Ink.edge(hue);
    Shape.Box box = inset(step, from, to, edge);
    canvas.add(Hatch.of(box, Ink.hatch(hue)));
    canvas.add(box);
  }

  private Shape.Box inset(Step step, double from, double to, Ink ink) {
    double width = Math.max(0.5, to - from - 1.5);
    return new Shape.Box(from + 0.75, step.top() + 0.75, width, thickness - 1.5, ink);
  }

  /** The line from the end of one step to the start of the next. */
  private void join(Step step, Step next, Scale x, Canvas canvas) {
    if (!step.after().isMissing()) {
      double at = x.at(step.after().high());
      canvas.add(Shape.Trace.line(at, step.top() + thickness, at, next.top(), Ink.DIVIDER));
    }
  }
}
