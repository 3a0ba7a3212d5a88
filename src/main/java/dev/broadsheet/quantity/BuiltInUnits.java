package dev.broadsheet.quantity;

import dev.broadsheet.quantity.UnitPart.Kind;
import java.util.Map;
import java.util.TreeMap;

/** The units that need no declaration, with their scales. */
final class BuiltInUnits {
  private static final Dimension MONTHS = Dimension.of("month");
  private static final Dimension HOURS = Dimension.of("hour");
  private static final Dimension POWER = Dimension.of("W");

  private final Map<String, UnitPart> parts = new TreeMap<>();

  private BuiltInUnits() {}

  static Map<String, UnitPart> all() {
    BuiltInUnits units = new BuiltInUnits();
    units.addNumbers();
    units.addTimes();
    units.addPower();
    Currencies.codes().forEach(code -> units.add(code, Kind.CURRENCY, Dimension.of(code), "1"));
    return units.parts;
  }

  private void addNumbers() {
    add("1", Kind.NUMBER, Dimension.NONE, "1");
    add("%", Kind.PERCENT, Dimension.NONE, "0.01");
    add("pp", Kind.POINTS, Dimension.NONE, "0.01");
    add("x", Kind.MULTIPLE, Dimension.NONE, "1");
  }

  private void addTimes() {
    add("month", Kind.TIME, MONTHS, "1");
    add("quarter", Kind.TIME, MONTHS, "3");
    add("year", Kind.TIME, MONTHS, "12");
    add("hour", Kind.TIME, HOURS, "1");
    add("day", Kind.TIME, HOURS, "24");
    add("week", Kind.TIME, HOURS, "168");
  }

  private void addPower() {
    String[] prefixes = {"", "k", "M", "G", "T"};
    for (int i = 0; i < prefixes.length; i++) {
      String scale = "1e" + 3 * i;
      add(prefixes[i] + "W", Kind.POWER, POWER, scale);
      add(prefixes[i] + "Wh", Kind.ENERGY, POWER.times(HOURS), scale);
    }
  }

  private void add(String symbol, Kind kind, Dimension dimension, String scale) {
    parts.put(symbol, UnitPart.of(symbol, kind, dimension, scale));
  }
}
