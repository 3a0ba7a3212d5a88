package dev.broadsheet.colour;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What colours must keep: WCAG 2.2 (1.4.3, 1.4.11) and a distance for every sight. */
public final class Measure {
  /** The contrast of text with its ground. */
  public static final double TEXT = 4.5;

  /** The contrast of a mark that says something with its ground. */
  public static final double MARK = 3;

  /** The OKLab distance, times 100, of two colours that are told apart. */
  public static final double APART = 10;

  private Measure() {}

  /** Whether a colour has at least this contrast with each ground. */
  public static Predicate<Colour> standsOutBy(double contrast, List<Colour> grounds) {
    return colour -> grounds.stream().allMatch(g -> colour.contrast(g) >= contrast);
  }

  /** Whether every sight tells a colour from all of these. */
  public static Predicate<Colour> differsFrom(List<Colour> others) {
    return colour -> others.stream().allMatch(other -> confusing(colour, other).isEmpty());
  }

  /** The sight for which two colours lie nearest, where they lie too near. */
  public static Optional<Sight> confusing(Colour one, Colour other) {
    return List.of(Sight.values()).stream()
        .min(Comparator.comparingDouble(sight -> one.distance(other, sight)))
        .filter(sight -> one.distance(other, sight) < APART);
  }

  /** A measure with one decimal that never looks better than it is: 4.49 is 4.4. */
  public static String written(double measure) {
    return String.format(Locale.ROOT, "%.1f", Math.floor(measure * 10) / 10);
  }
}
