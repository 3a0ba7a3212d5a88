package dev.broadsheet.chart;

/**
 * What one way of drawing means. Series are labelled directly in the picture, so a legend explains
 * only encodings.
 *
 * @param text the meaning, in the reader's language
 */
public record LegendItem(Encoding encoding, String text) {

  /** A way of drawing that carries meaning beside colour and position. */
  public enum Encoding {
    SOLID("solid"),
    HATCHED("hatched"),
    DASHED("dashed"),
    ARROW("arrow");

    private final String key;

    Encoding(String key) {
      this.key = key;
    }

    /** The suffix of the class {@code swatch-…} that chart.css draws it with. */
    public String key() {
      return key;
    }
  }
}
