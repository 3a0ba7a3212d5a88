package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.scale.Scale;

/**
 * Where marks draw: the scales and the sides of the plot, in units of the view box.
 *
 * @param x scale from left to right
 * @param y scale of the vertical direction
 * @param area the plot without its margins
 */
public record Frame(Scale x, Scale y, Area area) {

  /** A rectangle given by its sides. */
  public record Area(double left, double top, double right, double bottom) {
    public double width() {
      return right - left;
    }

    public double height() {
      return bottom - top;
    }
  }

  /** The scale along one direction. */
  Scale along(Direction direction) {
    return direction == Direction.HORIZONTAL ? x : y;
  }
}
