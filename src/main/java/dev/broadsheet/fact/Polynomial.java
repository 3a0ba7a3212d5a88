package dev.broadsheet.fact;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** A sum of monomials with exact coefficients, none of them zero; empty for zero. */
record Polynomial(SortedMap<Monomial, Rational> terms) {
  static final Polynomial ZERO = new Polynomial(new TreeMap<>());
  static final Polynomial ONE = constant(Rational.ONE);

  /** No sheet comes near; it keeps a chain of products from filling the memory. */
  private static final int MAX_TERMS = 2_000;

  Polynomial {
    if (terms.size() > MAX_TERMS) {
      throw new TooComplex("it grows to more terms");
    }
    terms = Collections.unmodifiableSortedMap(terms);
  }

  static Polynomial constant(Rational value) {
    return term(Monomial.ONE, value);
  }

  static Polynomial of(Atom atom) {
    return term(Monomial.of(atom), Rational.ONE);
  }

  private static Polynomial term(Monomial monomial, Rational coefficient) {
    SortedMap<Monomial, Rational> one = new TreeMap<>();
    put(one, monomial, coefficient);
    return new Polynomial(one);
  }

  private static void put(SortedMap<Monomial, Rational> terms, Monomial key, Rational more) {
    Rational sum = terms.getOrDefault(key, Rational.ZERO).plus(more);
    if (sum.isZero()) {
      terms.remove(key);
    } else {
      terms.put(key, sum);
    }
  }

  boolean isZero() {
    return terms.isEmpty();
  }

  /** The value, if this is a constant. */
  Optional<Rational> constant() {
    if (isZero()) {
      return Optional.of(Rational.ZERO);
    }
    return terms.size() == 1 ? Optional.ofNullable(terms.get(Monomial.ONE)) : Optional.empty();
  }

  SortedSet<Atom> atoms() {
    SortedSet<Atom> all = new TreeSet<>();
    terms.keySet().forEach(monomial -> all.addAll(monomial.powers().keySet()));
    return all;
  }

  Monomial leadingMonomial() {
    return terms.lastKey();
  }

  Rational leadingCoefficient() {
    return terms.get(terms.lastKey());
  }

  Polynomial plus(Polynomial other) {
    SortedMap<Monomial, Rational> sum = new TreeMap<>(terms);
    other.terms.forEach((monomial, coefficient) -> put(sum, monomial, coefficient));
    return new Polynomial(sum);
  }

  Polynomial minus(Polynomial other) {
    return plus(other.times(Rational.of(-1)));
  }

  Polynomial times(Rational factor) {
    SortedMap<Monomial, Rational> scaled = new TreeMap<>();
    terms.forEach((monomial, coefficient) -> put(scaled, monomial, coefficient.times(factor)));
    return new Polynomial(scaled);
  }

  Polynomial times(Polynomial other) {
    SortedMap<Monomial, Rational> product = new TreeMap<>();
    for (Map.Entry<Monomial, Rational> a : terms.entrySet()) {
      for (Map.Entry<Monomial, Rational> b : other.terms.entrySet()) {
        put(product, a.getKey().times(b.getKey()), a.getValue().times(b.getValue()));
      }
      if (product.size() > MAX_TERMS) {
        throw new TooComplex("it grows to more terms");
      }
    }
    return new Polynomial(product);
  }

  private Polynomial times(Monomial monomial, Rational coefficient) {
    return times(term(monomial, coefficient));
  }

  /** The monomial that divides every term. */
  Monomial content() {
    return terms.keySet().stream().reduce(Monomial::common).orElse(Monomial.ONE);
  }

  Polynomial dividedBy(Monomial divisor) {
    SortedMap<Monomial, Rational> quotient = new TreeMap<>();
    terms.forEach((m, c) -> m.dividedBy(divisor).ifPresent(q -> put(quotient, q, c)));
    return new Polynomial(quotient);
  }

  /** The quotient, where the division leaves no rest. */
  Optional<Polynomial> dividedBy(Polynomial divisor) {
    Polynomial quotient = ZERO;
    Polynomial rest = this;
    while (!rest.isZero()) {
      Optional<Monomial> monomial = rest.leadingMonomial().dividedBy(divisor.leadingMonomial());
      if (monomial.isEmpty()) {
        return Optional.empty();
      }
      Rational coefficient = rest.leadingCoefficient().dividedBy(divisor.leadingCoefficient());
      quotient = quotient.plus(term(monomial.get(), coefficient));
      rest = rest.minus(divisor.times(monomial.get(), coefficient));
    }
    return Optional.of(quotient);
  }

  /** The partial derivative by an atom, the other atoms held fixed. */
  Polynomial derivative(Atom atom) {
    SortedMap<Monomial, Rational> slope = new TreeMap<>();
    terms.forEach(
        (monomial, coefficient) -> {
          int power = monomial.power(atom);
          if (power > 0) {
            put(slope, monomial.lowered(atom), coefficient.times(Rational.of(power)));
          }
        });
    return new Polynomial(slope);
  }

  /** What the sum can be when each term is taken by itself. */
  Extent extent(Function<Atom, Extent> values) {
    Extent sum = Extent.point(Rational.ZERO);
    for (Map.Entry<Monomial, Rational> term : terms.entrySet()) {
      sum = sum.plus(term.getKey().extent(values).times(term.getValue()));
    }
    return sum;
  }

  /** As {@link #extent}, with the factor that all terms share taken out, which is tighter. */
  Extent factoredExtent(Function<Atom, Extent> values) {
    Monomial content = content();
    return content.extent(values).times(dividedBy(content).extent(values));
  }
}
