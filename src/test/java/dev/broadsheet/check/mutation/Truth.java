package dev.broadsheet.check.mutation;

import dev.broadsheet.check.mutation.Phrase.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a figure must lie within to be true, told without the code under test. For a given fact it
 * is the number in the sheet. For a derived one it is what the published words say, give or take
 * half of the last place that they are written to.
 *
 * @param ends one extent for a single figure, two for a range
 */
record Truth(List<Extent> ends, Hedge hedge, String unit) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal LOOSE = new BigDecimal("0.3");

  record Extent(BigDecimal min, BigDecimal max) {
    /** Whether nothing that rounds to {@code value}, read as loosely as can be, lies in this. */
    boolean excludes(BigDecimal value) {
      BigDecimal half = looseHalf(value);
      return value.add(half).compareTo(min) < 0 || value.subtract(half).compareTo(max) > 0;
    }

    /** Whether {@code value} is so far off that no "about" covers it. */
    boolean isFarFrom(BigDecimal value) {
      BigDecimal slack = max.abs().multiply(LOOSE);
      return value.compareTo(max.add(slack)) > 0 || value.compareTo(min.subtract(slack)) < 0;
    }
  }

  /** Half a unit in the last place that is not a trailing zero. */
  static BigDecimal looseHalf(BigDecimal value) {
    return value.stripTrailingZeros().ulp().multiply(HALF);
  }

  /** The truth of a reference in those words; empty where the words are of another shape. */
  static Optional<Truth> of(RawFact fact, Phrase phrase) {
    if (fact.ends().isEmpty()) {
      return Optional.of(new Truth(around(phrase), phrase.hedge(), fact.unit()));
    }
    RawFact.Ends ends = fact.ends().get();
    List<Extent> extents =
        ends.isRange()
            ? List.of(point(ends.low()), point(ends.high()))
            : List.of(point(ends.low()));
    Truth truth = new Truth(extents, fact.hedge(), fact.unit());
    return truth.isDeniedBy(phrase) ? Optional.empty() : Optional.of(truth);
  }

  private static Extent point(BigDecimal value) {
    return new Extent(value, value);
  }

  private static List<Extent> around(Phrase phrase) {
    List<Extent> extents = new ArrayList<>();
    for (Amount amount : phrase.amounts()) {
      BigDecimal half = looseHalf(amount.value());
      extents.add(new Extent(amount.value().subtract(half), amount.value().add(half)));
    }
    return List.copyOf(extents);
  }

  boolean isRange() {
    return ends.size() == 2;
  }

  /** Whether {@code value}, written with a hedge for end {@code index}, is certainly untrue. */
  boolean isDeniedBy(int index, Hedge written, BigDecimal value) {
    Extent extent = ends.get(index);
    boolean off = extent.excludes(value) && (!hedge.isLoose() || extent.isFarFrom(value));
    return off && !isBoundedBy(extent, written, value);
  }

  /** "Over $20 billion" is weak, but true, of $30 billion. */
  private boolean isBoundedBy(Extent extent, Hedge written, BigDecimal value) {
    boolean isBound = hedge != Hedge.EXACT && !hedge.isLoose();
    return !isBound
        && switch (written) {
          case OVER, AT_LEAST -> value.compareTo(extent.min()) < 0;
          case UP_TO, UNDER -> value.compareTo(extent.max()) > 0;
          default -> false;
        };
  }

  /** Whether words with these amounts are certainly untrue, hedges aside. */
  boolean isDeniedBy(Phrase phrase) {
    if (phrase.isRange() != isRange()) {
      return true;
    }
    for (int i = 0; i < ends.size(); i++) {
      if (isDeniedBy(i, phrase.hedge(), phrase.amounts().get(i).value())) {
        return true;
      }
    }
    return false;
  }
}
