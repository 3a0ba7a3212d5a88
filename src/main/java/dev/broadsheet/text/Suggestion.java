package dev.broadsheet.text;

import java.util.Collection;
import java.util.Optional;

/** Finds the known name that a misspelt one most likely meant. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The candidate with the smallest edit distance (insertions, deletions, substitutions and swaps
   * of neighbours), if it is at most a third of the longer name's length, and at least one; the
   * first in natural order where several are equally near.
   */
  public static Optional<String> nearest(String wrong, Collection<String> candidates) {
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int limit = Math.max(1, Math.max(wrong.length(), candidate.length()) / 3);
      if (Math.abs(wrong.length() - candidate.length()) > limit) {
        continue;
      }
      int distance = distance(wrong, candidate);
      boolean nearer =
          distance < bestDistance
              || (distance == bestDistance && best != null && candidate.compareTo(best) < 0);
      if (distance <= limit && nearer) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The optimal string alignment distance. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        d[i][j] = swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
      }
    }
    return d[a.length()][b.length()];
  }
}
