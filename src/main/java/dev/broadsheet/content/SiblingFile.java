package dev.broadsheet.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link to the Markdown file of another page or article beside this one, as it works in any
 * preview: {@code charts.md#types}. On the site they lie beside each other too.
 */
final class SiblingFile {
  private static final Pattern LINK = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\.md(#.*)?");

  private SiblingFile() {}

  /** Where the page is that such a link means; any other address stays as it is. */
  static String address(String url) {
    Matcher link = LINK.matcher(url);
    if (!link.matches()) {
      return url;
    }
    return "../" + link.group(1) + "/" + (link.group(2) == null ? "" : link.group(2));
  }
}
