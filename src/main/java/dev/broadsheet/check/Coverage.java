package dev.broadsheet.check;

/**
 * How many of the figures that readers see are backed.
 *
 * @param bound references to facts in texts, wordless or verified
 * @param derived those among the bound whose fact is computed from others
 * @param exempt written figures under an exemption comment
 * @param unbacked written figures without a fact that are no exemption
 */
public record Coverage(int bound, int derived, int exempt, int unbacked) {
  public static final Coverage NONE = new Coverage(0, 0, 0, 0);

  /** Every figure that was met. */
  public int total() {
    return bound + exempt + unbacked;
  }

  public Coverage plus(Coverage other) {
    return new Coverage(
        bound + other.bound,
        derived + other.derived,
        exempt + other.exempt,
        unbacked + other.unbacked);
  }
}
