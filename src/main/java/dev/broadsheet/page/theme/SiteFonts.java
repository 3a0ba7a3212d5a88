package dev.broadsheet.page.theme;

import dev.broadsheet.content.SiteLook;
import dev.broadsheet.content.SiteLook.Font;
import dev.broadsheet.content.SiteLook.Like;
import dev.broadsheet.content.SiteLook.Name;
import dev.broadsheet.content.SiteLook.Role;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.font.FontException;
import dev.broadsheet.font.FontFile;
import dev.broadsheet.text.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The fonts of a site's settings: their files, and the rules that set them. Han and kana stay in
 * the reader's own fonts; a font of the site sets the letters and figures among them. Charts keep
 * the theme's font, whose widths their labels are laid out by.
 */
final class SiteFonts {
  static final Rule UNREADABLE =
      Rule.error(
          "font-unreadable",
          "A font of the site cannot be read.",
          "A font is one WOFF2 file with Latin letters. Its measures are read out of it, so that the"
              + " fonts which stand in for it take the same room.");

  private static final String FOLDER = "fonts/";

  /** As in tokens.css: without the marks that Latin and Han share, which are full width there. */
  private static final String BESIDE_HAN =
      "U+20-B6, U+B8-FF, U+131, U+152-153, U+2013, U+20AC, U+2212";

  private final Theme theme;
  private final Diagnostics problems;
  private final Collection<String> there;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<Font, FontFile> measures = new LinkedHashMap<>();
  private final List<String> early = new ArrayList<>();

  private SiteFonts(Theme theme, Collection<String> there, Diagnostics problems) {
    this.theme = theme;
    this.there = there;
    this.problems = problems;
  }

  /**
   * Reads the fonts that the settings name.
   *
   * @param there the names of the site's own files in {@code static/}, for "did you mean"
   */
  static SiteFonts read(
      SiteLook look, Theme theme, Collection<String> there, Diagnostics problems) {
    SiteFonts fonts = new SiteFonts(theme, there, problems);
    look.fonts().forEach(fonts::read);
    return fonts;
  }

  private void read(Font font) {
    boolean sound = true;
    for (Name cut : font.cuts()) {
      Optional<FontFile> file = bytes(cut).flatMap(bytes -> measure(cut, bytes));
      sound &= file.isPresent();
      if (cut.equals(font.regular())) {
        file.ifPresent(f -> measures.put(font, f));
      }
    }
    if (sound) {
      early.add(FOLDER + font.regular().text());
    }
    if (font.licence().text().endsWith(".txt")) {
      bytes(font.licence());
    }
  }

  private Optional<FontFile> measure(Name cut, byte[] bytes) {
    try {
      return Optional.of(FontFile.read(bytes));
    } catch (FontException e) {
      problems.add(UNREADABLE, cut.span(), "`" + cut.text() + "` " + e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<byte[]> bytes(Name file) {
    String name = FOLDER + file.text();
    Optional<byte[]> bytes = theme.bytes("static/" + name, problems);
    if (bytes.isPresent()) {
      files.put(name, bytes.get());
    } else {
      problems.add(
          Diagnostic.of(Assets.ASSET_MISSING, file.span(), "there is no file `static/" + name + "`")
              .withSuggestion(
                  Suggestion.nearest(name, there)
                      .map(
                          near ->
                              "did you mean `" + near.substring(near.indexOf('/') + 1) + "`?")));
    }
    return bytes;
  }

  /** Every file by its name in {@code static/}. */
  Map<String, byte[]> files() {
    return Collections.unmodifiableMap(files);
  }

  /** The names of those that every page begins with. */
  List<String> early() {
    return List.copyOf(early);
  }

  /**
   * The rules for the style sheet.
   *
   * @param address where a file of this name is published
   */
  String css(UnaryOperator<String> address) {
    StringBuilder css = new StringBuilder();
    StringBuilder faces = new StringBuilder();
    measures.forEach(
        (font, file) -> {
          String family = family(font.role());
          css.append(comment(font));
          rules(family, "", font, file, address, css);
          rules(family + " Han", BESIDE_HAN, font, file, address, css);
          List<String> names = new ArrayList<>();
          for (StandIn other : StandIn.of(font.like(), file)) {
            css.append(other.rule(family, file));
            names.add("\"" + family + " " + other.name() + "\"");
          }
          names.add(font.like() == Like.SERIF ? "serif" : "sans-serif");
          String property = "    --face-" + font.role().key();
          faces.append(property).append(": \"").append(family).append("\";\n");
          faces.append(property).append("-han: \"").append(family).append(" Han\";\n");
          faces.append(property).append("-like: ").append(String.join(", ", names)).append(";\n");
        });
    return faces.isEmpty()
        ? ""
        : css.append("@layer tokens {\n  :root {\n").append(faces).append("  }\n}\n").toString();
  }

  private static String family(Role role) {
    return switch (role) {
      case TEXT -> "Site Text";
      case DISPLAY -> "Site Display";
      case INTERFACE -> "Site Interface";
    };
  }

  /** What the font is and on what terms; a comment cannot be left from within. */
  private static String comment(Font font) {
    String words = font.regular().text() + ": " + font.licence().text();
    return "/* " + words.replaceAll("[*/\\p{Cntrl}]+", " ") + " */\n";
  }

  private static void rules(
      String family,
      String range,
      Font font,
      FontFile file,
      UnaryOperator<String> address,
      StringBuilder css) {
    String upright = font.bold().isPresent() ? "1 599" : weights(font, file);
    rule(family, font.regular(), "normal", upright, range, address, css);
    font.bold().ifPresent(b -> rule(family, b, "normal", "600 1000", range, address, css));
    font.italic().ifPresent(i -> rule(family, i, "italic", "1 1000", range, address, css));
  }

  /**
   * The weights that one file answers for: those it has; for headlines, which have one weight, all,
   * so that no browser fakes a bold.
   */
  private static String weights(Font font, FontFile file) {
    FontFile.Weights has = file.weights();
    if (has.least() == has.most()) {
      return font.role() == Role.DISPLAY ? "1 1000" : String.valueOf(has.least());
    }
    return has.least() + " " + has.most();
  }

  private static void rule(
      String family,
      Name cut,
      String style,
      String weight,
      String range,
      UnaryOperator<String> address,
      StringBuilder css) {
    css.append("@font-face {\n  font-family: \"").append(family).append("\";\n");
    css.append("  src: url(\"").append(address.apply(FOLDER + cut.text()));
    css.append("\") format(\"woff2\");\n  font-style: ").append(style);
    css.append(";\n  font-weight: ").append(weight).append(";\n  font-display: optional;\n");
    if (!range.isEmpty()) {
      css.append("  unicode-range: ").append(range).append(";\n");
    }
    css.append("}\n");
  }
}
