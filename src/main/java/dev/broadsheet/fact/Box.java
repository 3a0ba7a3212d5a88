package dev.broadsheet.fact;

import dev.broadsheet.fact.Atom.Input;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each figure can be, in a part of all that the sheet allows. */
record Box(SortedMap<Input, Extent> extents) {
  static final Box WHOLE = new Box(new TreeMap<>());

  Box {
    extents = Collections.unmodifiableSortedMap(extents);
  }

  Box with(Input input, Extent extent) {
    SortedMap<Input, Extent> all = new TreeMap<>(extents);
    all.put(input, extent);
    return new Box(all);
  }

  Extent of(Input input) {
    Extent own = extents.get(input);
    return own != null ? own : input.extent();
  }

  Extent of(Atom atom) {
    return atom instanceof Compound compound
        ? compound.extent(of(compound.first()), of(compound.second()))
        : of((Input) atom);
  }

  /** What a formula can be, its parts taken as independent: never too narrow. */
  Extent of(Quotient formula) {
    return formula.extent(this::of);
  }

  /**
   * How fast a formula changes with a figure, but for a positive factor: enough to tell whether it
   * rises or falls.
   */
  Extent direction(Quotient formula, Input input) {
    Extent sum = Extent.point(Rational.ZERO);
    for (Atom atom : formula.atoms()) {
      Extent inner = slope(atom, input);
      if (!inner.equals(Extent.point(Rational.ZERO))) {
        sum = sum.plus(formula.slope(atom).factoredExtent(this::of).times(inner));
      }
    }
    return sum;
  }

  private Extent slope(Quotient formula, Input input) {
    Extent square = formula.under().factoredExtent(this::of).pow(2).reciprocal();
    return direction(formula, input).times(square);
  }

  private Extent slope(Atom atom, Input input) {
    if (atom instanceof Compound compound) {
      return compound.slope(
          of(compound.first()),
          of(compound.second()),
          slope(compound.first(), input),
          slope(compound.second(), input));
    }
    return Extent.point(atom.equals(input) ? Rational.ONE : Rational.ZERO);
  }

  /**
   * A formula that has the same values here but is simpler, where it is known which of two values
   * is the lesser, or which sign a magnitude has.
   */
  Quotient simplified(Quotient formula) {
    boolean plain = formula.atoms().stream().allMatch(Input.class::isInstance);
    return plain ? formula : formula.substitute(this::simplified);
  }

  private Quotient simplified(Atom atom) {
    if (!(atom instanceof Compound compound)) {
      return Quotient.of(atom);
    }
    Quotient first = simplified(compound.first());
    Quotient second = simplified(compound.second());
    return switch (compound.kind()) {
      case LEAST, GREATEST -> chosen(compound.kind(), first, second);
      case MAGNITUDE -> magnitude(first);
      case ROOT -> Quotient.of(compound.of(first));
    };
  }

  private Quotient chosen(Compound.Kind kind, Quotient first, Quotient second) {
    Extent lead = of(first.minus(second));
    boolean least = kind == Compound.Kind.LEAST;
    if (lead.isNotPositive()) {
      return least ? first : second;
    }
    if (lead.isNotNegative()) {
      return least ? second : first;
    }
    return Quotient.of(least ? Compound.least(first, second) : Compound.greatest(first, second));
  }

  private Quotient magnitude(Quotient operand) {
    Extent extent = of(operand);
    if (extent.isNotNegative()) {
      return operand;
    }
    return extent.isNotPositive() ? operand.negate() : Quotient.of(Compound.magnitude(operand));
  }
}
