package dev.broadsheet.chart.svg;

import java.util.List;

/**
 * Writes shapes as SVG. Inline, a shape carries a class and no colour; in a file it carries
 * presentation attributes, because viewers and content-security policies refuse style sheets there.
 */
final class SvgWriter implements Shape.Drawing {
  private static final String FONTS =
      "Archivo, 'Helvetica Neue', Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC',"
          + " 'Noto Sans SC', sans-serif";

  /** Characters that nearly every picture stays below. */
  private static final int USUAL_LENGTH = 2048;

  private final StringBuilder out;
  private final boolean resolved;
  private final Tones tones;

  private SvgWriter(StringBuilder out, boolean resolved, Tones tones) {
    this.out = out;
    this.resolved = resolved;
    this.tones = tones;
  }

  static String inline(Scene scene) {
    SvgWriter writer = new SvgWriter(new StringBuilder(USUAL_LENGTH), false, Tones.THEME);
    writer.out.append("<svg class=\"ab ab-").append(scene.width()).append('"');
    writer.viewBox(scene);
    writer.out.append(" aria-hidden=\"true\" focusable=\"false\">");
    scene.shapes().forEach(shape -> shape.drawOn(writer));
    return writer.out.append("</svg>").toString();
  }

  static String standalone(Scene scene, String title, String languageTag, Tones tones) {
    SvgWriter writer = new SvgWriter(new StringBuilder(8192), true, tones);
    StringBuilder out = writer.out;
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(scene.width());
    out.append("\" height=\"").append(scene.height()).append('"');
    writer.viewBox(scene);
    out.append(" xml:lang=\"").append(languageTag).append("\" role=\"img\" font-family=\"");
    out.append(FONTS).append("\">\n<title>");
    writer.escape(title);
    out.append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"");
    out.append(Light.BACKGROUND).append("\"/>\n");
    scene.shapes().forEach(shape -> shape.drawOn(writer));
    return out.append("\n</svg>\n").toString();
  }

  private void viewBox(Scene scene) {
    out.append(" viewBox=\"0 0 ").append(scene.width()).append(' ');
    out.append(scene.height()).append('"');
  }

  @Override
  public void box(Shape.Box box) {
    out.append("<rect");
    number("x", box.x());
    number("y", box.y());
    number("width", box.width());
    number("height", box.height());
    ink(box.ink());
    out.append("/>");
  }

  @Override
  public void moved(Shape.Moved moved) {
    out.append("<g transform=\"translate(");
    SvgNumber.append(out, moved.dx());
    out.append(' ');
    SvgNumber.append(out, moved.dy());
    out.append(")\">");
    moved.shapes().forEach(shape -> shape.drawOn(this));
    out.append("</g>");
  }

  @Override
  public void disc(Shape.Disc disc) {
    out.append("<circle");
    number("cx", disc.x());
    number("cy", disc.y());
    number("r", disc.radius());
    ink(disc.ink());
    out.append("/>");
  }

  @Override
  public void trace(Shape.Trace trace) {
    out.append("<path d=\"");
    for (List<Point> stroke : trace.strokes()) {
      stroke(stroke);
      if (trace.closed()) {
        out.append('Z');
      }
    }
    out.append('"');
    ink(trace.ink());
    out.append("/>");
  }

  private void stroke(List<Point> points) {
    for (int i = 0; i < points.size(); i++) {
      out.append(i == 0 ? 'M' : 'L');
      SvgNumber.append(out, points.get(i).x());
      out.append(' ');
      SvgNumber.append(out, points.get(i).y());
    }
  }

  @Override
  public void words(Shape.Words words) {
    out.append("<text");
    number("x", words.x());
    number("y", words.y());
    if (words.anchor() != Anchor.START) {
      out.append(" text-anchor=\"").append(words.anchor().key()).append('"');
    }
    Type type = words.type();
    if (resolved) {
      out.append(" font-size=\"").append(type.size()).append('"');
      if (type.bold()) {
        out.append(" font-weight=\"600\"");
      }
      out.append(" fill=\"").append(tones.of(type.colour())).append('"');
    } else {
      out.append(" class=\"").append(type.css()).append('"');
    }
    out.append('>');
    escape(words.text());
    out.append("</text>");
  }

  private void number(String name, double value) {
    out.append(' ').append(name).append("=\"");
    SvgNumber.append(out, value);
    out.append('"');
  }

  private void ink(Ink ink) {
    if (resolved) {
      out.append(ink.paint().attributes(tones));
    } else {
      out.append(" class=\"").append(ink.css()).append('"');
    }
  }

  /** Escapes text; characters that XML forbids become a replacement character. */
  private void escape(String text) {
    if (isPlain(text)) {
      out.append(text);
      return;
    }
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      escape(c);
      i += Character.charCount(c);
    }
  }

  /** Whether no character needs a second look, as in nearly all labels. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean markup = c == '&' || c == '<' || c == '>' || c == '"';
      if (markup || c < 0x20 || c > 0xD7FF) {
        return false;
      }
    }
    return true;
  }

  private void escape(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
    }
  }

  /** Whether XML 1.0 allows the character. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
