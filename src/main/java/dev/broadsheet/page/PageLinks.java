package dev.broadsheet.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rendered page links to, and what in it can be linked to. Reads markup that our own
 * templates made, where every attribute is quoted.
 *
 * @param targets each address once, in the order of the page
 * @param ids in the order of the page
 * @param repeated ids that stand more than once
 */
record PageLinks(List<String> targets, Set<String> ids, List<String> repeated) {
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^\\s>]*((?:[^>\"]|\"[^\"]*\")*)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s(href|src|id|popovertarget)=\"([^\"]*)\"");

  /**
   * Reads a page.
   *
   * @param keep gives the one copy of a string that is kept for all pages, because most addresses
   *     and ids stand on many
   */
  static PageLinks of(String html, UnaryOperator<String> keep) {
    Set<String> targets = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    List<String> repeated = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      Matcher attribute = ATTRIBUTE.matcher(tag.group(1));
      while (attribute.find()) {
        String value = keep.apply(attribute.group(2).replace("&amp;", "&"));
        switch (attribute.group(1)) {
          case "id" -> {
            if (!ids.add(value)) {
              repeated.add(value);
            }
          }
          case "popovertarget" -> targets.add(keep.apply("#" + value));
          default -> targets.add(value);
        }
      }
    }
    return new PageLinks(List.copyOf(targets), ids, List.copyOf(repeated));
  }
}
