package dev.broadsheet.page.share;

import dev.broadsheet.colour.Palette;
import java.util.Optional;

/**
 * What the picture of a page says, all of it plain text.
 *
 * @param site the name of the site
 * @param kicker what kind of page it is; may be empty
 * @param headline what it says
 * @param figure its chief figure
 * @param foot where the figure comes from; may be empty
 * @param chinese whether the words are Chinese
 */
public record ShareCard(
    String site,
    String kicker,
    String headline,
    Optional<Figure> figure,
    String foot,
    boolean chinese) {
  /** Pixels, as the services that show it ask for. */
  public static final int WIDTH = 1200;

  public static final int HEIGHT = 630;

  /** A figure as written, and what it measures. */
  public record Figure(String value, String label) {}

  /** The picture in words, for those who cannot see it. */
  public String alt() {
    String told = figure.map(f -> " \u00b7 " + f.value() + " \u00b7 " + f.label()).orElse("");
    return headline + told;
  }

  /** Every word on it. */
  public String text() {
    return site + kicker + alt() + foot;
  }

  /** The picture in the theme's colours. */
  public byte[] png() {
    return png(Palette.LIGHT);
  }

  /** The picture as a PNG file in a site's colours, the same bytes on every machine. */
  public byte[] png(Palette palette) {
    return new SharePainter(this, palette).paint().png(1);
  }
}
