package dev.broadsheet.build;

import dev.broadsheet.page.DraftPage;

/**
 * A page that a preview shows and a published site does not have.
 *
 * @param file its path, such as {@code articles/a/index.html}
 * @param href how other pages link to it
 * @param mark one word for lists, in the page's language
 * @param notice a sentence for the page itself
 */
public record Draft(String file, String href, String mark, String notice) {
  static Draft of(DraftPage page) {
    return new Draft(page.file().value(), page.href(), page.mark(), page.notice());
  }
}
