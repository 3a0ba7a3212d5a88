package dev.broadsheet.chart.svg;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * How a shape is painted: the class that chart.css styles on a page, and the same as presentation
 * attributes for a file.
 *
 * @param css the class
 * @param attributes resolved attributes, with a leading space
 */
public record Ink(String css, String attributes) {
  public static final int HUES = Light.HUES.size();

  public static final Ink GRID = line("grid", Light.GRID, 1);
  public static final Ink AXIS = line("axis", Light.AXIS, 1);
  public static final Ink LEADER = line("leader", Light.MUTED, 1);
  public static final Ink DIVIDER =
      new Ink("divider", line("divider", Light.MUTED, 1).attributes + " stroke-dasharray=\"2 3\"");
  public static final Ink PLATE = new Ink("plate", " fill=\"" + Light.BACKGROUND + "\"");
  public static final Ink SLOT =
      new Ink("slot", line("slot", Light.MUTED, 1).attributes + " stroke-dasharray=\"2 3\"");
  public static final Ink TRACK = line("track", Light.GRID, 2);

  private static final List<Ink> FILL = perHue("fill", h -> " fill=\"" + h + "\"");
  private static final List<Ink> HATCH =
      perHue("hatch", h -> " fill=\"none\" stroke=\"" + h + "\" stroke-width=\"1.25\"");
  private static final List<Ink> EDGE =
      perHue("edge", h -> " fill=\"none\" stroke=\"" + h + "\" stroke-width=\"1.5\"");
  private static final List<Ink> DASHED_EDGE =
      perHue(
          "dashed",
          h -> " fill=\"none\" stroke=\"" + h + "\" stroke-width=\"1.5\" stroke-dasharray=\"4 3\"");
  private static final List<Ink> LINE =
      perHue(
          "line",
          h ->
              " fill=\"none\" stroke=\""
                  + h
                  + "\" stroke-width=\"2.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
  private static final List<Ink> DASH =
      perHue(
          "dash",
          h -> " fill=\"none\" stroke=\"" + h + "\" stroke-width=\"2.5\" stroke-dasharray=\"6 4\"");
  private static final List<Ink> TINT =
      perHue("tint", h -> " fill=\"" + h + "\" fill-opacity=\".16\"");
  private static final List<Ink> HOLLOW =
      perHue(
          "hollow",
          h -> " fill=\"" + Light.BACKGROUND + "\" stroke=\"" + h + "\" stroke-width=\"2\"");

  private static Ink line(String css, String colour, int width) {
    return new Ink(css, " fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + width + "\"");
  }

  private static List<Ink> perHue(String name, UnaryOperator<String> attributes) {
    return IntStream.range(0, Light.HUES.size())
        .mapToObj(i -> new Ink(name + "-" + (i + 1), attributes.apply(Light.HUES.get(i))))
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
