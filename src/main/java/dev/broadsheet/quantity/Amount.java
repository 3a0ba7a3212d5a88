package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One number in a text with its scale word and unit, before ranges and hedges are put together.
 *
 * @param first where it begins and {@code next} where the text goes on: tokens or characters, as
 *     the language counts
 * @param number with its scale word multiplied in
 * @param unit empty for a plain number
 */
record Amount(
    int first,
    int next,
    WrittenNumber number,
    Form form,
    Optional<UnitWord> unit,
    Optional<String> problem) {

  /**
   * How it is written.
   *
   * @param inWords with number words, not digits
   * @param scale what its scale word multiplies by; 1 without one
   * @param prefixed with its unit before the number: $
   * @param compact with a short form such as bn
   * @param andMore with a word inside it that says that it is more: 10多亿
   */
  record Form(
      boolean inWords, BigDecimal scale, boolean prefixed, boolean compact, boolean andMore) {
    static final Form PLAIN = new Form(false, BigDecimal.ONE, false, false, false);
    static final Form WORDS = new Form(true, BigDecimal.ONE, false, false, false);

    Form withScale(BigDecimal factor, boolean shortScale) {
      return new Form(inWords, scale.multiply(factor), prefixed, compact || shortScale, andMore);
    }

    Form withPrefix() {
      return new Form(inWords, scale, true, compact, andMore);
    }

    Form withCompact() {
      return new Form(inWords, scale, prefixed, true, andMore);
    }

    Form withMore() {
      return new Form(inWords, scale, prefixed, compact, true);
    }

    boolean isScaled() {
      return scale.compareTo(BigDecimal.ONE) != 0;
    }

    Style style() {
      return compact ? Style.SHORT : Style.PROSE;
    }
  }

  static Amount of(int first, int next, WrittenNumber number, Form form) {
    return new Amount(first, next, number, form, Optional.empty(), Optional.empty());
  }

  Amount from(int place) {
    return new Amount(place, next, number, form, unit, problem);
  }

  Amount to(int place) {
    return new Amount(first, place, number, form, unit, problem);
  }

  Amount scaled(BigDecimal factor, boolean shortScale, int place) {
    return new Amount(
        first, place, number.scaled(factor), form.withScale(factor, shortScale), unit, problem);
  }

  Amount with(UnitWord word, int place) {
    return new Amount(first, place, number, form, Optional.of(word), problem);
  }

  /** With the unit that the other end of its range names, and what that is given per. */
  Amount withUnitOf(Amount other) {
    return other.unit.map(word -> with(word, next)).orElse(this);
  }

  /** Whether this and the upper end of a range name one unit, or only one of them names any. */
  boolean isOneUnitWith(Amount high) {
    if (unit.isEmpty()) {
      return !high.form.prefixed();
    }
    if (high.unit.isEmpty()) {
      return form.prefixed();
    }
    UnitWord own = unit.get();
    UnitWord other = high.unit.get();
    return own.sameAs(other)
        || (own.unit().under().isEmpty() && own.unit().over().equals(other.unit().over()));
  }

  /** The same per something, when it has a unit. */
  Amount per(Unit divisor) {
    return unit.map(word -> with(word.per(divisor), next)).orElse(this);
  }

  Amount with(Form other) {
    return new Amount(first, next, number, other, unit, problem);
  }

  Amount negated() {
    return new Amount(first, next, number.negated(), form, unit, problem);
  }

  /** The first problem is the one that is told. */
  Amount withProblem(String text) {
    return problem.isPresent()
        ? this
        : new Amount(first, next, number, form, unit, Optional.of(text));
  }

  Amount withProblem(boolean wrong, Supplier<String> text) {
    return wrong ? withProblem(text.get()) : this;
  }

  Figure figure() {
    return unit.map(UnitWord::figure).orElse(Figure.PLAIN);
  }

  Interval stated() {
    return number.scaled(baseFactor()).stated();
  }

  Interval tolerance() {
    return number.scaled(baseFactor()).tolerance();
  }

  private BigDecimal baseFactor() {
    return unit.map(word -> word.factor().multiply(word.unit().scale())).orElse(BigDecimal.ONE);
  }
}
