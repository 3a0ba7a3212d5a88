package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.SheetDigest;
import dev.broadsheet.content.StaticPage;
import dev.broadsheet.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is not the very same in two builds of one process. A digest that was carried over is the
 * same object; one that was made again counts as changed, whatever it says.
 *
 * @param articles that came, went or were checked again, drafts too
 * @param sheets the same
 * @param pages static pages that came, went or were read again
 */
record Changes(Set<Slug> articles, Set<String> sheets, Set<Slug> pages) {
  static Changes between(CheckedSite before, CheckedSite now) {
    Set<Slug> articles = new HashSet<>();
    walk(
        before.articles(),
        now.articles(),
        Comparator.comparing(ArticleDigest::slug),
        article -> articles.add(article.slug()));
    Set<String> sheets = new HashSet<>();
    walk(
        new ArrayList<>(before.sheetDigests().values()),
        new ArrayList<>(now.sheetDigests().values()),
        Comparator.comparing(SheetDigest::id),
        sheet -> sheets.add(sheet.id()));
    Set<Slug> pages = new HashSet<>();
    walk(
        before.site().pages(),
        now.site().pages(),
        Comparator.comparing(StaticPage::slug),
        page -> pages.add(page.slug()));
    return new Changes(articles, sheets, pages);
  }

  /** Walks along two sorted lists, and takes each that does not stand in both. */
  private static <T> void walk(
      List<T> before, List<T> now, Comparator<T> order, Consumer<T> changed) {
    int i = 0;
    int j = 0;
    while (i < before.size() || j < now.size()) {
      if (i < before.size() && j < now.size() && before.get(i) == now.get(j)) {
        i++;
        j++;
        continue;
      }
      int side =
          i == before.size() ? 1 : j == now.size() ? -1 : order.compare(before.get(i), now.get(j));
      changed.accept(side <= 0 ? before.get(i) : now.get(j));
      i += side <= 0 ? 1 : 0;
      j += side >= 0 ? 1 : 0;
    }
  }
}
