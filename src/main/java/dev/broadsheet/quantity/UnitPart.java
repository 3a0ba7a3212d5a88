package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A simple unit: one name, no division.
 *
 * @param scale how many base units one of it is
 * @param noun the words, when a fact sheet declared it
 */
record UnitPart(
    String symbol, Kind kind, Dimension dimension, BigDecimal scale, Optional<NounUnit> noun) {
  enum Kind {
    NUMBER,
    PERCENT,
    POINTS,
    MULTIPLE,
    CURRENCY,
    TIME,
    POWER,
    ENERGY,
    NOUN
  }

  static UnitPart of(String symbol, Kind kind, Dimension dimension, String scale) {
    return new UnitPart(symbol, kind, dimension, new BigDecimal(scale), Optional.empty());
  }

  static UnitPart of(NounUnit noun) {
    return new UnitPart(
        noun.symbol(), Kind.NOUN, Dimension.of(noun.symbol()), BigDecimal.ONE, Optional.of(noun));
  }
}
