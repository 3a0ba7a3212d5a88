package dev.broadsheet.fact;

import java.util.List;

/**
 * A claim with its verdict worked out.
 *
 * @param computed what the check comes to; differs from the written verdict only when that has been
 *     reported
 * @param inputs ids of the facts that the check names
 */
public record EvaluatedClaim(Claim claim, Verdict computed, Working working, List<String> inputs) {
  public EvaluatedClaim {
    inputs = List.copyOf(inputs);
  }
}
