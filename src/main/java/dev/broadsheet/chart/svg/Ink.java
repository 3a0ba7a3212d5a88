package dev.broadsheet.chart.svg;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How a shape is painted: the class that chart.css styles on a page, and what it looks like in a
 * file.
 *
 * @param css the class
 * @param paint the same in the light scheme's colours
 */
public record Ink(String css, Paint paint) {
  public static final int HUES = Light.HUES.size();

  public static final Ink GRID = new Ink("grid", Paint.stroke(Light.GRID, 1));
  public static final Ink AXIS = new Ink("axis", Paint.stroke(Light.AXIS, 1));
  public static final Ink LEADER = new Ink("leader", Paint.stroke(Light.MUTED, 1));
  public static final Ink DIVIDER = new Ink("divider", Paint.dashed(Light.MUTED, 1, 2, 3));
  public static final Ink PLATE = new Ink("plate", Paint.fill(Light.BACKGROUND));
  public static final Ink SLOT = new Ink("slot", Paint.dashed(Light.MUTED, 1, 2, 3));
  public static final Ink TRACK = new Ink("track", Paint.stroke(Light.GRID, 2));

  private static final List<Ink> FILL = perHue("fill", Paint::fill);
  private static final List<Ink> HATCH = perHue("hatch", h -> Paint.stroke(h, 1.25));
  private static final List<Ink> EDGE = perHue("edge", h -> Paint.stroke(h, 1.5));
  private static final List<Ink> DASHED_EDGE = perHue("dashed", h -> Paint.dashed(h, 1.5, 4, 3));
  private static final List<Ink> LINE = perHue("line", h -> Paint.rounded(h, 2.5));
  private static final List<Ink> DASH = perHue("dash", h -> Paint.dashed(h, 2.5, 6, 4));
  private static final List<Ink> TINT = perHue("tint", h -> Paint.tint(h, 0.16));
  private static final List<Ink> HOLLOW = perHue("hollow", h -> Paint.ring(Light.BACKGROUND, h, 2));

  private static List<Ink> perHue(String name, Function<String, Paint> paint) {
    return IntStream.range(0, Light.HUES.size())
        .mapToObj(i -> new Ink(name + "-" + (i + 1), paint.apply(Light.HUES.get(i))))
        .toList();
  }

  /** A full fill. */
  public static Ink fill(int hue) {
    return FILL.get(hue);
  }

  /** The diagonals of a range. */
  public static Ink hatch(int hue) {
    return HATCH.get(hue);
  }

  /** An outline. */
  public static Ink edge(int hue) {
    return EDGE.get(hue);
  }

  /** The outline of a forecast. */
  public static Ink dashedEdge(int hue) {
    return DASHED_EDGE.get(hue);
  }

  /** A data line. */
  public static Ink line(int hue) {
    return LINE.get(hue);
  }

  /** The data line of a forecast. */
  public static Ink dash(int hue) {
    return DASH.get(hue);
  }

  /** The area of a band. */
  public static Ink tint(int hue) {
    return TINT.get(hue);
  }

  /** A ring on the background. */
  public static Ink hollow(int hue) {
    return HOLLOW.get(hue);
  }
}
