/**
 * Marks: what is drawn for data, axes and grids among them. A mark holds values in data space and
 * is given scales; it never makes one. Entry type: {@link dev.broadsheet.chart.mark.Mark}.
 */
@NullMarked
package dev.broadsheet.chart.mark;

import org.jspecify.annotations.NullMarked;
