package dev.broadsheet.chart.form;

import dev.broadsheet.chart.svg.Scene;

/** A way of laying charts out. Stateless. */
public interface ChartForm {

  /** The picture for one artboard. What has no room is told to the board, never thrown. */
  Scene lay(Board board);
}
