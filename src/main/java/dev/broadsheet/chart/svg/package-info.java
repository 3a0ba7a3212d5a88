/**
 * Shapes, the inks they are drawn with, and the one place that writes them as SVG, either with
 * classes for a page or with resolved colours for a file. Entry type: {@link
 * dev.broadsheet.chart.svg.Scene}.
 */
@NullMarked
package dev.broadsheet.chart.svg;

import org.jspecify.annotations.NullMarked;
