package dev.broadsheet.page.theme;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps a number and its unit, and the parts of a date, on one line of a Chinese page: browsers
 * break between any two Han characters, also between 30 and 亿. The style sheet does not wrap what
 * this marks as an amount.
 */
public final class KeptTogether {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![0-9A-Za-z#&.,-])[$€£\u2212]?[0-9][0-9,.]{0,9}"
              + "(?:年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?|[上下]半年|第[一二三四]季度)?"
              + "|月(?:[0-9]{1,2}日)?|日|[%％]|[万亿]+[美欧英日港]?[元镑]?|[美欧英]?[元镑]|倍|[吉千兆太]瓦)～?"
              + "|(?<![0-9A-Za-z#&.,-])[0-9][0-9,.]{0,9}～");

  private static final String MARKED = "<span class=\"amount\">$0</span>";

  /** A figure with the mark that says more about it, and the stop after them. */
  private static final Pattern FIGURE_AND_STOP =
      Pattern.compile(
          "<a class=\"fig\"[^>]*>[^<]*</a><button type=\"button\" class=\"why\"[^>]*></button>"
              + "[，。、；：？！）》」』”]");

  /** Elements whose text is no prose, or is kept together already. */
  private static final List<Skip> SKIPPED =
      List.of(
          new Skip("<svg", "</svg>"),
          new Skip("<script", "</script>"),
          new Skip("<pre", "</pre>"),
          new Skip("<code", "</code>"),
          new Skip("<textarea", "</textarea>"),
          new Skip("<option", "</option>"),
          new Skip("<a class=\"fig\"", "</a>"),
          new Skip("<p class=\"value\"", "</p>"),
          new Skip("<span class=\"amount\"", "</span>"));

  private record Skip(String start, String end) {}

  private KeptTogether() {}

  /** The page with its amounts and dates marked; attributes and the head are left alone. */
  public static String in(String page) {
    String html = FIGURE_AND_STOP.matcher(page).replaceAll(MARKED);
    int at = Math.max(0, html.indexOf("<body"));
    StringBuilder out = new StringBuilder(html.length() + html.length() / 16);
    out.append(html, 0, at);
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int textEnd = tag < 0 ? html.length() : tag;
      out.append(AMOUNT.matcher(html.substring(at, textEnd)).replaceAll(MARKED));
      at = textEnd == html.length() ? textEnd : tagEnd(html, textEnd);
      out.append(html, textEnd, at);
    }
    return out.toString();
  }

  /** After a tag, or after the whole of an element that is left alone. */
  private static int tagEnd(String html, int start) {
    Optional<Skip> skip =
        SKIPPED.stream().filter(s -> html.startsWith(s.start(), start)).findFirst();
    String end = skip.map(Skip::end).orElse(">");
    int found = html.indexOf(end, start);
    return found < 0 ? html.length() : found + end.length();
  }
}
