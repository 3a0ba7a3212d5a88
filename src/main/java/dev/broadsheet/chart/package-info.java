/**
 * Charts drawn at build time: a declarative spec and evaluated facts in, {@link
 * dev.broadsheet.chart.SvgImage}s for three artboards and a {@link dev.broadsheet.chart.DataTable}
 * out. Never sees Markdown. Entry type: {@link dev.broadsheet.chart.ChartRoom}.
 */
@NullMarked
package dev.broadsheet.chart;

import org.jspecify.annotations.NullMarked;
