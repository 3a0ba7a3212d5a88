package dev.broadsheet.fact;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A polynomial over a polynomial, with what they share cancelled: the normal form of a formula, in
 * which a figure that was used twice meets itself. Equal formulas mostly have equal normal forms.
 *
 * @param under not zero; its leading coefficient is one
 */
record Quotient(Polynomial over, Polynomial under) {
  static final Quotient ZERO = constant(Rational.ZERO);
  static final Quotient ONE = constant(Rational.ONE);

  static Quotient constant(Rational value) {
    return new Quotient(Polynomial.constant(value), Polynomial.ONE);
  }

  static Quotient of(Atom atom) {
    return new Quotient(Polynomial.of(atom), Polynomial.ONE);
  }

  private static Quotient reduced(Polynomial over, Polynomial under) {
    if (over.isZero()) {
      return ZERO;
    }
    Monomial shared = over.content().common(under.content());
    Polynomial top = over.dividedBy(shared);
    Polynomial bottom = under.dividedBy(shared);
    Optional<Polynomial> whole = top.dividedBy(bottom);
    if (whole.isPresent()) {
      return new Quotient(whole.get(), Polynomial.ONE);
    }
    Optional<Polynomial> inverse = bottom.dividedBy(top);
    return inverse.isPresent() ? scaled(Polynomial.ONE, inverse.get()) : scaled(top, bottom);
  }

  private static Quotient scaled(Polynomial over, Polynomial under) {
    Rational factor = Rational.ONE.dividedBy(under.leadingCoefficient());
    return new Quotient(over.times(factor), under.times(factor));
  }

  Quotient plus(Quotient other) {
    if (under.equals(other.under)) {
      return reduced(over.plus(other.over), under);
    }
    return reduced(over.times(other.under).plus(other.over.times(under)), under.times(other.under));
  }

  Quotient minus(Quotient other) {
    return plus(other.negate());
  }

  Quotient negate() {
    return new Quotient(over.times(Rational.of(-1)), under);
  }

  Quotient times(Quotient other) {
    return reduced(over.times(other.over), under.times(other.under));
  }

  /** The divisor is not zero, as a formula. */
  Quotient dividedBy(Quotient other) {
    return reduced(over.times(other.under), under.times(other.over));
  }

  Quotient pow(int exponent) {
    if (exponent < 0) {
      return ONE.dividedBy(pow(-exponent));
    }
    Quotient power = ONE;
    for (int i = 0; i < exponent; i++) {
      power = power.times(this);
    }
    return power;
  }

  boolean isZero() {
    return over.isZero();
  }

  Optional<Rational> constant() {
    Optional<Rational> top = over.constant();
    return under.equals(Polynomial.ONE) ? top : Optional.empty();
  }

  SortedSet<Atom> atoms() {
    SortedSet<Atom> all = new TreeSet<>(over.atoms());
    all.addAll(under.atoms());
    return all;
  }

  /** The facts that the value depends on, also within other atoms. */
  SortedSet<Atom.Input> inputs() {
    SortedSet<Atom.Input> all = new TreeSet<>();
    atoms().forEach(atom -> all.addAll(atom.inputs()));
    return all;
  }

  /** The same formula with each atom replaced. */
  Quotient substitute(Function<Atom, Quotient> values) {
    return substitute(over, values).dividedBy(substitute(under, values));
  }

  private static Quotient substitute(Polynomial polynomial, Function<Atom, Quotient> values) {
    Quotient sum = ZERO;
    for (Map.Entry<Monomial, Rational> term : polynomial.terms().entrySet()) {
      Quotient product = constant(term.getValue());
      for (Map.Entry<Atom, Integer> power : term.getKey().powers().entrySet()) {
        product = product.times(values.apply(power.getKey()).pow(power.getValue()));
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  /** The numerator of the derivative by an atom; its denominator is a square. */
  Polynomial slope(Atom atom) {
    return over.derivative(atom).times(under).minus(over.times(under.derivative(atom)));
  }

  /** Everything where the denominator can be zero, also when the numerator is. */
  Extent extent(Function<Atom, Extent> values) {
    Extent top = over.factoredExtent(values);
    if (under.equals(Polynomial.ONE)) {
      return top;
    }
    Extent bottom = under.factoredExtent(values);
    return bottom.containsZero() ? Extent.EVERYTHING : top.times(bottom.reciprocal());
  }

  @Override
  public String toString() {
    return "(" + over.terms() + ")/(" + under.terms() + ")";
  }
}
