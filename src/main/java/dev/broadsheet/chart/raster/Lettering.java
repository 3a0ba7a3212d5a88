package dev.broadsheet.chart.raster;

import dev.broadsheet.chart.layout.TextMeasure;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sets lines of text as outlines: the advances of {@link TextMeasure} without its allowance for
 * other fonts, and the font's own kerning. A character without a glyph is set as an empty box.
 */
public final class Lettering {
  private static final Map<String, GlyphTable> TABLES = new ConcurrentHashMap<>();

  /** Marks that Latin and Han share; beside Han they must be full width (clreq 3.1.1). */
  private static final String SHARED = "\u00b7\u2014\u2018\u2019\u201c\u201d\u2026";

  private static final double BOX = 0.75;

  private final GlyphTable latin;
  private final GlyphTable han;
  private final boolean fullWidthMarks;

  private Lettering(Face face, boolean fullWidthMarks) {
    this.latin = TABLES.computeIfAbsent(face.latin(), GlyphTable::read);
    this.han = TABLES.computeIfAbsent(face.han(), GlyphTable::read);
    this.fullWidthMarks = fullWidthMarks;
  }

  /** Lettering for Latin text with Han in it. */
  public static Lettering of(Face face) {
    return new Lettering(face, false);
  }

  /** Lettering for Chinese text: quotation marks, dashes and ellipses are full width. */
  public static Lettering han(Face face) {
    return new Lettering(face, true);
  }

  /** The width of a line in ems. */
  public double width(String text) {
    double width = 0;
    int before = ' ';
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += space(before, c) + advance(c);
      before = c;
      i += Character.charCount(c);
    }
    return width;
  }

  /** A line as outlines, its left end at x, its baseline at y, {@code size} pixels to the em. */
  public Outline outline(String text, double x, double y, double size) {
    Outline outline = new Outline();
    double at = 0;
    int before = ' ';
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      at += space(before, c);
      draw(c, x + at * size, y, size, outline);
      at += advance(c);
      before = c;
      i += Character.charCount(c);
    }
    return outline;
  }

  /** The characters of a text that have no glyph, by code point. */
  public static List<String> missing(String text) {
    Lettering lettering = of(Face.REGULAR);
    TreeSet<Integer> missing = new TreeSet<>();
    text.codePoints()
        .filter(c -> !isInvisible(c) && lettering.table(c).find(c) < 0)
        .forEach(missing::add);
    return missing.stream().map(Character::toString).toList();
  }

  private double space(int before, int c) {
    return TextMeasure.spacing(before, c) + latin.kerning(before, c);
  }

  private GlyphTable table(int c) {
    boolean fullWidth = fullWidthMarks && SHARED.indexOf(c) >= 0 && han.find(c) >= 0;
    return !fullWidth && latin.find(c) >= 0 ? latin : han;
  }

  private double advance(int c) {
    if (isInvisible(c)) {
      return 0;
    }
    GlyphTable table = table(c);
    int glyph = table.find(c);
    return glyph >= 0 ? table.advance(glyph) : TextMeasure.isWide(c) ? 1 : BOX;
  }

  private void draw(int c, double x, double y, double size, Outline outline) {
    if (isInvisible(c)) {
      return;
    }
    GlyphTable table = table(c);
    int glyph = table.find(c);
    if (glyph >= 0) {
      table.draw(glyph, x, y, size, outline);
    } else {
      box(x, y, advance(c) * size, size, outline);
    }
  }

  private static void box(double x, double y, double width, double size, Outline outline) {
    double edge = size * 0.06;
    double left = x + edge;
    double right = x + width - edge;
    double top = y - size * 0.7;
    outline.addBox(left, top, right - left, y - top);
    outline.moveTo(left + edge, top + edge).lineTo(left + edge, y - edge);
    outline.lineTo(right - edge, y - edge).lineTo(right - edge, top + edge);
  }

  /** Controls, joiners and variation selectors: they say something and show nothing. */
  private static boolean isInvisible(int c) {
    return c < 0x20
        || (c >= 0x7F && c < 0xA0)
        || c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF
        || c >= 0xE0000;
  }
}
