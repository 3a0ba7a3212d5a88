package dev.broadsheet.chart.svg;

/** The sizes and weights of text in a picture; none is under 12 units. */
public enum Type {
  TICK("tick", 12, false, Light.MUTED),
  NOTE("note", 12, false, Light.MUTED),
  LABEL("label", 13, false, Light.TEXT),
  SERIES("name", 13, true, Light.TEXT),
  VALUE("value", 14, true, Light.TEXT),
  HEAD("head", 19, true, Light.TEXT),
  LARGE("large", 28, true, Light.TEXT),
  BIG("big", 44, true, Light.TEXT);

  private final String css;
  private final int size;
  private final boolean bold;
  private final String colour;

  Type(String css, int size, boolean bold, String colour) {
    this.css = css;
    this.size = size;
    this.bold = bold;
    this.colour = colour;
  }

  /** The class that chart.css styles. */
  public String css() {
    return css;
  }

  /** The size in units of the view box. */
  public int size() {
    return size;
  }

  public boolean bold() {
    return bold;
  }

  /** The light scheme's colour as {@code #rrggbb}. */
  public String colour() {
    return colour;
  }

  /** From one baseline to the next. */
  public double lineHeight() {
    return Math.ceil(size * 1.28);
  }

  /** From the baseline up to the top of the text box. */
  public double ascent() {
    return size * 0.9;
  }

  /** From the baseline down to the bottom of the text box. */
  public double descent() {
    return size * 0.24;
  }
}
