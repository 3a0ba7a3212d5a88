package dev.broadsheet.fact;

import dev.broadsheet.quantity.Unit;

/**
 * What a part of a formula measures.
 *
 * @param unit for {@link Kind#AMOUNT} a unit of the right dimension, to name it in messages and to
 *     show values in; else a number, a percentage or points
 */
record Measure(Unit unit, Kind kind) {
  static final Measure RATIO = new Measure(Unit.NUMBER, Kind.RATIO);
  static final Measure TRUTH = new Measure(Unit.NUMBER, Kind.TRUTH);

  /** Pure numbers are told apart by what they stand for. */
  enum Kind {
    /** Something with a dimension, such as money or power. */
    AMOUNT,
    /** A plain number, a multiple, or a percentage written into the formula. */
    RATIO,
    /** A fact in per cent. */
    PERCENT,
    /** The difference of two percentages. */
    POINTS,
    /** True or false. */
    TRUTH
  }

  /** What a fact in this unit measures. */
  static Measure of(Unit unit) {
    if (unit.isPercent()) {
      return new Measure(unit, Kind.PERCENT);
    }
    if (unit.isPercentagePoints()) {
      return new Measure(unit, Kind.POINTS);
    }
    return new Measure(unit, unit.dimension().isNone() ? Kind.RATIO : Kind.AMOUNT);
  }

  /** What a result of multiplying and dividing measures. */
  static Measure ofResult(Unit unit) {
    return unit.dimension().isNone() ? RATIO : new Measure(unit, Kind.AMOUNT);
  }

  boolean isTruth() {
    return kind == Kind.TRUTH;
  }

  boolean isPlain() {
    return kind != Kind.TRUTH && kind != Kind.AMOUNT;
  }

  /** The unit to calculate with: percentages and multiples are pure numbers. */
  Unit factor() {
    return kind == Kind.AMOUNT ? unit : Unit.NUMBER;
  }

  /** As it is spoken of in a message. */
  String shown() {
    return switch (kind) {
      case AMOUNT -> unit.symbol();
      case RATIO -> "a plain number";
      case PERCENT -> "%";
      case POINTS -> "percentage points (pp)";
      case TRUTH -> "true or false";
    };
  }
}
