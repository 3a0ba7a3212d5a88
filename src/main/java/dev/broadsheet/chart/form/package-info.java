/**
 * One file per type of chart: lays a plan out for an artboard with scales and marks. Entry type:
 * {@link dev.broadsheet.chart.form.ChartForm}; the list of all is {@link
 * dev.broadsheet.chart.form.Forms}.
 */
@NullMarked
package dev.broadsheet.chart.form;

import org.jspecify.annotations.NullMarked;
