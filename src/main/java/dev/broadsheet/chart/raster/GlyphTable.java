package dev.broadsheet.chart.raster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * Outlines, advances and kerning of one cut of a font, from a table that {@code
 * src/fonts/outlines.py} makes and describes. A table rather than a font file, so that nothing has
 * to read fonts at run time. Lengths are in ems.
 */
final class GlyphTable {
  private static final int MAGIC = 0x42534731;
  private static final int HEAD = 12;
  private static final int GLYPH = 12;
  private static final int PAIR = 6;

  private final ByteBuffer bytes;
  private final double unitsPerEm;
  private final int glyphs;
  private final int pairs;
  private final int outlines;

  private GlyphTable(ByteBuffer bytes) {
    this.bytes = bytes;
    this.unitsPerEm = bytes.getShort(4);
    this.glyphs = bytes.getShort(6) & 0xFFFF;
    this.pairs = bytes.getShort(8) & 0xFFFF;
    this.outlines = HEAD + glyphs * GLYPH + pairs * PAIR;
  }

  /** Reads {@code <name>.glyphs}. */
  static GlyphTable read(String name) {
    try (InputStream in = GlyphTable.class.getResourceAsStream(name + ".glyphs")) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name + ".glyphs");
      }
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      if (bytes.getInt(0) != MAGIC) {
        throw new IllegalStateException("not a glyph table: " + name);
      }
      return new GlyphTable(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many characters have a glyph. */
  int size() {
    return glyphs;
  }

  /** The code point of the glyph at an index. */
  int codePoint(int glyph) {
    return bytes.getInt(HEAD + glyph * GLYPH);
  }

  /** The index of a character's glyph; negative when it has none. */
  int find(int codePoint) {
    int low = 0;
    int high = glyphs - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = codePoint(middle);
      if (there == codePoint) {
        return middle;
      }
      if (there < codePoint) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  double advance(int glyph) {
    return (bytes.getShort(HEAD + glyph * GLYPH + 4) & 0xFFFF) / unitsPerEm;
  }

  /** What is added between two neighbours. */
  double kerning(int left, int right) {
    if ((left | right) > 0xFFFF) {
      return 0;
    }
    long wanted = (long) left << 16 | right;
    int low = 0;
    int high = pairs - 1;
    int first = HEAD + glyphs * GLYPH;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long there = bytes.getInt(first + middle * PAIR) & 0xFFFFFFFFL;
      if (there == wanted) {
        return bytes.getShort(first + middle * PAIR + 4) / unitsPerEm;
      }
      if (there < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }

  /** Adds a glyph's contours with its origin at (x, y), {@code size} pixels to the em. */
  void draw(int glyph, double x, double y, double size, Outline outline) {
    int offset = outlines + bytes.getInt(HEAD + glyph * GLYPH + 8);
    new Reader(offset, x, y, size / unitsPerEm).contours(outline);
  }

  /** Walks over the points of a glyph. */
  private final class Reader {
    private final double originX;
    private final double originY;
    private final double scale;
    private int at;
    private int x;
    private int y;

    Reader(int at, double originX, double originY, double scale) {
      this.at = at;
      this.originX = originX;
      this.originY = originY;
      this.scale = scale;
    }

    private int number() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        int b = bytes.get(at++);
        value |= (b & 0x7F) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }

    private static int signed(int zigzag) {
      return zigzag >>> 1 ^ -(zigzag & 1);
    }

    void contours(Outline outline) {
      for (int left = number(); left > 0; left--) {
        contour(outline);
      }
    }

    private void contour(Outline outline) {
      int n = number();
      double[] xs = new double[n];
      double[] ys = new double[n];
      boolean[] on = new boolean[n];
      for (int i = 0; i < n; i++) {
        int step = number();
        on[i] = (step & 1) == 1;
        x += signed(step >>> 1);
        y += signed(number());
        xs[i] = originX + x * scale;
        ys[i] = originY - y * scale;
      }
      trace(xs, ys, on, outline);
    }

    /** Starts on the curve, and puts a point half-way between two that lie off it. */
    private void trace(double[] xs, double[] ys, boolean[] on, Outline outline) {
      int n = xs.length;
      int last = n - 1;
      double startX = on[0] ? xs[0] : on[last] ? xs[last] : (xs[0] + xs[last]) / 2;
      double startY = on[0] ? ys[0] : on[last] ? ys[last] : (ys[0] + ys[last]) / 2;
      outline.moveTo(startX, startY);
      for (int i = on[0] ? 1 : 0; i < n; i++) {
        if (on[i]) {
          outline.lineTo(xs[i], ys[i]);
        } else if (i == last) {
          outline.curveTo(xs[i], ys[i], startX, startY);
        } else if (on[i + 1]) {
          outline.curveTo(xs[i], ys[i], xs[i + 1], ys[i + 1]);
          i++;
        } else {
          double middleX = (xs[i] + xs[i + 1]) / 2;
          outline.curveTo(xs[i], ys[i], middleX, (ys[i] + ys[i + 1]) / 2);
        }
      }
    }
  }
}
