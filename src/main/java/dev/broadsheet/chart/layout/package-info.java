/**
 * Where text goes: its width by the fonts' own advances, line breaking in Latin and Han scripts,
 * ticks that do not touch, labels pushed apart. Entry type: {@link
 * dev.broadsheet.chart.layout.TextMeasure}.
 */
@NullMarked
package dev.broadsheet.chart.layout;

import org.jspecify.annotations.NullMarked;
