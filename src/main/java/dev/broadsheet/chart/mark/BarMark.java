package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.scale.Scale;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Shape;
import java.util.List;

/**
 * Bars from zero: solid as far as is certain, hatched across a range or under a ceiling, an arrow
 * where the end is open; a forecast is tinted and has a dashed outline.
 */
public record BarMark(List<Bar> bars, Direction direction) implements Mark {
  /** What an open end takes beyond the bar. */
  public static final double ARROW = 13;

  /** The shortest bar of an amount that is not zero. */
  private static final double LEAST = 1;

  public BarMark {
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param across where it starts across the direction of amounts
   * @param thickness its size across
   * @param base where it starts along the direction, in data space; zero unless it is stacked
   * @param look hue and whether it is a forecast
   */
  public record Bar(double across, double thickness, double base, Extent extent, Look look) {}

  /** Hue, and whether the amount is a target or projection. */
  public record Look(int hue, boolean forecast) {}

  @Override
  public void draw(Frame frame, Canvas canvas) {
    bars.stream().filter(bar -> !bar.extent().isMissing()).forEach(bar -> draw(bar, frame, canvas));
  }

  private void draw(Bar bar, Frame frame, Canvas canvas) {
    Scale scale = frame.along(direction);
    double base = scale.at(bar.base());
    double near = scale.at(bar.base() + bar.extent().near());
    double far = scale.at(bar.base() + bar.extent().far());
    boolean hatched = bar.extent().isHatched();
    double low = scale.at(bar.base() + bar.extent().low());
    boolean spansZero = bar.extent().kind() == Extent.Kind.RANGE && bar.extent().near() == 0;
    if (hatched) {
      drawSolid(bar, base, near, canvas);
      drawHatched(
          bar,
          spansZero ? low : near,
          spansZero ? scale.at(bar.base() + bar.extent().high()) : far,
          canvas);
    } else {
      drawSolid(bar, base, visible(bar, base, far, scale), canvas);
    }
    if (bar.extent().kind() == Extent.Kind.AT_LEAST) {
      drawArrow(bar, far, direction == Direction.HORIZONTAL ? 1 : -1, canvas);
    }
  }

  /**
   * Where a bar ends that can be seen: a small amount has the length of a line, as its value beside
   * it says that it is not nothing. An amount of zero has no bar.
   */
  private static double visible(Bar bar, double base, double far, Scale scale) {
    double amount = bar.extent().far();
    if (amount == 0 || Math.abs(far - base) >= LEAST) {
      return far;
    }
    double onward = scale.at(scale.domainEnd()) - scale.at(scale.domainStart());
    return base + LEAST * Math.signum(amount) * Math.signum(onward);
  }

  private void drawSolid(Bar bar, double from, double to, Canvas canvas) {
    if (Math.abs(to - from) < 0.05) {
      return;
    }
    int hue = bar.look().hue();
    Ink ink = bar.look().forecast() ? Ink.tint(hue) : Ink.fill(hue);
    canvas.add(direction.box(from, to, bar.across(), bar.thickness(), ink));
    if (bar.look().forecast()) {
      canvas.add(inset(from, to, bar, Ink.dashedEdge(hue)));
    }
  }

  private void drawHatched(Bar bar, double from, double to, Canvas canvas) {
    int hue = bar.look().hue();
    Ink edge = bar.look().forecast() ? Ink.dashedEdge(hue) : Ink.edge(hue);
    Shape.Box box = inset(from, to, bar, edge);
    canvas.add(Hatch.of(box, Ink.hatch(hue)));
    canvas.add(box);
  }

  /** The outline, drawn inside so that its outer side is where the value is. */
  private Shape.Box inset(double from, double to, Bar bar, Ink ink) {
    double half = 0.75;
    double start = Math.min(from, to);
    double end = Math.max(from, to);
    double inner = Math.max(0.5, end - start - 2 * half);
    return direction.box(
        start + half, start + half + inner, bar.across() + half, bar.thickness() - 2 * half, ink);
  }

  /** Two chevrons after the end: it goes on from here, nobody said how far. */
  private void drawArrow(Bar bar, double end, int sign, Canvas canvas) {
    double middle = bar.across() + bar.thickness() / 2;
    double reach = Math.min(5, bar.thickness() / 3);
    for (int i = 0; i < 2; i++) {
      double at = end + sign * (3 + i * 5);
      List<Point> chevron =
          List.of(
              direction.point(at, middle - reach),
              direction.point(at + sign * 4.0, middle),
              direction.point(at, middle + reach));
      canvas.add(new Shape.Trace(List.of(chevron), false, Ink.edge(bar.look().hue())));
    }
  }
}
