package dev.broadsheet.colour;

import java.util.List;

/**
 * The colours of one scheme, light or dark.
 *
 * @param series the hues of charts, in the order in which they are used
 */
public record Palette(Ground ground, Inks inks, List<Colour> series) {
  /** How many hues charts have. */
  public static final int HUES = 4;

  /** The light scheme that comes with Broadsheet; a test holds the style sheets to it. */
  public static final Palette LIGHT =
      new Palette(
          new Ground(colour(0xFBF9F4), colour(0xF2EEE4), colour(0xD8D1C2)),
          new Inks(
              colour(0x1A1814),
              colour(0x5A544A),
              colour(0x8A8375),
              colour(0xA52A1A),
              colour(0x17604F)),
          List.of(colour(0x0B4F9C), colour(0xC0660A), colour(0x0E8F8F), colour(0x6B1A45)));

  /** The dark scheme that comes with Broadsheet. */
  public static final Palette DARK =
      new Palette(
          new Ground(colour(0x171613), colour(0x211F1B), colour(0x3B3730)),
          new Inks(
              colour(0xECE7DC),
              colour(0xACA595),
              colour(0x7D7669),
              colour(0xFF9580),
              colour(0x7FCDB6)),
          List.of(colour(0x5AA2F2), colour(0xF0B14A), colour(0x7FE0D8), colour(0xEA5C92)));

  private static final double WASH = 0.05;
  private static final double RULE = 0.18;
  private static final double SOFT = 0.3;
  private static final double FAINT = 0.5;

  public Palette {
    series = List.copyOf(series);
    if (series.size() != HUES) {
      throw new IllegalArgumentException("charts have " + HUES + " hues, not " + series.size());
    }
  }

  /**
   * What things stand on.
   *
   * @param wash the ground of boxes
   * @param rule thin lines that only part
   */
  public record Ground(Colour paper, Colour wash, Colour rule) {
    /** What text stands on. */
    public List<Colour> underText() {
      return List.of(paper, wash);
    }
  }

  /**
   * What things are written in.
   *
   * @param soft text that stands back
   * @param mark signs that are no text
   * @param ok what was found right
   */
  public record Inks(Colour text, Colour soft, Colour mark, Colour accent, Colour ok) {}

  private static Colour colour(int rgb) {
    return new Colour(rgb);
  }

  /**
   * The palette on another paper with another ink. The colours between the two are mixed of them;
   * text that stands back, signs and the green of what is right are moved until they can be read.
   */
  public Palette on(Colour paper, Colour text) {
    if (paper.equals(ground.paper()) && text.equals(inks.text())) {
      return this;
    }
    Ground mixed = new Ground(paper, paper.towards(text, WASH), paper.towards(text, RULE));
    List<Colour> under = mixed.underText();
    Inks drawn =
        new Inks(
            text,
            legible(text.towards(paper, SOFT), Measure.TEXT, under, text),
            legible(text.towards(paper, FAINT), Measure.MARK, under, text),
            inks.accent(),
            legible(inks.ok(), Measure.TEXT, under, text));
    return new Palette(mixed, drawn, series);
  }

  public Palette withAccent(Colour accent) {
    return new Palette(
        ground, new Inks(inks.text(), inks.soft(), inks.mark(), accent, inks.ok()), series);
  }

  public Palette withSeries(List<Colour> hues) {
    return new Palette(ground, inks, hues);
  }

  /** The nearest colour that can be read on all grounds; the text's own where there is none. */
  private static Colour legible(
      Colour wanted, double contrast, List<Colour> grounds, Colour otherwise) {
    return Nearest.to(wanted, Measure.standsOutBy(contrast, grounds)).orElse(otherwise);
  }
}
