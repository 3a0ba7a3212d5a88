package dev.broadsheet.fact;

import java.util.SortedSet;
import java.util.TreeSet;

/** The lesser or the greater of two values, a magnitude, or a root. */
final class Compound implements Atom {
  /** What is done with the operands. */
  enum Kind {
    LEAST,
    GREATEST,
    MAGNITUDE,
    ROOT
  }

  private final Kind kind;
  private final Quotient first;
  private final Quotient second;
  private final Power power;
  private final String key;

  private Compound(Kind kind, Quotient first, Quotient second, Power power) {
    this.kind = kind;
    this.first = first;
    this.second = second;
    this.power = power;
    this.key = kind + "[" + first + "; " + second + "; " + power + "]";
  }

  static Compound least(Quotient a, Quotient b) {
    return new Compound(Kind.LEAST, a, b, Power.ONE);
  }

  static Compound greatest(Quotient a, Quotient b) {
    return new Compound(Kind.GREATEST, a, b, Power.ONE);
  }

  static Compound magnitude(Quotient a) {
    return new Compound(Kind.MAGNITUDE, a, a, Power.ONE);
  }

  /** {@code base} is never negative. */
  static Compound root(Quotient base, Power power) {
    return new Compound(Kind.ROOT, base, base, power);
  }

  /** The same root of something else. */
  Compound of(Quotient base) {
    return root(base, power);
  }

  Kind kind() {
    return kind;
  }

  Quotient first() {
    return first;
  }

  /** The other operand; the first again where there is only one. */
  Quotient second() {
    return second;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public SortedSet<Input> inputs() {
    SortedSet<Input> all = new TreeSet<>(first.inputs());
    all.addAll(second.inputs());
    return all;
  }

  /** What this can be, given what its operands can be. */
  Extent extent(Extent a, Extent b) {
    return switch (kind) {
      case LEAST -> a.min(b);
      case GREATEST -> a.max(b);
      case MAGNITUDE -> a.magnitude();
      case ROOT -> power.of(a);
    };
  }

  /** How fast this changes, given what its operands can be and how fast they change. */
  Extent slope(Extent a, Extent b, Extent slopeA, Extent slopeB) {
    return switch (kind) {
      case LEAST -> a.isBelow(b) ? slopeA : b.isBelow(a) ? slopeB : slopeA.hull(slopeB);
      case GREATEST -> a.isBelow(b) ? slopeB : b.isBelow(a) ? slopeA : slopeA.hull(slopeB);
      case MAGNITUDE ->
          a.isNotNegative()
              ? slopeA
              : a.isNotPositive() ? slopeA.negate() : slopeA.hull(slopeA.negate());
      case ROOT -> power.slope(a).times(slopeA);
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Compound compound && compound.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
