package dev.broadsheet.fact;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A product of atoms with positive powers; empty for one. Ordered by degree, then by atoms. */
record Monomial(SortedMap<Atom, Integer> powers) implements Comparable<Monomial> {
  static final Monomial ONE = new Monomial(new TreeMap<>());

  /** Of an atom: no sheet comes near. */
  private static final int MAX_POWER = 1_000;

  Monomial {
    powers = Collections.unmodifiableSortedMap(powers);
  }

  static Monomial of(Atom atom) {
    return new Monomial(new TreeMap<>(Map.of(atom, 1)));
  }

  int power(Atom atom) {
    return powers.getOrDefault(atom, 0);
  }

  private int degree() {
    int degree = 0;
    for (int power : powers.values()) {
      degree += power;
    }
    return degree;
  }

  Monomial times(Monomial other) {
    SortedMap<Atom, Integer> all = new TreeMap<>(powers);
    other.powers.forEach((atom, power) -> all.merge(atom, power, Integer::sum));
    if (all.values().stream().anyMatch(power -> power > MAX_POWER)) {
      throw new TooComplex("it grows to higher powers");
    }
    return new Monomial(all);
  }

  /** The quotient, where {@code other} divides this. */
  Optional<Monomial> dividedBy(Monomial other) {
    SortedMap<Atom, Integer> all = new TreeMap<>(powers);
    for (Map.Entry<Atom, Integer> entry : other.powers.entrySet()) {
      int left = power(entry.getKey()) - entry.getValue();
      if (left < 0) {
        return Optional.empty();
      }
      if (left == 0) {
        all.remove(entry.getKey());
      } else {
        all.put(entry.getKey(), left);
      }
    }
    return Optional.of(new Monomial(all));
  }

  /** What both have in common. */
  Monomial common(Monomial other) {
    SortedMap<Atom, Integer> shared = new TreeMap<>();
    powers.forEach(
        (atom, power) -> {
          int least = Math.min(power, other.power(atom));
          if (least > 0) {
            shared.put(atom, least);
          }
        });
    return new Monomial(shared);
  }

  /** Without one power of {@code atom}. */
  Monomial lowered(Atom atom) {
    SortedMap<Atom, Integer> all = new TreeMap<>(powers);
    if (power(atom) == 1) {
      all.remove(atom);
    } else {
      all.put(atom, power(atom) - 1);
    }
    return new Monomial(all);
  }

  Extent extent(Function<Atom, Extent> values) {
    Extent product = Extent.point(Rational.ONE);
    for (Map.Entry<Atom, Integer> entry : powers.entrySet()) {
      product = product.times(values.apply(entry.getKey()).pow(entry.getValue()));
    }
    return product;
  }

  /** A graded lexicographic order, under which leading terms multiply. */
  @Override
  public int compareTo(Monomial other) {
    int byDegree = Integer.compare(degree(), other.degree());
    if (byDegree != 0) {
      return byDegree;
    }
    // The first atom that one has more of; powers are positive.
    Iterator<Map.Entry<Atom, Integer>> theirs = other.powers.entrySet().iterator();
    for (Map.Entry<Atom, Integer> mine : powers.entrySet()) {
      if (!theirs.hasNext()) {
        return 1;
      }
      Map.Entry<Atom, Integer> their = theirs.next();
      int byAtom = their.getKey().compareTo(mine.getKey());
      int byPower = byAtom == 0 ? Integer.compare(mine.getValue(), their.getValue()) : byAtom;
      if (byPower != 0) {
        return byPower;
      }
    }
    return theirs.hasNext() ? -1 : 0;
  }
}
