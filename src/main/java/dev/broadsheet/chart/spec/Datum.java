package dev.broadsheet.chart.spec;

import dev.broadsheet.chart.mark.Extent;
import dev.broadsheet.fact.Fact;
import dev.broadsheet.fact.Status;
import dev.broadsheet.quantity.Period;
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
 * @param day the middle of the period that it covers, in days since 1970-01-01
 */
public record Datum(
    Fact fact, Optional<Quantity> quantity, String label, Extent extent, String text, double day) {
  Datum(Fact fact, Optional<Quantity> quantity, String label, Extent extent, String text) {
    this(fact, quantity, label, extent, text, middle(fact.provenance().time()));
  }

  private static double middle(Period period) {
    return (period.first().toEpochDay() + period.last().toEpochDay()) / 2.0;
  }

  public Status status() {
    return fact.provenance().status();
  }

  public boolean forecast() {
    return status().isForecast();
  }
}
