package dev.broadsheet.serve;

import java.nio.charset.StandardCharsets;
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
  private static final String WAITING =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      </head>
      <body><p class="broadsheet-waiting">%s</p></body>
      </html>
      """;

  private PreviewPage() {}

  /**
   * @param build the number of the attempt that the page shows the outcome of
   */
  static byte[] of(byte[] page, int build) {
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
    return (open.substring(0, end) + added + open.substring(end)).getBytes(StandardCharsets.UTF_8);
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
        String.format(Locale.ROOT, WAITING, title, text).getBytes(StandardCharsets.UTF_8), build);
  }
}
