package dev.broadsheet.chart.spec;

import dev.broadsheet.chart.mark.Extent;
import dev.broadsheet.fact.Fact;
import dev.broadsheet.fact.Status;
import dev.broadsheet.quantity.Quantity;
import java.util.Optional;

/**
 * One fact, ready to be drawn.
 *
 * @param fact the fact, with its provenance complete
 * @param quantity its amount, unless it is undisclosed
 * @param label what it is called in this chart and language
 * @param extent its amount in the unit of the chart
 * @param text its amount as the reader reads it; the words for an undisclosed one
 */
public record Datum(
    Fact fact, Optional<Quantity> quantity, String label, Extent extent, String text) {
  public Status status() {
    return fact.provenance().status();
  }

  public boolean forecast() {
    return status().isForecast();
  }
}
