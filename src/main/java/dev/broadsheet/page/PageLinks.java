package dev.broadsheet.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a rendered page links to, and what in it can be linked to. Reads markup that our own
 * templates made, where every attribute is quoted.
 *
 * @param targets each address once, in the order of the page
 * @param ids in the order of the page
 * @param repeated ids that stand more than once
 */
record PageLinks(List<String> targets, Set<String> ids, List<String> repeated) {

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
    PageAttributes attributes = new PageAttributes(html);
    while (attributes.next()) {
      if (attributes.is("href") || attributes.is("src")) {
        targets.add(keep.apply(attributes.value()));
      } else if (attributes.is("popovertarget")) {
        targets.add(keep.apply("#" + attributes.value()));
      } else if (attributes.is("id")) {
        String id = keep.apply(attributes.value());
        if (!ids.add(id)) {
          repeated.add(id);
        }
      }
    }
    return new PageLinks(List.copyOf(targets), ids, List.copyOf(repeated));
  }
}
