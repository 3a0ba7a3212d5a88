package dev.broadsheet.chart.mark;

/** Something drawn for values in data space, with the scales that it is given. */
public interface Mark {
  void draw(Frame frame, Canvas canvas);
}
