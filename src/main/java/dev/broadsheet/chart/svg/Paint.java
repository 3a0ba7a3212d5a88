package dev.broadsheet.chart.svg;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a shape looks where no style sheet is: what an {@link Ink} means in a file.
 *
 * @param fill the colour inside as {@code #rrggbb}; empty leaves the inside alone
 * @param opacity how much of the ground the fill hides, above 0 and at most 1
 * @param stroke the line around it or along it
 */
public record Paint(Optional<String> fill, double opacity, Optional<Stroke> stroke) {

  public Paint {
    if (!(opacity > 0 && opacity <= 1)) {
      throw new IllegalArgumentException("not an opacity: " + opacity);
    }
  }

  /**
   * A line.
   *
   * @param colour as {@code #rrggbb}
   * @param width in units of the view box
   * @param dash lengths of a dash and of the gap after it; empty for an unbroken line
   * @param round whether ends and corners are round; else ends are cut off and corners pointed
   */
  public record Stroke(String colour, double width, List<Integer> dash, boolean round) {
    public Stroke {
      dash = List.copyOf(dash);
    }
  }

  static Paint fill(String colour) {
    return new Paint(Optional.of(colour), 1, Optional.empty());
  }

  static Paint tint(String colour, double opacity) {
    return new Paint(Optional.of(colour), opacity, Optional.empty());
  }

  static Paint stroke(String colour, double width) {
    return new Paint(Optional.empty(), 1, Optional.of(new Stroke(colour, width, List.of(), false)));
  }

  static Paint dashed(String colour, double width, int dash, int gap) {
    return new Paint(
        Optional.empty(), 1, Optional.of(new Stroke(colour, width, List.of(dash, gap), false)));
  }

  static Paint rounded(String colour, double width) {
    return new Paint(Optional.empty(), 1, Optional.of(new Stroke(colour, width, List.of(), true)));
  }

  static Paint ring(String fill, String colour, double width) {
    return new Paint(
        Optional.of(fill), 1, Optional.of(new Stroke(colour, width, List.of(), false)));
  }

  /** As SVG presentation attributes, with a leading space. */
  String attributes(Tones tones) {
    StringBuilder out = new StringBuilder(80);
    out.append(" fill=\"").append(fill.map(tones::of).orElse("none")).append('"');
    if (opacity < 1) {
      out.append(" fill-opacity=\"");
      SvgNumber.append(out, opacity);
      out.append('"');
    }
    stroke.ifPresent(line -> write(line, tones, out));
    return out.toString();
  }

  private static void write(Stroke line, Tones tones, StringBuilder out) {
    out.append(" stroke=\"").append(tones.of(line.colour())).append("\" stroke-width=\"");
    SvgNumber.append(out, line.width());
    out.append('"');
    if (!line.dash().isEmpty()) {
      String lengths = line.dash().stream().map(String::valueOf).collect(Collectors.joining(" "));
      out.append(" stroke-dasharray=\"").append(lengths).append('"');
    }
    if (line.round()) {
      out.append(" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
    }
  }
}
