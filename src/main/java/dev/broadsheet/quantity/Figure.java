package dev.broadsheet.quantity;

/** What kind of figure a written quantity is, so that a rule can say which kinds need a source. */
public enum Figure {
  MONEY,
  PERCENT,
  FRACTION,
  MULTIPLE,
  POWER,
  DURATION,
  /** A count of a noun that the fact sheet declares. */
  COUNT,
  /** A number without a unit; the only kind that needs no fact. */
  PLAIN;

  /** Whether prose may not state it without a fact. */
  public boolean needsFact() {
    return this != PLAIN;
  }
}
