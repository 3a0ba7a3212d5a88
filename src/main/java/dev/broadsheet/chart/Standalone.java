package dev.broadsheet.chart;

import dev.broadsheet.chart.raster.Lettering;
import dev.broadsheet.chart.raster.ScenePainter;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Tones;
import java.util.List;

/**
 * A chart as a file that opens alone: resolved light colours, title and source inside. Files are
 * made when they are asked for.
 *
 * @param title its accessible name
 * @param languageTag the language of its words
 */
public record Standalone(Scene scene, String title, String languageTag) {
  /** Pixels of the PNG to a unit of the view box: sharp on screens of high density. */
  public static final int PNG_SCALE = 2;

  public int width() {
    return scene.width();
  }

  public int height() {
    return scene.height();
  }

  /** The SVG file in the theme's colours. */
  public String markup() {
    return markup(Tones.THEME);
  }

  /** The SVG file in a site's colours. */
  public String markup(Tones tones) {
    return scene.standalone(title, languageTag, tones);
  }

  /** The PNG file in the theme's colours. */
  public byte[] png() {
    return png(Tones.THEME);
  }

  /** The PNG file, twice as large as the SVG; the same bytes on every machine. */
  public byte[] png(Tones tones) {
    return ScenePainter.paint(scene, PNG_SCALE, tones).png(PNG_SCALE);
  }

  /** The characters that the PNG shows as boxes, because no font of the site has them. */
  public List<String> missingGlyphs() {
    return Lettering.missing(scene.text());
  }
}
