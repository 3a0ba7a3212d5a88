package dev.broadsheet.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the committed tables to the font; {@code -Dgolden.approve=true} makes them anew. */
class AdvanceTableTest {
  private static final Path TABLES = Path.of("src/main/resources/dev/broadsheet/chart/layout");

  @ParameterizedTest
  @ValueSource(ints = {400, 600})
  void tableHoldsTheFontsOwnAdvances(int weight) throws Exception {
    String fresh = tableOf("archivo-" + weight + ".woff");
    Path table = TABLES.resolve("advances-" + weight + ".txt");
    if (Boolean.getBoolean("golden.approve") && System.getenv("CI") == null) {
      Files.writeString(table, fresh, StandardCharsets.US_ASCII);
    }
    assertThat(fresh.lines().count()).isGreaterThan(200);
    assertThat(Files.readString(table, StandardCharsets.US_ASCII)).isEqualTo(fresh);
  }

  private static String tableOf(String resource) throws IOException, DataFormatException {
    StringBuilder out = new StringBuilder();
    try (InputStream in = AdvanceTableTest.class.getResourceAsStream(resource);
        TrueTypeFont font =
            new TTFParser().parse(new RandomAccessReadBuffer(sfnt(in.readAllBytes())))) {
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

  /** Unpacks WOFF 1.0: the same tables, each deflated, in a directory of 20-byte entries. */
  private static byte[] sfnt(byte[] woff) throws DataFormatException, IOException {
    ByteBuffer in = ByteBuffer.wrap(woff);
    int flavour = in.getInt(4);
    int count = in.getShort(12);
    ByteBuffer head = ByteBuffer.allocate(12 + 16 * count);
    head.putInt(flavour).putShort((short) count).putShort((short) 0).putInt(0);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = 0; i < count; i++) {
      int entry = 44 + 20 * i;
      byte[] table = table(woff, in.getInt(entry + 4), in.getInt(entry + 8), in.getInt(entry + 12));
      head.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16));
      head.putInt(head.capacity() + body.size()).putInt(table.length);
      body.write(table);
      body.write(new byte[(4 - table.length % 4) % 4]);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(head.array());
    body.writeTo(all);
    return all.toByteArray();
  }

  private static byte[] table(byte[] woff, int offset, int packed, int size)
      throws DataFormatException {
    byte[] table = new byte[size];
    if (packed == size) {
      System.arraycopy(woff, offset, table, 0, size);
      return table;
    }
    Inflater inflater = new Inflater();
    inflater.setInput(woff, offset, packed);
    inflater.inflate(table);
    inflater.end();
    return table;
  }
}
