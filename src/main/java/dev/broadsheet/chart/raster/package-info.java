/**
 * Pictures as PNG files, the same bytes on every machine and every JDK: shapes and glyph outlines
 * are filled by exact area coverage in plain arithmetic, and the file is compressed by {@code
 * pack}. No AWT and no fonts of the host take part, because both differ from one machine to the
 * next, and no {@code Deflater}, because its output depends on the zlib that a JDK was built with.
 * Entry types: {@link dev.broadsheet.chart.raster.ScenePainter} for charts, {@link
 * dev.broadsheet.chart.raster.Picture} and {@link dev.broadsheet.chart.raster.Lettering} for
 * anything else.
 */
@NullMarked
package dev.broadsheet.chart.raster;

import org.jspecify.annotations.NullMarked;
