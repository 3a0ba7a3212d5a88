package dev.broadsheet.chart.svg;

import dev.broadsheet.colour.Palette;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the colours of {@link Light} are on a site that has its own: for files, which carry no style
 * sheet. Their ground stays white.
 */
public final class Tones {
  /** Those of the theme. */
  public static final Tones THEME = new Tones(Map.of());

  private final Map<String, String> colours;

  private Tones(Map<String, String> colours) {
    this.colours = colours;
  }

  /** Those of a site's light scheme. */
  public static Tones of(Palette palette) {
    Map<String, String> colours = new LinkedHashMap<>();
    colours.put(Light.TEXT, palette.inks().text().hex());
    colours.put(Light.MUTED, palette.inks().soft().hex());
    colours.put(Light.GRID, palette.ground().rule().hex());
    for (int i = 0; i < Light.HUES.size(); i++) {
      colours.put(Light.HUES.get(i), palette.series().get(i).hex());
    }
    return palette.equals(Palette.LIGHT) ? THEME : new Tones(Map.copyOf(colours));
  }

  /** What a colour of the theme is here, as {@code #rrggbb}. */
  public String of(String colour) {
    return colours.getOrDefault(colour, colour);
  }
}
