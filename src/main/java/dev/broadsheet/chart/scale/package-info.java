/**
 * From data to positions: linear, log, band, point and time scales, and nice ticks. Knows nothing
 * of drawing. Entry type: {@link dev.broadsheet.chart.scale.Scale}.
 */
@NullMarked
package dev.broadsheet.chart.scale;

import org.jspecify.annotations.NullMarked;
