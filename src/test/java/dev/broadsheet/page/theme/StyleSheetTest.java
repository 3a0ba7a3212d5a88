package dev.broadsheet.page.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the default look to what the security policy allows and to what eyes need. */
final class StyleSheetTest {
  private static final Path STATIC = Path.of("static");
  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{3,6});");

  /** WCAG 2.2, 1.4.3 and 1.4.11. */
  private static final double TEXT = 4.5;

  private static final double GRAPHIC = 3;

  @ParameterizedTest
  @ValueSource(strings = {":root {", "(prefers-color-scheme: dark)", "@media print"})
  void setsTextAndMarksWithEnoughContrast(String scheme) throws IOException {
    Map<String, String> colours = colours(scheme);
    for (String ground : List.of("paper", "wash")) {
      for (String text : List.of("ink", "soft", "accent", "ok")) {
        assertThat(contrast(colours.get(text), colours.get(ground)))
            .as(text + " on " + ground)
            .isGreaterThanOrEqualTo(TEXT);
      }
      assertThat(contrast(colours.get("mark"), colours.get(ground)))
          .as("mark on " + ground)
          .isGreaterThanOrEqualTo(GRAPHIC);
    }
  }

  @Test
  void loadsNothingFromElsewhereAndNothingInline() throws IOException {
    Pattern url =
        Pattern.compile("url\\((?!\"\\.\\./fonts/[a-z-]+\\.woff2\"\\))|@import|expression\\(");
    for (Path file : listed(".css")) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(url);
    }
  }

  @Test
  void listsEveryStyleSheet() throws IOException {
    try (Stream<Path> files = Files.list(STATIC.resolve("css"))) {
      assertThat(listed(".css")).containsAll(files.toList());
    }
  }

  @Test
  void staysUnderTwentyKilobytesCompressed() throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(compressed)) {
      for (Path file : listed(".css")) {
        gzip.write(Files.readAllBytes(file));
      }
    }
    assertThat(compressed.size()).isLessThan(20_000);
  }

  @Test
  void keepsEachFontUnderFortyKilobytes() throws IOException {
    List<Path> fonts = listed(".woff2");
    assertThat(fonts).hasSizeBetween(3, 5);
    for (Path font : fonts) {
      assertThat(Files.size(font)).as(font.toString()).isLessThan(40_000);
    }
  }

  private static List<Path> listed(String suffix) throws IOException {
    return Files.readAllLines(STATIC.resolve("assets.txt")).stream()
        .filter(line -> line.endsWith(suffix))
        .map(STATIC::resolve)
        .filter(Files::exists)
        .toList();
  }

  private static Map<String, String> colours(String scheme) throws IOException {
    String css = Files.readString(STATIC.resolve("css/tokens.css"));
    Map<String, String> colours = new LinkedHashMap<>();
    Matcher colour = COLOUR.matcher(css).region(css.indexOf(scheme), css.length());
    // The scheme ends where a name comes up a second time.
    while (colour.find() && colours.putIfAbsent(colour.group(1), colour.group(2)) == null) {
      continue;
    }
    return colours;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    String six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    double red = linear(Integer.parseInt(six, 0, 2, 16) / 255.0);
    double green = linear(Integer.parseInt(six, 2, 4, 16) / 255.0);
    double blue = linear(Integer.parseInt(six, 4, 6, 16) / 255.0);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
