package dev.broadsheet.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the committed tables to the fonts that the site serves. */
class GlyphTableTest {
  @ParameterizedTest
  @ValueSource(strings = {"archivo-400", "archivo-600", "newsreader-display-600"})
  void tableHoldsTheFontsOwnOutlines(String name) throws IOException {
    GlyphTable table = GlyphTable.read(name);
    try (InputStream in = GlyphTable.class.getResourceAsStream("../fonts/" + name + ".ttf");
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
      CmapLookup cmap = font.getUnicodeCmapLookup();
      double unitsPerEm = font.getUnitsPerEm();
      assertThat(table.size()).isGreaterThan(200);
      for (int i = 0; i < table.size(); i++) {
        int glyph = cmap.getGlyphId(table.codePoint(i));
        if (glyph == 0) {
          assertThat(table.codePoint(i)).as("a rarer letter").isGreaterThan(0xFF);
          continue;
        }
        String which = name + " U+" + Integer.toHexString(table.codePoint(i));
        assertThat(table.advance(i))
            .as(which)
            .isCloseTo(font.getAdvanceWidth(glyph) / unitsPerEm, within(1e-9));
        Outline own = new Outline();
        table.draw(i, 40, 300, unitsPerEm / 4, own);
        Outline fonts = outline(font.getGlyph().getGlyph(glyph).getPath());
        // Both round to whole units: an eighth of a pixel at most, along the whole edge.
        assertThat(difference(own, fonts)).as(which).isLessThan(1 + length(fonts) / 16);
      }
    }
  }

  /** A quarter of a pixel to the font's unit, turned upside down as in a picture. */
  private static Outline outline(GeneralPath path) {
    Outline outline = new Outline();
    double[] c = new double[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(c);
      if (kind == PathIterator.SEG_MOVETO) {
        outline.moveTo(40 + c[0] / 4, 300 - c[1] / 4);
      } else if (kind == PathIterator.SEG_LINETO) {
        outline.lineTo(40 + c[0] / 4, 300 - c[1] / 4);
      } else if (kind == PathIterator.SEG_QUADTO) {
        outline.curveTo(40 + c[0] / 4, 300 - c[1] / 4, 40 + c[2] / 4, 300 - c[3] / 4);
      }
    }
    return outline;
  }

  /** The length of all edges. */
  private static double length(Outline outline) {
    double length = 0;
    for (int c = 0; c < outline.contours(); c++) {
      int to = outline.start(c + 1);
      double x = outline.coordinate(to - 2);
      double y = outline.coordinate(to - 1);
      for (int i = outline.start(c); i < to; i += 2) {
        length += Math.hypot(outline.coordinate(i) - x, outline.coordinate(i + 1) - y);
        x = outline.coordinate(i);
        y = outline.coordinate(i + 1);
      }
    }
    return length;
  }

  /** The sum of what the two cover differently, in pixels. */
  private static double difference(Outline one, Outline other) {
    double[] cells = new double[600 * 500];
    Rasteriser.cover(one, 600, 500, (x, y, share) -> cells[y * 600 + x] += share);
    Rasteriser.cover(other, 600, 500, (x, y, share) -> cells[y * 600 + x] -= share);
    double difference = 0;
    for (double cell : cells) {
      difference += Math.abs(cell);
    }
    return difference;
  }
}
