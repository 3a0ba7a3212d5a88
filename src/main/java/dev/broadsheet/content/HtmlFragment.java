package dev.broadsheet.content;

/**
 * Trusted markup: made by a renderer of ours, or text that was escaped. Templates write it as it
 * is, and escape everything that is a plain string.
 */
public record HtmlFragment(String html) {
  public static final HtmlFragment EMPTY = new HtmlFragment("");

  /** The markup that shows {@code text} as it is, in an element or in a quoted attribute. */
  public static HtmlFragment escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return new HtmlFragment(out.toString());
  }

  public boolean isEmpty() {
    return html.isEmpty();
  }

  public HtmlFragment plus(HtmlFragment other) {
    return new HtmlFragment(html + other.html);
  }

  /** What it says, without markup. */
  public String text() {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** The markup itself, so that it can be written into a template without another call. */
  @Override
  public String toString() {
    return html;
  }
}
