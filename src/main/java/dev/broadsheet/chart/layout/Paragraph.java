package dev.broadsheet.chart.layout;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A text measured once, whose number of lines can then be had at many widths. Where a piece that
 * may not be broken is wider than the line, the number is an estimate.
 */
public final class Paragraph {
  private final double[] widths;
  private final double[] endWidths;
  private final double[] joints;

  private Paragraph(int pieces) {
    this.widths = new double[pieces];
    this.endWidths = new double[pieces];
    this.joints = new double[pieces];
  }

  /** A text, measured in any unit. */
  public static Paragraph of(String text, ToDoubleFunction<String> measure) {
    List<String> pieces = LineBreaker.pieces(text.strip());
    Paragraph paragraph = new Paragraph(pieces.size());
    double space = measure.applyAsDouble(" ");
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      String bare = piece.stripTrailing();
      paragraph.endWidths[i] = measure.applyAsDouble(bare);
      paragraph.widths[i] = paragraph.endWidths[i] + space * (piece.length() - bare.length());
      paragraph.joints[i] = i == 0 ? 0 : joint(pieces.get(i - 1), piece, measure);
    }
    return paragraph;
  }

  /** What two neighbours have more than their widths: kerning, or the gap between two scripts. */
  private static double joint(String before, String after, ToDoubleFunction<String> measure) {
    String last = before.substring(before.offsetByCodePoints(before.length(), -1));
    String first = after.substring(0, after.offsetByCodePoints(0, 1));
    return measure.applyAsDouble(last + first)
        - measure.applyAsDouble(last)
        - measure.applyAsDouble(first);
  }

  /** How many lines greedy filling needs; what is wider than a line is cut where it ends. */
  public int lines(double width) {
    int lines = widths.length == 0 ? 0 : 1;
    double at = 0;
    for (int i = 0; i < widths.length; i++) {
      at += at > 0 ? joints[i] : 0;
      if (at > 0 && at + endWidths[i] > width) {
        lines++;
        at = 0;
      }
      if (endWidths[i] > width) {
        int more = (int) (endWidths[i] / width);
        lines += more;
        at = -more * width;
      }
      at += widths[i];
    }
    return lines;
  }

  /** The width on one line. */
  public double width() {
    double width = 0;
    for (int i = 0; i < widths.length; i++) {
      width += joints[i] + (i == widths.length - 1 ? endWidths[i] : widths[i]);
    }
    return width;
  }
}
