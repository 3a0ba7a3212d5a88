package dev.broadsheet.page.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.colour.Colour;
import dev.broadsheet.colour.Palette;
import dev.broadsheet.content.SiteLook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LookSheetTest {
  private static final String DARK = "(prefers-color-scheme: dark)";

  private static String css(String name) throws IOException {
    return Files.readString(Path.of("static/css").resolve(name));
  }

  /** The declarations of colours in the first block after {@code start}. */
  private static Map<String, String> declared(String css, String start) {
    int from = css.indexOf(":root", css.indexOf(start));
    Matcher found =
        Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6}|[A-Z][A-Za-z]+);")
            .matcher(css.substring(from, css.indexOf('}', from)));
    Map<String, String> declared = new LinkedHashMap<>();
    while (found.find()) {
      declared.put(found.group(1), found.group(2));
    }
    return declared;
  }

  private static Colour colour(String hex) {
    return Colour.parse(hex).orElseThrow();
  }

  @Test
  void theThemesPalettesAreThoseOfItsStyleSheets() throws IOException {
    assertThat(LookSheet.tokens(Palette.LIGHT))
        .isEqualTo(declared(css("tokens.css"), "@layer tokens {"));
    assertThat(LookSheet.tokens(Palette.DARK)).isEqualTo(declared(css("tokens.css"), DARK));
    assertThat(LookSheet.chart(Palette.LIGHT))
        .isEqualTo(declared(css("chart.css"), "@layer chart"));
    assertThat(LookSheet.chart(Palette.DARK)).isEqualTo(declared(css("chart.css"), DARK));
  }

  @Test
  void addsNothingForTheThemesOwnColours() {
    assertThat(LookSheet.of(SiteLook.BUILT_IN)).isEmpty();
  }

  @Test
  void setsOnlyWhatDiffersAndInBothSchemes() {
    Palette light = Palette.LIGHT.withAccent(colour("#0b5d6b"));
    String css = LookSheet.of(new SiteLook(light, Palette.DARK, List.of()));
    assertThat(declared(css, "@media screen {")).isEqualTo(Map.of("accent", "#0b5d6b"));
    assertThat(declared(css, DARK)).isEqualTo(Map.of("accent", "#ff9580"));
    assertThat(declared(css, "@media print")).isEqualTo(Map.of("accent", "#0b5d6b"));
    assertThat(css).doesNotContain("@layer chart", "forced-colors");
  }

  @Test
  void leavesAReadersOwnColoursInPlace() throws IOException {
    Palette light = Palette.LIGHT.on(colour("#ffffff"), colour("#101010"));
    Palette dark = Palette.DARK.withSeries(Palette.LIGHT.series());
    String css = LookSheet.of(new SiteLook(light, dark, List.of()));
    Map<String, String> forced = declared(css("chart.css"), "(forced-colors: active)");
    assertThat(declared(css, "(forced-colors: active)")).isEqualTo(forced);
    assertThat(declared(css, "@media screen {")).containsEntry("paper", "#ffffff");
  }

  @Test
  void printsAnAccentThatCanBeReadOnWhite() {
    Palette light = Palette.LIGHT.on(colour("#0b1020"), colour("#e8e8e8"));
    String css =
        LookSheet.of(new SiteLook(light.withAccent(colour("#ffd54a")), Palette.DARK, List.of()));
    Colour printed = colour(declared(css, "@media print").get("accent"));
    assertThat(printed.contrast(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
  }
}
