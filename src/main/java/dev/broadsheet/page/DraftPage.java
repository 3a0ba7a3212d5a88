package dev.broadsheet.page;

import dev.broadsheet.page.route.Route;
import dev.broadsheet.page.route.SitePath;

/**
 * The page of a draft, for a preview to mark; the page itself is that of any article.
 *
 * @param href how pages of the site link to it
 * @param mark one word for lists, in the language of the page
 * @param notice a sentence for the page itself
 */
public record DraftPage(SitePath file, String href, String mark, String notice) {
  static DraftPage of(Desk desk, Route route) {
    return new DraftPage(route.file(), route.href(), desk.word("draft"), desk.word("draftNotice"));
  }
}
