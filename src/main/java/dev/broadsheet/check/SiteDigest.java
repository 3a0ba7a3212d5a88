package dev.broadsheet.check;

import dev.broadsheet.check.Use.User;
import dev.broadsheet.content.Library;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.text.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every article, sheet and page on its own, checked and let go: what the checks of the site as a
 * whole, and every list, are made of.
 *
 * @param articles sorted by slug; those that could not be read are left out
 * @param sheets by id; those that could not be read are left out
 * @param pages each edition of each static page
 */
public record SiteDigest(
    Library library,
    List<ArticleDigest> articles,
    SortedMap<String, SheetDigest> sheets,
    List<PageDigest> pages,
    UseIndex uses,
    List<Diagnostic> unread) {
  public SiteDigest {
    articles = List.copyOf(articles);
    sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
    pages = List.copyOf(pages);
    unread = List.copyOf(unread);
  }

  /** An edition of a static page; the pages themselves stay in memory, since there are few. */
  public record PageDigest(User by, List<Use> uses, List<NamedLink> links, Judgement judgement) {
    public PageDigest {
      uses = List.copyOf(uses);
      links = List.copyOf(links);
    }
  }

  /** The uses of every edition, articles first. */
  static UseIndex uses(
      Library library,
      Dependencies dependencies,
      List<ArticleDigest> articles,
      List<PageDigest> pages) {
    List<UserUses> all = new ArrayList<>();
    for (ArticleDigest article : articles) {
      for (EditionDigest edition : article.editions()) {
        User by = new User(Scheme.ARTICLE, article.slug(), edition.language());
        all.add(new UserUses(by, edition.cited().uses()));
      }
    }
    pages.forEach(page -> all.add(new UserUses(page.by(), page.uses())));
    return new UseIndex(library, dependencies, all);
  }

  Map<Slug, ArticleDigest> articlesBySlug() {
    Map<Slug, ArticleDigest> bySlug = new HashMap<>();
    articles.forEach(article -> bySlug.put(article.slug(), article));
    return bySlug;
  }

  public Optional<SheetDigest> sheet(String id) {
    return Optional.ofNullable(sheets.get(id));
  }

  /** Everything that was found in articles, sheets and pages on their own. */
  List<Diagnostic> findings() {
    List<Diagnostic> all = new ArrayList<>(unread);
    articles.forEach(article -> all.addAll(article.judgement().findings()));
    sheets.values().forEach(sheet -> all.addAll(sheet.judgement().findings()));
    pages.forEach(page -> all.addAll(page.judgement().findings()));
    return all;
  }

  /** Of all articles, pages and sheets together. */
  Coverage coverage() {
    Coverage coverage = Coverage.NONE;
    for (ArticleDigest article : articles) {
      coverage = coverage.plus(article.judgement().coverage());
    }
    for (SheetDigest sheet : sheets.values()) {
      coverage = coverage.plus(sheet.judgement().coverage());
    }
    for (PageDigest page : pages) {
      coverage = coverage.plus(page.judgement().coverage());
    }
    return coverage;
  }
}
