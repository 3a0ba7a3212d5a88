package dev.broadsheet.build;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.Known;
import dev.broadsheet.check.SheetDigest;
import dev.broadsheet.page.Rendered;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.text.Slug;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build leaves for the next one: digests of what was checked, and what each file was made
 * of.
 *
 * @param settings what {@code content/site.yaml} held; digests are worth nothing under other
 *     settings
 * @param digests what was checked, with errors or without
 * @param files what the last build without errors rendered, by path
 */
record Memory(Fingerprint settings, Digests digests, SortedMap<SitePath, Rendered> files) {
  static final Memory NONE =
      new Memory(Fingerprint.NONE, new Digests(Map.of(), Map.of()), Collections.emptySortedMap());

  Memory {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Every article and sheet that could be read. */
  record Digests(Map<Slug, ArticleDigest> articles, Map<String, SheetDigest> sheets)
      implements Known {
    static Digests of(CheckedSite checked) {
      Map<Slug, ArticleDigest> articles = new HashMap<>();
      checked.articles().forEach(article -> articles.put(article.slug(), article));
      return new Digests(articles, checked.sheetDigests());
    }

    /** The same where every name of the site is what it was. */
    Known underSameNames() {
      Digests all = this;
      return new Known() {
        @Override
        public boolean hasSameNames() {
          return true;
        }

        @Override
        public Optional<ArticleDigest> article(Slug slug) {
          return all.article(slug);
        }

        @Override
        public Optional<SheetDigest> sheet(String id) {
          return all.sheet(id);
        }
      };
    }

    @Override
    public Optional<ArticleDigest> article(Slug slug) {
      return Optional.ofNullable(articles.get(slug));
    }

    @Override
    public Optional<SheetDigest> sheet(String id) {
      return Optional.ofNullable(sheets.get(id));
    }
  }

  /** What is known under these settings. */
  Known known(Fingerprint now) {
    return settings.equals(now) ? digests : Known.NOTHING;
  }

  /** What is known when nothing of the site is called otherwise. */
  Known knownUnderSameNames() {
    return digests.underSameNames();
  }
}
