package dev.broadsheet.page.theme;

import dev.broadsheet.content.SiteLook.Like;
import dev.broadsheet.font.FontFile;
import java.util.List;
import java.util.Locale;

/**
 * A font that nearly every reader has, and that stands in for one which is not there: scaled to the
 * same average width and line box, so that nothing moves when the other one comes.
 *
 * @param name the last word of the family's name
 * @param local what the font and those of the same widths are called
 * @param average the advance of an average letter in ems, as {@link FontFile#average} has it
 */
record StandIn(String name, List<String> local, double average) {
  private static final StandIn GEORGIA = new StandIn("Georgia", List.of("Georgia"), 0.4376);
  private static final StandIn TIMES =
      new StandIn("Times", List.of("Times New Roman", "Liberation Serif", "Tinos"), 0.4008);
  private static final StandIn ARIAL =
      new StandIn("Arial", List.of("Arial", "Helvetica", "Liberation Sans", "Roboto"), 0.4444);
  private static final StandIn GEORGIA_BOLD =
      new StandIn("Georgia", List.of("Georgia Bold"), 0.4888);
  private static final StandIn TIMES_BOLD =
      new StandIn(
          "Times", List.of("Times New Roman Bold", "Liberation Serif Bold", "Tinos Bold"), 0.4256);
  private static final StandIn ARIAL_BOLD =
      new StandIn(
          "Arial",
          List.of("Arial Bold", "Helvetica Bold", "Liberation Sans Bold", "Roboto Bold"),
          0.4778);

  private static final int BOLD = 600;

  /** Those for a font, the best first. */
  static List<StandIn> of(Like like, FontFile font) {
    boolean bold = font.weights().least() >= BOLD;
    if (like == Like.SANS) {
      return List.of(bold ? ARIAL_BOLD : ARIAL);
    }
    return bold ? List.of(GEORGIA_BOLD, TIMES_BOLD) : List.of(GEORGIA, TIMES);
  }

  /** The rule that makes it take the room of {@code font}. */
  String rule(String family, FontFile font) {
    double scale = font.average() / average;
    StringBuilder css = new StringBuilder();
    css.append("@font-face {\n  font-family: \"").append(family).append(' ').append(name);
    css.append("\";\n  src: ");
    css.append(String.join(", ", local.stream().map(n -> "local(\"" + n + "\")").toList()));
    css.append(";\n");
    percent("size-adjust", scale, css);
    percent("ascent-override", font.ascent() / scale, css);
    percent("descent-override", font.descent() / scale, css);
    percent("line-gap-override", font.lineGap() / scale, css);
    return css.append("}\n").toString();
  }

  private static void percent(String property, double share, StringBuilder css) {
    css.append("  ").append(property).append(": ");
    css.append(String.format(Locale.ROOT, "%.1f", share * 100)).append("%;\n");
  }
}
