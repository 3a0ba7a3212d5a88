package dev.broadsheet.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the committed tables to the font that the site serves; {@code -Dgolden.approve=true} makes
 * them anew.
 */
class AdvanceTableTest {
  private static final Path TABLES = Path.of("src/main/resources/dev/broadsheet/chart/layout");

  @ParameterizedTest
  @ValueSource(ints = {400, 600})
  void tableHoldsTheFontsOwnAdvances(int weight) throws Exception {
    String fresh = tableOf("/dev/broadsheet/chart/fonts/archivo-" + weight + ".ttf");
    Path table = TABLES.resolve("advances-" + weight + ".txt");
    if (Boolean.getBoolean("golden.approve") && System.getenv("CI") == null) {
      Files.writeString(table, fresh, StandardCharsets.US_ASCII);
    }
    assertThat(fresh.lines().count()).isGreaterThan(200);
    assertThat(Files.readString(table, StandardCharsets.US_ASCII)).isEqualTo(fresh);
  }

  private static String tableOf(String resource) throws IOException {
    StringBuilder out = new StringBuilder();
    try (InputStream in = AdvanceTableTest.class.getResourceAsStream(resource);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
      CmapLookup cmap = font.getUnicodeCmapLookup();
      for (int c = 0x20; c <= 0xFFFF; c++) {
        int glyph = cmap.getGlyphId(c);
        if (glyph != 0) {
          long em = Math.round(font.getAdvanceWidth(glyph) * 1000.0 / font.getUnitsPerEm());
          out.append(String.format(Locale.ROOT, "%04x %d%n", c, em).replace("\r", ""));
        }
      }
    }
    return out.toString();
  }
}
