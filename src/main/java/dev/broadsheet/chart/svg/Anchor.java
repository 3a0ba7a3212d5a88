package dev.broadsheet.chart.svg;

/** Which point of a line of text its x is. */
public enum Anchor {
  START("start", 0),
  MIDDLE("middle", 0.5),
  END("end", 1);

  private final String key;
  private final double share;

  Anchor(String key, double share) {
    this.key = key;
    this.share = share;
  }

  String key() {
    return key;
  }

  /** The part of the text's width that lies left of x. */
  public double share() {
    return share;
  }
}
