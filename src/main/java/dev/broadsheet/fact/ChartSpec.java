package dev.broadsheet.fact;

import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.diagnostic.Span;

/**
 * A chart as written; the chart room reads it.
 *
 * @param span the id in the sheet
 */
public record ChartSpec(String id, ObjectNode spec, Span span) {}
