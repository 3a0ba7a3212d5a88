package dev.broadsheet.content;

import dev.broadsheet.fact.FactSheet;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Slug;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What editors wrote, as read: nothing in it has been held against the facts yet.
 *
 * @param articles sorted by slug
 * @param pages sorted by slug
 * @param sheets by id, sorted
 * @param tree where the files are, for images beside an article
 */
public record Site(
    SiteConfig config,
    List<Article> articles,
    List<StaticPage> pages,
    Map<String, FactSheet> sheets,
    SourceTree tree) {
  public Site {
    articles = List.copyOf(articles);
    pages = List.copyOf(pages);
    sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
  }

  public Optional<Article> article(Slug slug) {
    return articles.stream().filter(a -> a.slug().equals(slug)).findFirst();
  }

  public Optional<StaticPage> page(Slug slug) {
    return pages.stream().filter(p -> p.slug().equals(slug)).findFirst();
  }
}
