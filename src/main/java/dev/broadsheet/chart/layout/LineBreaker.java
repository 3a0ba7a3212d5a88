package dev.broadsheet.chart.layout;

import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks text into lines: between words in Latin script, between characters in Han except where
 * clreq forbids it, and never inside a number or between a number and its unit.
 */
public final class LineBreaker {
  private LineBreaker() {}

  /** As few lines as greedy filling gives, none wider than {@code width}. */
  public static List<String> lines(String text, Type type, double width) {
    return lines(text, line -> TextMeasure.width(line, type), width);
  }

  /** The same for text whose width something else measures. */
  public static List<String> lines(String text, ToDoubleFunction<String> measure, double width) {
    if (measure.applyAsDouble(text) <= width && !text.isBlank()) {
      return List.of(text.stripTrailing());
    }
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(text)) {
      String longer = line + piece;
      if (measure.applyAsDouble(longer.stripTrailing()) <= width) {
        line = longer;
        continue;
      }
      if (!line.isBlank()) {
        lines.add(line.stripTrailing());
      }
      line = piece;
      while (measure.applyAsDouble(line.stripTrailing()) > width) {
        int cut = fitting(line, measure, width);
        lines.add(line.substring(0, cut));
        line = line.substring(cut);
      }
    }
    if (!line.isBlank()) {
      lines.add(line.stripTrailing());
    }
    return lines;
  }

  /** Lines of even length: the narrowest width that needs no more lines than {@code width} does. */
  public static List<String> balanced(String text, Type type, double width) {
    return balanced(text, line -> TextMeasure.width(line, type), width);
  }

  /** The same for text whose width something else measures. */
  public static List<String> balanced(String text, ToDoubleFunction<String> measure, double width) {
    List<String> lines = lines(text, measure, width);
    if (lines.size() < 2) {
      return lines;
    }
    double low = Math.min(width, Math.max(width / 2, widestPiece(text, measure)));
    double high = width;
    for (int i = 0; i < 5; i++) {
      double middle = (low + high) / 2;
      if (lines(text, measure, middle).size() > lines.size()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    List<String> even = lines(text, measure, high);
    return even.size() == lines.size() ? even : lines;
  }

  /** The width of the longest part that must not be broken. */
  public static double widestPiece(String text, Type type) {
    return widestPiece(text, line -> TextMeasure.width(line, type));
  }

  private static double widestPiece(String text, ToDoubleFunction<String> measure) {
    return pieces(text).stream()
        .mapToDouble(piece -> measure.applyAsDouble(piece.strip()))
        .max()
        .orElse(0);
  }

  /** How many characters of a piece too long for any line fit; at least one. */
  private static int fitting(String text, ToDoubleFunction<String> measure, double width) {
    int cut = Character.charCount(text.codePointAt(0));
    while (cut < text.length()) {
      int next = cut + Character.charCount(text.codePointAt(cut));
      if (measure.applyAsDouble(text.substring(0, next)) > width) {
        break;
      }
      cut = next;
    }
    return cut;
  }

  /** The text cut at every place where a line may break; pieces keep their trailing space. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (end < text.length() && mayBreak(text, c, text.codePointAt(end), i)) {
        pieces.add(text.substring(start, end));
        start = end;
      }
      i = end;
    }
    if (start < text.length()) {
      pieces.add(text.substring(start));
    }
    return pieces;
  }

  private static boolean mayBreak(String text, int before, int after, int index) {
    if (before == '\u00A0' || after == '\u00A0' || after == ' ') {
      return false;
    }
    if (before == ' ') {
      return true;
    }
    if (!Script.mayStartLine(after) || !Script.mayEndLine(before) || before == '～') {
      return false;
    }
    if (before == '-' && Character.isLetter(after) && !Script.isWide(after)) {
      return index > 0 && Character.isLetter(text.charAt(index - 1));
    }
    if (!Script.isWide(before) && !Script.isWide(after)) {
      return false;
    }
    return !inAmount(text, before, after, index);
  }

  /** Whether the two characters belong to one amount, such as 4 and 亿, or to one date. */
  private static boolean inAmount(String text, int before, int after, int index) {
    if (Character.isDigit(after) && (before == '年' || before == '月')) {
      return index > 0 && Character.isDigit(text.charAt(index - 1));
    }
    if (!Script.isUnit(after)) {
      return Character.isDigit(after) && "约近超逾第".indexOf(before) >= 0;
    }
    int i = index;
    while (i > 0 && Script.isUnit(text.charAt(i))) {
      i--;
    }
    return Character.isDigit(text.charAt(i)) || (Character.isDigit(before));
  }
}
