package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses raw HTML, and reads the one comment that means something: the exemption of figures. */
final class RawHtml {
  static final Rule RAW =
      Rule.error(
          "html-raw",
          "An article holds raw HTML.",
          "Articles are Markdown alone, so that nothing in them can run in the reader's browser and"
              + " every design can show them. Write `**bold**` for `<b>`, a table as a table; write"
              + " `&lt;` for a bare `<`.");
  static final Rule EXEMPTION =
      Rule.error(
          "exemption-syntax",
          "An exemption comment is not written as one, or gives no reason.",
          "Write `<!-- figures: off because they are quoted from a letter -->` before the figures and"
              + " `<!-- figures: on -->` after them. The reason is required; exemptions are counted.");

  private static final Pattern FIGURES =
      Pattern.compile("<!--\\s*figures\\s*:(.*?)-->", Pattern.DOTALL);
  private static final Pattern OFF =
      Pattern.compile("off(?:\\s+because\\b\\s*(.*))?", Pattern.DOTALL);

  private final Diagnostics problems;
  private final List<Exemption> exemptions = new ArrayList<>();
  private boolean exempt;

  RawHtml(Diagnostics problems) {
    this.problems = problems;
  }

  List<Exemption> exemptions() {
    return exemptions;
  }

  /** Whether what follows the last comment read is exempt. */
  boolean isExempt() {
    return exempt;
  }

  /** Reads a stretch of HTML; what is no exemption comment is a finding. */
  void read(String html, Span span) {
    Matcher comment = FIGURES.matcher(html.strip());
    if (comment.matches()) {
      readFigures(comment.group(1).strip(), span);
      return;
    }
    String message =
        html.startsWith("<!--")
            ? "a comment stays out of an article"
            : "raw HTML `" + firstTag(html) + "` is not allowed";
    problems.add(RAW, span, message);
  }

  private void readFigures(String words, Span span) {
    if (words.equals("on")) {
      if (!exempt) {
        problems.add(EXEMPTION, span, "figures are not off here");
      }
      exempt = false;
      return;
    }
    Matcher off = OFF.matcher(words);
    if (!off.matches()) {
      problems.add(EXEMPTION, span, "`figures:` is followed by neither `on` nor `off because ...`");
      return;
    }
    String reason = off.group(1) == null ? "" : off.group(1).strip();
    if (reason.isEmpty()) {
      problems.add(
          Diagnostic.of(EXEMPTION, span, "this exemption gives no reason")
              .withSuggestion("write `<!-- figures: off because ... -->`"));
      return;
    }
    exempt = true;
    exemptions.add(new Exemption(reason, span));
  }

  private static String firstTag(String html) {
    int end = html.indexOf('>');
    String tag = html.substring(0, end < 0 ? Math.min(html.length(), 20) : Math.min(end + 1, 40));
    return tag.lines().findFirst().orElse("").replace('`', '\'');
  }
}
