package dev.broadsheet.diagnostic;

import java.util.Collection;

/**
 * Prints findings as compilers do: {@code path:line:column: severity: [code] message}, the line of
 * the source, and carets under the words in question. A character that terminals draw two columns
 * wide, such as a Han character, gets two carets.
 */
public final class TextPrinter {
  private static final int MAX_EXCERPT = 160;
  private static final String INDENT = "  ";

  private final Paint paint;

  /** Where colour goes: around the place, the severity, the carets. */
  public interface Paint {
    String place(String text);

    String severity(Severity severity, String text);

    String caret(String text);

    String note(String text);
  }

  public TextPrinter(Paint paint) {
    this.paint = paint;
  }

  /** A printer without colour. */
  public static TextPrinter plain() {
    return new TextPrinter(new PlainPaint());
  }

  /** All findings, each ended with a line break. */
  public String print(Collection<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      print(diagnostic, out);
    }
    return out.toString();
  }

  private void print(Diagnostic diagnostic, StringBuilder out) {
    out.append(paint.place(diagnostic.span().toString() + ":"))
        .append(' ')
        .append(paint.severity(diagnostic.severity(), diagnostic.severity().label() + ":"))
        .append(" [")
        .append(diagnostic.rule().code())
        .append("] ")
        .append(diagnostic.message())
        .append('\n');
    excerpt(diagnostic.span(), out);
    diagnostic.suggestion().ifPresent(s -> note("help: " + s, out));
    for (Diagnostic.Note n : diagnostic.notes()) {
      note(n.span() + ": note: " + n.message(), out);
    }
  }

  private void note(String text, StringBuilder out) {
    out.append(INDENT).append(paint.note(text)).append('\n');
  }

  private void excerpt(Span span, StringBuilder out) {
    SourceFile file = span.file();
    int start = file.lineStart(span.line());
    int length = file.lineEnd(span.line()) - start;
    int place = span.start() - start;
    if (place > length) {
      return;
    }
    // Of a line that may be megabytes long, what is shown and no more is looked at.
    int cut = windowStart(file, start, length, place);
    int end = windowEnd(file, start, length, cut);
    String line = file.text().substring(start + cut, start + end).replace('\t', ' ');
    if (line.isBlank()) {
      return;
    }
    int from = place - cut;
    int to = Math.min(line.length(), from + (span.end() - span.start()));
    String number = Integer.toString(span.line());
    String lead = cut > 0 ? "…" : "";
    String gutter = INDENT + number + " | ";
    out.append(gutter).append(lead).append(printable(line));
    out.append(end < length ? "…" : "").append('\n');
    int before = TextWidth.columns(lead) + TextWidth.columns(line.substring(0, from));
    int under = Math.max(1, TextWidth.columns(line.substring(from, Math.max(from, to))));
    out.append(INDENT)
        .append(" ".repeat(number.length()))
        .append(" | ")
        .append(" ".repeat(before))
        .append(paint.caret("^".repeat(under)))
        .append('\n');
  }

  /** Long lines (a paragraph is one line) are cut to a window around the place. */
  private static int windowStart(SourceFile file, int line, int length, int from) {
    if (length <= MAX_EXCERPT || from < MAX_EXCERPT / 2) {
      return 0;
    }
    int start = from - MAX_EXCERPT / 3;
    return Character.isLowSurrogate(file.text().charAt(line + start)) ? start + 1 : start;
  }

  private static int windowEnd(SourceFile file, int line, int length, int cut) {
    int end = Math.min(length, cut + MAX_EXCERPT);
    boolean splits = end < length && Character.isLowSurrogate(file.text().charAt(line + end));
    return splits ? end - 1 : end;
  }

  /** Control characters would move the terminal's cursor or colour; they are shown as a dot. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int type = Character.getType(c);
      boolean hidden = type == Character.CONTROL || type == Character.FORMAT;
      out.appendCodePoint(hidden || type == Character.SURROGATE ? '·' : c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static final class PlainPaint implements Paint {
    @Override
    public String place(String text) {
      return text;
    }

    @Override
    public String severity(Severity severity, String text) {
      return text;
    }

    @Override
    public String caret(String text) {
      return text;
    }

    @Override
    public String note(String text) {
      return text;
    }
  }
}
