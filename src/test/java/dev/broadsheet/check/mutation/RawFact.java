package dev.broadsheet.check.mutation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A fact as its numbers stand in the sheet.
 *
 * @param ends its one value twice or its two ends; empty for a derived or undisclosed fact
 * @param start offset of its id in the sheet
 * @param end offset after its closing brace
 */
record RawFact(String id, Optional<Ends> ends, Hedge hedge, String unit, int start, int end) {
  record Ends(BigDecimal low, BigDecimal high) {
    boolean isRange() {
      return low.compareTo(high) != 0;
    }

    /** With another number under a key of the sheet: value, low or high. */
    Ends with(String key, BigDecimal number) {
      return new Ends(key.equals("high") ? low : number, key.equals("low") ? high : number);
    }

    boolean isOrdered() {
      return low.compareTo(high) <= 0;
    }
  }

  RawFact with(Ends other) {
    return new RawFact(id, Optional.of(other), hedge, unit, start, end);
  }
}
