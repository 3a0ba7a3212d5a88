package dev.broadsheet.page.theme;

import dev.broadsheet.colour.Colour;
import dev.broadsheet.colour.Measure;
import dev.broadsheet.colour.Nearest;
import dev.broadsheet.colour.Palette;
import dev.broadsheet.content.SiteLook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of a site's settings as custom properties, for the end of the style sheet. They apply
 * to screens; on paper only accent and hues are the site's, and a reader's own colours come before
 * all.
 */
final class LookSheet {
  private static final List<Colour> PRINTED = List.of(Colour.WHITE, new Colour(0xF4F4F2));
  private static final String SCREEN = "screen";
  private static final String DARK = "screen and (prefers-color-scheme: dark)";

  /** As in chart.css, which what is written here comes after. */
  private static final Map<String, String> FORCED =
      Map.ofEntries(
          Map.entry("c-bg", "Canvas"),
          Map.entry("c-text", "CanvasText"),
          Map.entry("c-muted", "CanvasText"),
          Map.entry("c-grid", "GrayText"),
          Map.entry("c-axis", "CanvasText"),
          Map.entry("c-s1", "LinkText"),
          Map.entry("c-s2", "CanvasText"),
          Map.entry("c-s3", "VisitedText"),
          Map.entry("c-s4", "GrayText"));

  private LookSheet() {}

  /** The style sheet; empty where the colours are those of the theme. */
  static String of(SiteLook look) {
    StringBuilder css = new StringBuilder();
    layer("tokens", tokens(look), look, css);
    layer("chart", chart(look), look, css);
    return css.toString();
  }

  /** What a property is in the light and in the dark scheme. */
  private record Pair(String light, String dark) {}

  private static Map<String, Pair> tokens(SiteLook look) {
    return changed(
        tokens(look.light()), tokens(look.dark()), tokens(Palette.LIGHT), tokens(Palette.DARK));
  }

  private static Map<String, Pair> chart(SiteLook look) {
    return changed(
        chart(look.light()), chart(look.dark()), chart(Palette.LIGHT), chart(Palette.DARK));
  }

  /** The names and values of tokens.css. */
  static Map<String, String> tokens(Palette palette) {
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("paper", palette.ground().paper().hex());
    tokens.put("wash", palette.ground().wash().hex());
    tokens.put("ink", palette.inks().text().hex());
    tokens.put("soft", palette.inks().soft().hex());
    tokens.put("rule", palette.ground().rule().hex());
    tokens.put("mark", palette.inks().mark().hex());
    tokens.put("accent", palette.inks().accent().hex());
    tokens.put("ok", palette.inks().ok().hex());
    return tokens;
  }

  /** The names and values of chart.css. */
  static Map<String, String> chart(Palette palette) {
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("c-bg", palette.ground().paper().hex());
    tokens.put("c-text", palette.inks().text().hex());
    tokens.put("c-muted", palette.inks().soft().hex());
    tokens.put("c-grid", palette.ground().rule().hex());
    tokens.put("c-axis", palette.inks().soft().hex());
    for (int i = 0; i < Palette.HUES; i++) {
      tokens.put("c-s" + (i + 1), palette.series().get(i).hex());
    }
    return tokens;
  }

  /** What differs from the theme in either scheme: the light one, coming last, hides both. */
  private static Map<String, Pair> changed(
      Map<String, String> light,
      Map<String, String> dark,
      Map<String, String> themeLight,
      Map<String, String> themeDark) {
    Map<String, Pair> changed = new LinkedHashMap<>();
    light.forEach(
        (name, value) -> {
          String other = dark.getOrDefault(name, value);
          if (!value.equals(themeLight.get(name)) || !other.equals(themeDark.get(name))) {
            changed.put(name, new Pair(value, other));
          }
        });
    return changed;
  }

  private static void layer(
      String layer, Map<String, Pair> pairs, SiteLook look, StringBuilder css) {
    if (pairs.isEmpty()) {
      return;
    }
    Map<String, String> light = new LinkedHashMap<>();
    Map<String, String> dark = new LinkedHashMap<>();
    Map<String, String> print = new LinkedHashMap<>();
    Map<String, String> forced = new LinkedHashMap<>();
    pairs.forEach(
        (name, pair) -> {
          light.put(name, pair.light());
          dark.put(name, pair.dark());
          if (name.equals("accent")) {
            print.put(name, printed(look.light().inks().accent()));
          } else if (name.startsWith("c-s")) {
            print.put(name, pair.light());
          }
          if (FORCED.containsKey(name)) {
            forced.put(name, FORCED.get(name));
          }
        });
    css.append("@layer ").append(layer).append(" {\n");
    block(SCREEN, light, css);
    block(DARK, dark, css);
    block("print", print, css);
    block("(forced-colors: active)", forced, css);
    css.append("}\n");
  }

  /** The accent on white, and on the pale ground of boxes there. */
  private static String printed(Colour accent) {
    return Nearest.to(accent, Measure.standsOutBy(Measure.TEXT, PRINTED)).orElse(accent).hex();
  }

  private static void block(String media, Map<String, String> properties, StringBuilder css) {
    if (!properties.isEmpty()) {
      css.append("  @media ").append(media).append(" {\n    :root {\n");
      properties.forEach(
          (name, value) ->
              css.append("      --").append(name).append(": ").append(value).append(";\n"));
      css.append("    }\n  }\n");
    }
  }
}
