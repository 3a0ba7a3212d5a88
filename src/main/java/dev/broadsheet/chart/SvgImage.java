package dev.broadsheet.chart;

/**
 * One finished picture as trusted SVG markup: made only by this room, from escaped text.
 *
 * @param width width of the view box, in CSS pixels at scale 1
 * @param height height of the view box
 * @param markup the {@code <svg>} element; an inline one holds only classes, a standalone one only
 *     resolved colours
 */
public record SvgImage(int width, int height, String markup) {
  public SvgImage {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("no size: " + width + " x " + height);
    }
  }
}
