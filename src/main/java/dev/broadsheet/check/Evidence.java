package dev.broadsheet.check;

import dev.broadsheet.content.Article;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.Site;
import dev.broadsheet.content.StaticPage;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactSheet;
import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.quantity.QuantityReader;
import dev.broadsheet.quantity.Units;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What texts are held against: the site, its evaluated sheets, and readers for their units. */
final class Evidence {
  private final Site site;
  private final Map<String, EvaluatedSheet> sheets;
  private final Dependencies dependencies = new Dependencies();
  private final Map<Slug, Article> articles = new HashMap<>();
  private final Map<Slug, StaticPage> pages = new HashMap<>();
  private final Map<Tongue, QuantityReader> readers = new HashMap<>();
  private final Map<Tongue, QuantityFormat> formats = new HashMap<>();

  /** A language as a sheet's units speak it; without a sheet, the built-in units alone. */
  private record Tongue(Language language, Optional<String> sheet) {}

  Evidence(Site site, Map<String, EvaluatedSheet> sheets) {
    this.site = site;
    this.sheets = sheets;
    site.articles().forEach(article -> articles.put(article.slug(), article));
    site.pages().forEach(page -> pages.put(page.slug(), page));
    for (Language language : site.config().languages()) {
      put(new Tongue(language, Optional.empty()), Units.standard());
      sheets
          .values()
          .forEach(s -> put(new Tongue(language, Optional.of(s.sheet().id())), s.sheet().units()));
    }
  }

  private void put(Tongue tongue, Units units) {
    readers.put(tongue, QuantityReader.of(tongue.language(), units));
    formats.put(tongue, QuantityFormat.of(tongue.language(), units));
  }

  Site site() {
    return site;
  }

  Optional<Article> article(Slug slug) {
    return Optional.ofNullable(articles.get(slug));
  }

  Optional<StaticPage> page(Slug slug) {
    return Optional.ofNullable(pages.get(slug));
  }

  Dependencies dependencies() {
    return dependencies;
  }

  /** By id, sorted. */
  Map<String, EvaluatedSheet> sheets() {
    return sheets;
  }

  Optional<EvaluatedSheet> sheet(String id) {
    return Optional.ofNullable(sheets.get(id));
  }

  /** Whether there is such a sheet that could not be read, which has been reported. */
  boolean isBroken(String sheet) {
    return !sheets.containsKey(sheet) && site.tree().exists("content/facts/" + sheet + ".json");
  }

  /** Whether an article or page has a file that could not be read, which has been reported. */
  boolean isBroken(Scheme kind, String slug) {
    String path = "content/" + kind.key() + "s/" + slug;
    return site.tree().exists(path + ".md") || site.tree().exists(path + "/index.md");
  }

  /** The reader of a language that knows the units of a sheet. */
  QuantityReader reader(Language language, Optional<String> sheet) {
    return readers.get(tongue(language, sheet));
  }

  QuantityFormat format(Language language, FactSheet sheet) {
    return formats.get(tongue(language, Optional.of(sheet.id())));
  }

  private Tongue tongue(Language language, Optional<String> sheet) {
    Tongue tongue = new Tongue(language, sheet.filter(sheets::containsKey));
    return readers.containsKey(tongue)
        ? tongue
        : new Tongue(site.config().defaultLanguage(), tongue.sheet());
  }
}
