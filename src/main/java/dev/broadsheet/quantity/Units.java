package dev.broadsheet.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The units that a fact sheet may use: the built-in ones and the nouns that it declares. Immutable.
 *
 * <p>Built in are the ISO 4217 currency codes; {@code 1}, {@code %}, {@code pp} (percentage points)
 * and {@code x} (multiples), all without a dimension; {@code month}, {@code quarter}, {@code year}
 * in months, and {@code hour}, {@code day}, {@code week} in hours, which are another dimension
 * because no month is a fixed number of days; {@code W} to {@code TW}; {@code Wh} to {@code TWh},
 * power times hours. Simple units combine with {@code /} and {@code *}.
 */
public final class Units {
  private static final Units STANDARD = new Units(BuiltInUnits.all(), List.of());

  private final Map<String, UnitPart> parts;
  private final List<NounUnit> nouns;

  /** The units that were asked for, because making one costs far more than finding it again. */
  private final Map<String, Unit> made = new ConcurrentHashMap<>();

  private Units(Map<String, UnitPart> parts, List<NounUnit> nouns) {
    this.parts = Collections.unmodifiableMap(parts);
    this.nouns = List.copyOf(nouns);
  }

  /** The built-in units alone. */
  public static Units standard() {
    return STANDARD;
  }

  /**
   * These and the nouns.
   *
   * @throws IllegalArgumentException when a noun has the name of a unit that is already there;
   *     {@link #find} tells before
   */
  public Units with(Collection<NounUnit> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, UnitPart> all = new TreeMap<>(parts);
    for (NounUnit noun : more) {
      if (all.put(noun.symbol(), UnitPart.of(noun)) != null) {
        throw new IllegalArgumentException("the unit " + noun.symbol() + " exists already");
      }
    }
    List<NounUnit> allNouns = new ArrayList<>(nouns);
    allNouns.addAll(more);
    return new Units(all, allNouns);
  }

  /**
   * The unit that {@code symbol} names: {@code USD}, {@code kW/GPU}; empty when a part is unknown.
   */
  public Optional<Unit> find(String symbol) {
    Unit known = made.get(symbol);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Unit> unit = make(symbol);
    unit.ifPresent(u -> made.put(symbol, u));
    return unit;
  }

  private Optional<Unit> make(String symbol) {
    Optional<Unit> unit = Optional.empty();
    int start = 0;
    while (start <= symbol.length()) {
      int end = end(symbol, start);
      Optional<Unit> part =
          Optional.ofNullable(parts.get(symbol.substring(start, end))).map(Unit::of);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      unit =
          Optional.of(
              start == 0 ? part.get() : joined(unit.get(), symbol.charAt(start - 1), part.get()));
      start = end + 1;
    }
    return unit;
  }

  private static int end(String symbol, int start) {
    int end = start;
    while (end < symbol.length() && symbol.charAt(end) != '/' && symbol.charAt(end) != '*') {
      end++;
    }
    return end;
  }

  private static Unit joined(Unit left, char operator, Unit right) {
    return operator == '/' ? left.per(right) : left.times(right);
  }

  /** A unit that is known to exist. */
  Unit get(String symbol) {
    return find(symbol).orElseThrow(() -> new IllegalArgumentException("no unit " + symbol));
  }

  /** The declared nouns, in the order of their declaration. */
  public List<NounUnit> nouns() {
    return nouns;
  }

  /** The names of all simple units, sorted, to suggest one for a misspelt name. */
  public Collection<String> symbols() {
    return parts.keySet();
  }
}
