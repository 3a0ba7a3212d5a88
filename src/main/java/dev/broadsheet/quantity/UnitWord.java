package dev.broadsheet.quantity;

import java.math.BigDecimal;

/**
 * What a word or sign beside a number makes of it.
 *
 * @param factor how many of {@code unit} one of it is: 0.01 for a cent
 */
record UnitWord(Unit unit, Figure figure, BigDecimal factor) {

  static UnitWord of(Unit unit) {
    return new UnitWord(unit, figure(unit), BigDecimal.ONE);
  }

  static UnitWord of(Unit unit, String factor) {
    return new UnitWord(unit, figure(unit), new BigDecimal(factor));
  }

  private static Figure figure(Unit unit) {
    if (unit.over().size() != 1) {
      return Figure.PLAIN;
    }
    return switch (unit.over().get(0).kind()) {
      case NUMBER -> Figure.PLAIN;
      case PERCENT, POINTS -> Figure.PERCENT;
      case MULTIPLE -> Figure.MULTIPLE;
      case CURRENCY -> Figure.MONEY;
      case TIME -> Figure.DURATION;
      case POWER, ENERGY -> Figure.POWER;
      case NOUN -> Figure.COUNT;
    };
  }

  /** The same per something: money, power and counts are given so; a rate of change is not. */
  UnitWord per(Unit other) {
    return new UnitWord(unit.per(other), figure, factor);
  }

  boolean isGivenPer() {
    return figure == Figure.MONEY || figure == Figure.POWER || figure == Figure.COUNT;
  }

  boolean sameAs(UnitWord other) {
    return unit.equals(other.unit) && factor.equals(other.factor);
  }
}
