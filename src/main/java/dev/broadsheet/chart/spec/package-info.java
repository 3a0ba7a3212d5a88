/**
 * From a chart as written in a fact sheet to a plan in which every fact is resolved and every text
 * chosen. Reports what is wrong with the chart at its place in the sheet. Entry type: {@link
 * dev.broadsheet.chart.spec.PlanReader}.
 */
@NullMarked
package dev.broadsheet.chart.spec;

import org.jspecify.annotations.NullMarked;
