package dev.broadsheet.quantity;

import java.util.Optional;

/** How a source hedged a figure. */
public enum Qualifier {
  EXACT("exact"),
  ABOUT("about"),
  /** A little below: "almost", "nearly", "close to", 近, 接近. */
  ALMOST("almost"),
  /** Above, the figure itself excluded: "over", "more than", 超过, 逾. */
  OVER("over"),
  /** The figure or above: "at least", 至少, 以上. */
  AT_LEAST("at-least"),
  /** The figure or below: "up to", "at most", 最多, 至多. */
  UP_TO("up-to"),
  /** Below, the figure itself excluded: "under", "less than", 不足, 不到. */
  UNDER("under");

  private final String key;

  Qualifier(String key) {
    this.key = key;
  }

  /** The word that a fact sheet uses. */
  public String key() {
    return key;
  }

  public static Optional<Qualifier> find(String key) {
    for (Qualifier qualifier : values()) {
      if (qualifier.key.equals(key)) {
        return Optional.of(qualifier);
      }
    }
    return Optional.empty();
  }

  /** Whether the amount is hedged without saying on which side it ends. */
  public boolean isApproximate() {
    return this == ABOUT || this == ALMOST;
  }
}
