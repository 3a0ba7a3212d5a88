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

/** Figures that a text of a sheet may state because what it belongs to is made of them. */
final class Backing {
  private Backing() {}

  static boolean agrees(WrittenQuantity written, List<Quantity> backing) {
    return backing.stream().anyMatch(q -> written.agreesWith(q).agrees());
  }

  /** The values of facts. */
  static List<Quantity> ofFacts(EvaluatedSheet sheet, Collection<String> ids) {
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
  static List<Quantity> ofClaim(EvaluatedSheet sheet, EvaluatedClaim claim) {
    List<Quantity> backing = new ArrayList<>(ofFacts(sheet, claim.inputs()));
    for (Comparison comparison : claim.working().comparisons()) {
      backing.add(comparison.left());
      backing.add(comparison.right());
      hedge(comparison.right(), comparison.operator(), backing);
      hedge(comparison.left(), mirrored(comparison.operator()), backing);
    }
    return List.copyOf(backing);
  }

  private static void hedge(Quantity side, String operator, List<Quantity> backing) {
    if (!side.isPoint()) {
      return;
    }
    BigDecimal value = side.interval().low().orElseThrow().value();
    switch (operator) {
      case "<" -> backing.add(hedged(side, Interval.below(value), Qualifier.UNDER));
      case "<=" -> backing.add(hedged(side, Interval.atMost(value), Qualifier.UP_TO));
      case ">" -> backing.add(hedged(side, Interval.above(value), Qualifier.OVER));
      case ">=" -> backing.add(hedged(side, Interval.atLeast(value), Qualifier.AT_LEAST));
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
