package dev.broadsheet.page.share;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.raster.Face;
import dev.broadsheet.chart.raster.Lettering;
import dev.broadsheet.chart.raster.Outline;
import dev.broadsheet.chart.raster.Picture;
import dev.broadsheet.colour.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Lays a card out and paints it: name and kicker on top, the headline as large as it fits, the
 * figure and its source at the foot. Nothing is smaller than 32 pixels, because the picture is
 * shown at a third of its size.
 */
final class SharePainter {
  private static final String ELLIPSIS = "\u2026";
  private static final int MARGIN = 64;
  private static final int INNER = ShareCard.WIDTH - 2 * MARGIN;
  private static final int BASE = 32;
  private static final int SITE = 46;

  /** More than fits at the smallest size; what is longer is cut before it is measured. */
  private static final int MOST_CHARACTERS = 300;

  private static final int HEAD_TOP = 148;
  private static final int FOOT_BASELINE = 582;
  private static final int FOOT_RULE = FOOT_BASELINE - 56;
  private static final int GAP = 36;
  private static final int[] HEADLINE_SIZES = {108, 96, 84, 76, 68, 60, 54, 48};
  private static final int[] VALUE_SIZES = {104, 92, 80, 68, 56, 44, 36};

  private final ShareCard card;
  private final Picture picture;
  private final int ink;
  private final int soft;
  private final int accent;
  private final int rule;
  private final Lettering regular;
  private final Lettering bold;
  private final Lettering display;

  SharePainter(ShareCard card, Palette palette) {
    this.card = card;
    this.picture = new Picture(ShareCard.WIDTH, ShareCard.HEIGHT, palette.ground().paper().rgb());
    this.ink = palette.inks().text().rgb();
    this.soft = palette.inks().soft().rgb();
    this.accent = palette.inks().accent().rgb();
    this.rule = palette.ground().rule().rgb();
    this.regular = lettering(Face.REGULAR);
    this.bold = lettering(Face.BOLD);
    this.display = lettering(Face.DISPLAY);
  }

  /** Every size of type on a card, in pixels. */
  static IntStream sizes() {
    IntStream fitted = IntStream.concat(IntStream.of(HEADLINE_SIZES), IntStream.of(VALUE_SIZES));
    return IntStream.concat(IntStream.of(BASE, SITE), fitted);
  }

  private static String start(String text) {
    return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS));
  }

  private Lettering lettering(Face face) {
    return card.chinese() ? Lettering.han(face) : Lettering.of(face);
  }

  Picture paint() {
    box(0, 0, ShareCard.WIDTH, 14, accent);
    text(display, cut(display, card.site(), SITE, INNER * 0.6), MARGIN, 92, SITE, ink);
    String kicker = cut(bold, card.kicker(), BASE, INNER * 0.35);
    text(bold, kicker, right(bold, kicker, BASE), 90, BASE, accent);
    box(MARGIN, 116, INNER, 2, ink);
    foot();
    headline(card.figure().isPresent() ? figure() : FOOT_RULE - 24);
    return picture;
  }

  private void foot() {
    box(MARGIN, FOOT_RULE, INNER, 2, rule);
    if (!card.foot().isBlank()) {
      text(regular, cut(regular, card.foot(), BASE, INNER), MARGIN, FOOT_BASELINE, BASE, soft);
    }
  }

  /** The figure with its label beside it; returns where it begins. */
  private double figure() {
    ShareCard.Figure figure = card.figure().orElseThrow();
    int size = VALUE_SIZES[VALUE_SIZES.length - 1];
    for (int candidate : VALUE_SIZES) {
      if (bold.width(figure.value()) * candidate <= INNER * 0.58) {
        size = candidate;
        break;
      }
    }
    double top = FOOT_RULE - 26 - VALUE_SIZES[0] * 0.78;
    double baseline = FOOT_RULE - 30;
    String value = cut(bold, figure.value(), size, INNER * 0.75);
    text(bold, value, MARGIN, baseline, size, accent);
    double left = MARGIN + bold.width(value) * size + GAP;
    label(figure.label(), left, ShareCard.WIDTH - MARGIN - left, baseline);
    return top - 24;
  }

  /** At most two lines, the lower one on the figure's baseline. */
  private void label(String label, double left, double width, double baseline) {
    List<String> lines = fitted(regular, start(label), BASE, width, 2);
    double leading = BASE * (card.chinese() ? 1.35 : 1.2);
    for (int i = 0; i < lines.size(); i++) {
      double y = baseline - (lines.size() - 1 - i) * leading;
      text(regular, lines.get(i), left, y, BASE, ink);
    }
  }

  /** As large as it fits above {@code bottom} in at most four lines. */
  private void headline(double bottom) {
    double leading = card.chinese() ? 1.22 : 1.08;
    String headline = start(card.headline());
    int size = HEADLINE_SIZES[HEADLINE_SIZES.length - 1];
    for (int candidate : HEADLINE_SIZES) {
      List<String> lines = LineBreaker.lines(headline, measure(display, candidate), INNER);
      if (HEAD_TOP + (lines.size() * leading) * candidate <= bottom && lines.size() <= 4) {
        size = candidate;
        break;
      }
    }
    int most = Math.max(1, (int) ((bottom - HEAD_TOP) / (size * leading)));
    List<String> lines = fitted(display, headline, size, INNER, most);
    double y = HEAD_TOP + size * (card.chinese() ? 0.94 : 0.8);
    for (String line : lines) {
      text(display, line, MARGIN, y, size, ink);
      y += size * leading;
    }
  }

  private static ToDoubleFunction<String> measure(Lettering face, double size) {
    return line -> face.width(line) * size;
  }

  /** The text in even lines; what does not fit is cut off with an ellipsis. */
  private static List<String> fitted(
      Lettering face, String text, double size, double width, int most) {
    List<String> lines = LineBreaker.balanced(text, measure(face, size), width);
    if (lines.size() <= most) {
      return lines;
    }
    lines = new ArrayList<>(LineBreaker.lines(text, measure(face, size), width).subList(0, most));
    lines.set(most - 1, shortened(face, lines.get(most - 1), size, width));
    return lines;
  }

  /** The text, or as much of it as fits with an ellipsis. */
  private static String cut(Lettering face, String text, double size, double width) {
    String whole = start(text).strip();
    return face.width(whole) * size <= width ? whole : shortened(face, whole, size, width);
  }

  private static String shortened(Lettering face, String text, double size, double width) {
    int end = text.length();
    while (end > 0 && face.width(text.substring(0, end).strip() + ELLIPSIS) * size > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  private static double right(Lettering face, String text, double size) {
    return ShareCard.WIDTH - MARGIN - face.width(text) * size;
  }

  private void text(Lettering face, String text, double x, double y, double size, int colour) {
    picture.fill(face.outline(text, x, y, size), colour);
  }

  private void box(double x, double y, double width, double height, int colour) {
    picture.fill(Outline.box(x, y, width, height), colour);
  }
}
