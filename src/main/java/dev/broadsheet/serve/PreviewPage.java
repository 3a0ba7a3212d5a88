package dev.broadsheet.serve;

import dev.broadsheet.build.Draft;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of a published page one that follows the build: one script and one style sheet more. */
final class PreviewPage {
  /** Where the preview's own files are. */
  static final String FOLDER = "/_broadsheet/";

  static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'self'";

  private static final Pattern META =
      Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)(\">)");
  private static final String MARK =
      """
        margin-inline-end: 0.5em;
        padding: 0.15em 0.45em;
        border: 1px dashed currentcolor;
        border-radius: 2px;
        font: 600 0.75rem/1 system-ui, sans-serif;
        letter-spacing: 0;
        vertical-align: middle;
      """;
  private static final String WAITING =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%s</title>
      </head>
      <body><p class="broadsheet-waiting">%s</p></body>
      </html>
      """;

  private PreviewPage() {}

  /**
   * @param build the number of the attempt that the page shows the outcome of
   * @param notice what stands on top of a draft, as plain text; may be empty
   */
  static byte[] of(byte[] page, int build, String notice) {
    String html = new String(page, StandardCharsets.UTF_8);
    Matcher meta = META.matcher(html);
    String open =
        meta.replaceFirst(
            m -> Matcher.quoteReplacement(m.group(1) + opened(m.group(2)) + m.group(3)));
    int end = Math.max(0, open.indexOf("</head>"));
    String added =
        "<link rel=\"stylesheet\" href=\""
            + FOLDER
            + "preview.css\"><script src=\""
            + FOLDER
            + "reload.js\" data-build=\""
            + build
            + "\" defer></script>";
    String head = open.substring(0, end) + added;
    return (head + noticed(open.substring(end), notice)).getBytes(StandardCharsets.UTF_8);
  }

  /** The page from the end of its head on, with the notice before everything in its body. */
  private static String noticed(String rest, String notice) {
    int body = rest.indexOf("<body");
    int at = body < 0 ? -1 : rest.indexOf('>', body) + 1;
    return notice.isEmpty() || at <= 0
        ? rest
        : rest.substring(0, at)
            + "<p class=\"broadsheet-draft\" role=\"note\">"
            + escaped(notice)
            + "</p>"
            + rest.substring(at);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /**
   * Rules that mark the drafts in lists of articles. They are made here, so that a theme need not
   * know of drafts, and no published page can say that it is one.
   */
  static String marks(List<Draft> drafts) {
    StringBuilder css = new StringBuilder();
    for (Draft draft : drafts) {
      css.append("main :is(h2, h3, h4, li) > a[href=\"").append(quoted(draft.href()));
      css.append("\"]::before {\n  content: \"").append(quoted(draft.mark())).append("\";\n");
      css.append(MARK).append("}\n");
    }
    return css.toString();
  }

  /** A text for between quotes in a style sheet: all but letters and digits by their numbers. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '/' || c == '-') {
                out.appendCodePoint(c);
              } else {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return out.toString();
  }

  /** What the page needs to follow the build, where its own policy does not allow it yet. */
  private static String opened(String policy) {
    String with = policy;
    for (String need : new String[] {"script-src", "connect-src", "style-src"}) {
      with = with.contains(need) ? with : with + "; " + need + " &#39;self&#39;";
    }
    return with;
  }

  /** What stands where there is no page: it follows the build too. */
  static byte[] waiting(String title, String text, int build) {
    return of(
        String.format(Locale.ROOT, WAITING, title, text).getBytes(StandardCharsets.UTF_8),
        build,
        "");
  }
}
