package dev.broadsheet.fact;

import dev.broadsheet.fact.Atom.Input;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The value that a formula comes to as each of its figures goes to an end of what it can be, for
 * formulas that fall towards that corner.
 */
final class Corner {
  private final Map<Input, Edge> edges;
  private final Box box;

  /**
   * @param edges for each figure of the formula the end that it goes to
   * @param box what each figure can be, with those of finite ends pinned to them
   */
  Corner(Map<Input, Edge> edges, Box box) {
    this.edges = edges;
    this.box = box;
  }

  /** The lower end of the formula's values, which all lie on the way to this corner. */
  Edge lowest(Quotient formula) {
    boolean finite = formula.inputs().stream().allMatch(input -> edges.get(input).isFinite());
    if (finite) {
      return at(formula).lower();
    }
    boolean plain = formula.atoms().stream().allMatch(Input.class::isInstance);
    return plain ? limit(formula) : box.of(formula).low();
  }

  /** A value, and whether it is reached. */
  private record Approach(Extent value, boolean reached) {
    Edge lower() {
      Edge low = value.low();
      return low.isFinite() ? new Edge(0, low.value(), reached && low.reached()) : Edge.LOWEST;
    }
  }

  private Approach at(Quotient formula) {
    SortedMap<Atom, Extent> values = new TreeMap<>();
    boolean reached = true;
    for (Atom atom : formula.atoms()) {
      Approach approach = at(atom);
      values.put(atom, approach.value());
      reached &= approach.reached();
    }
    return new Approach(formula.extent(values::get), reached);
  }

  private Approach at(Atom atom) {
    if (atom instanceof Compound compound) {
      return at(compound);
    }
    Edge edge = edges.get(atom);
    return new Approach(Extent.point(edge.value()), edge.reached());
  }

  private Approach at(Compound compound) {
    Approach a = at(compound.first());
    Approach b = at(compound.second());
    Extent value = compound.extent(a.value(), b.value());
    boolean firstDecides = value.equals(a.value()) && !value.equals(b.value());
    boolean secondDecides = value.equals(b.value()) && !value.equals(a.value());
    if (firstDecides || secondDecides) {
      return new Approach(value, firstDecides ? a.reached() : b.reached());
    }
    return new Approach(value, a.reached() || b.reached());
  }

  /** The limit as the figures without a finite end grow together. */
  private Edge limit(Quotient formula) {
    SortedMap<Integer, Rational> over = byDegree(formula.over());
    SortedMap<Integer, Rational> under = byDegree(formula.under());
    if (under.isEmpty()) {
      return Edge.LOWEST;
    }
    if (over.isEmpty() || over.lastKey() < under.lastKey()) {
      return Edge.open(Rational.ZERO);
    }
    Rational ratio = over.get(over.lastKey()).dividedBy(under.get(under.lastKey()));
    if (over.lastKey().equals(under.lastKey())) {
      return Edge.open(ratio);
    }
    return ratio.signum() > 0 ? Edge.HIGHEST : Edge.LOWEST;
  }

  private SortedMap<Integer, Rational> byDegree(Polynomial polynomial) {
    SortedMap<Integer, Rational> coefficients = new TreeMap<>();
    polynomial
        .terms()
        .forEach(
            (monomial, coefficient) -> {
              int degree = 0;
              Rational product = coefficient;
              for (Map.Entry<Atom, Integer> power : monomial.powers().entrySet()) {
                Edge edge = edges.get(power.getKey());
                degree += edge.isFinite() ? 0 : power.getValue();
                Rational base = edge.isFinite() ? edge.value() : Rational.of(edge.infinite());
                product = product.times(base.pow(power.getValue()));
              }
              coefficients.merge(degree, product, Rational::plus);
            });
    coefficients.values().removeIf(Rational::isZero);
    return coefficients;
  }
}
