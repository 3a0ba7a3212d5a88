package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.text.LocalText;
import java.util.List;

/**
 * Facts in a row, for a time axis; a point stands at its fact's {@link Provenance#time()}.
 *
 * @param points ids of facts
 * @param span the id in the sheet
 */
public record Series(String id, LocalText label, List<String> points, Span span) {
  public Series {
    points = List.copyOf(points);
  }
}
