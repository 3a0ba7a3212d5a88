package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Span;
import java.util.List;

/**
 * Reader-facing text without a break, outside the words of facts and claims; it knows where each of
 * its characters stands in the file.
 */
public final class TextRun {
  /** What a run is part of. */
  public enum Kind {
    TEXT,
    HEADING,
    CELL,
    ALT,
    FOOTNOTE
  }

  private final Kind kind;
  private final String text;
  private final List<Segment> segments;
  private final boolean exempt;

  private final Span place;

  TextRun(Kind kind, String text, List<Segment> segments, boolean exempt) {
    this(kind, text, segments, exempt, segments.get(0).span());
  }

  private TextRun(Kind kind, String text, List<Segment> segments, boolean exempt, Span place) {
    this.place = place;
    this.kind = kind;
    this.text = text;
    this.segments = List.copyOf(segments);
    this.exempt = exempt;
  }

  /** The words of a reference, which may be none. */
  static TextRun ofWords(String text, List<Segment> segments, boolean exempt, Span place) {
    return new TextRun(Kind.TEXT, text, segments, exempt, place);
  }

  /**
   * A stretch of the text that stands in one place.
   *
   * @param start offset in the text of the run
   * @param exact whether the characters stand one to one in the place
   */
  record Segment(int start, int end, Span span, boolean exact) {}

  public Kind kind() {
    return kind;
  }

  public String text() {
    return text;
  }

  /** Whether an exemption comment covers it, so that its figures need no fact. */
  public boolean isExempt() {
    return exempt;
  }

  /** Where a part of the text stands in the file. */
  public Span span(int from, int to) {
    Span first = null;
    Span last = null;
    for (Segment segment : segments) {
      if (segment.end() > from && segment.start() < to) {
        Span place = placeIn(segment, from, to);
        first = first == null ? place : first;
        last = place;
      }
    }
    if (first == null || last == null) {
      return place;
    }
    return first.file().span(first.start(), Math.max(first.end(), last.end()));
  }

  private static Span placeIn(Segment segment, int from, int to) {
    if (!segment.exact()) {
      return segment.span();
    }
    int start = Math.max(from, segment.start()) - segment.start();
    int end = Math.min(to, segment.end()) - segment.start();
    return segment.span().part(start, end);
  }
}
