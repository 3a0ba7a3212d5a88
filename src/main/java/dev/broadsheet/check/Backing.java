package dev.broadsheet.check;

import dev.broadsheet.fact.EvaluatedClaim;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Working.Comparison;
import dev.broadsheet.quantity.Interval;
import dev.broadsheet.quantity.Qualifier;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.quantity.WrittenQuantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Figures that words may state without a reference, because what they belong to is made of them: a
 * chart of its facts, a claim of its two sides.
 *
 * @param figures what may be written in any way that is true of it
 * @param limits sides of a comparison, which may be written as they are, but not hedged otherwise:
 *     beside {@code runway < 24 month} "less than three years" is true, but is another claim
 */
record Backing(List<Quantity> figures, List<Quantity> limits) {
  static final Backing NONE = new Backing(List.of(), List.of());

  Backing {
    figures = List.copyOf(figures);
    limits = List.copyOf(limits);
  }

  /** Whether the words are true of a figure. */
  boolean agrees(WrittenQuantity written) {
    boolean hedged = !written.qualifier().isApproximate() && written.qualifier() != Qualifier.EXACT;
    return anyAgrees(figures, written) || (!hedged && anyAgrees(limits, written));
  }

  private static boolean anyAgrees(List<Quantity> quantities, WrittenQuantity written) {
    return quantities.stream().anyMatch(q -> written.agreesWith(q).agrees());
  }

  boolean isEmpty() {
    return figures.isEmpty() && limits.isEmpty();
  }

  /** The values of facts. */
  static Backing ofFacts(EvaluatedSheet sheet, Collection<String> ids) {
    return new Backing(values(sheet, ids), List.of());
  }

  private static List<Quantity> values(EvaluatedSheet sheet, Collection<String> ids) {
    return ids.stream()
        .flatMap(id -> sheet.fact(id).stream())
        .flatMap(f -> f.value().stream())
        .toList();
  }

  /**
   * What a claim is about: the facts that it names, the two sides of its comparisons, and each side
   * hedged as the comparison hedges it: beside {@code runway < 24 month} one may write "less than
   * two years".
   */
  static Backing ofClaim(EvaluatedSheet sheet, EvaluatedClaim claim) {
    List<Quantity> figures = new ArrayList<>(values(sheet, claim.inputs()));
    List<Quantity> limits = new ArrayList<>();
    for (Comparison comparison : claim.working().comparisons()) {
      limits.add(comparison.left());
      limits.add(comparison.right());
      hedge(comparison.right(), comparison.operator(), figures);
      hedge(comparison.left(), mirrored(comparison.operator()), figures);
    }
    return new Backing(figures, limits);
  }

  private static void hedge(Quantity side, String operator, List<Quantity> figures) {
    if (!side.isPoint()) {
      return;
    }
    BigDecimal value = side.interval().low().orElseThrow().value();
    switch (operator) {
      case "<" -> figures.add(hedged(side, Interval.below(value), Qualifier.UNDER));
      case "<=" -> figures.add(hedged(side, Interval.atMost(value), Qualifier.UP_TO));
      case ">" -> figures.add(hedged(side, Interval.above(value), Qualifier.OVER));
      case ">=" -> figures.add(hedged(side, Interval.atLeast(value), Qualifier.AT_LEAST));
      default -> {
        // Equality and agreement hedge nothing.
      }
    }
  }

  private static Quantity hedged(Quantity side, Interval interval, Qualifier qualifier) {
    return new Quantity(interval, qualifier, side.unit(), side.digits());
  }

  private static String mirrored(String operator) {
    return switch (operator) {
      case "<" -> ">";
      case "<=" -> ">=";
      case ">" -> "<";
      case ">=" -> "<=";
      default -> operator;
    };
  }
}
