package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.SheetDigest;
import dev.broadsheet.check.Use;
import dev.broadsheet.content.Article;
import dev.broadsheet.content.SiteConfig;
import dev.broadsheet.content.StaticPage;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.page.route.Routes;
import dev.broadsheet.page.theme.Assets;
import dev.broadsheet.page.theme.Templates;
import dev.broadsheet.source.Shelf;
import dev.broadsheet.source.SourceException;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What every page is made with: the checked site, its look, and where everything lies. */
final class Press {
  private static final int REGISTERS_KEPT = 256;

  private static final Comparator<ArticleDigest> NEWEST_FIRST =
      Comparator.comparing((ArticleDigest a) -> a.publication().published().toInstant())
          .reversed()
          .thenComparing(ArticleDigest::slug);

  private final CheckedSite checked;
  private final PlanOptions options;
  private final Routes routes;
  private final Look look;
  private final Map<Language, Desk> desks;
  private final List<ArticleDigest> articles;
  private final Map<Slug, ArticleDigest> bySlug;
  private final Drawings drawings = new Drawings();
  private final PictureFiles pictures;
  private final Shelf<String, Citations> registers = Shelf.ofCount(REGISTERS_KEPT);

  /** An earlier build of the same process, and what changed since. */
  record Earlier(Optional<Press> press, Changes changes) {
    static final Earlier NONE =
        new Earlier(Optional.empty(), new Changes(Set.of(), Set.of(), Set.of()));

    Optional<Desk> desk(Language language) {
      return press.flatMap(before -> Optional.ofNullable(before.desks.get(language)));
    }
  }

  private Press(CheckedSite checked, PlanOptions options, Look look, Earlier earlier) {
    this.checked = checked;
    this.options = options;
    SiteConfig config = checked.site().config();
    String base = options.baseUrl().isEmpty() ? config.baseUrl() : options.baseUrl();
    this.routes = new Routes(base, config.languages());
    this.look = look;
    this.articles =
        checked.articles().stream()
            .filter(a -> options.drafts() || !a.publication().draft())
            .sorted(NEWEST_FIRST)
            .toList();
    this.pictures =
        new PictureFiles(checked.site().tree(), articles, earlier.press().map(Press::pictures));
    this.bySlug = articles.stream().collect(Collectors.toMap(ArticleDigest::slug, a -> a));
    Map<Language, Desk> made = new LinkedHashMap<>();
    for (Language language : config.languages()) {
      made.put(language, new Desk(this, language, earlier));
    }
    this.desks = Collections.unmodifiableMap(made);
  }

  static Press of(CheckedSite checked, PlanOptions options, Look look) {
    return new Press(checked, options, look, Earlier.NONE);
  }

  /** The press of the next build of a session, which knows what the one before found out. */
  static Press after(Optional<Press> before, CheckedSite checked, PlanOptions options, Look look) {
    Earlier earlier =
        before
            .map(press -> new Earlier(before, Changes.between(press.checked, checked)))
            .orElse(Earlier.NONE);
    return new Press(checked, options, look, earlier);
  }

  Look look() {
    return look;
  }

  CheckedSite checked() {
    return checked;
  }

  SiteConfig config() {
    return checked.site().config();
  }

  PlanOptions options() {
    return options;
  }

  Routes routes() {
    return routes;
  }

  Templates templates() {
    return look.templates();
  }

  Assets assets() {
    return look.assets();
  }

  /** The pages of articles that are not to be published yet; none unless drafts are asked for. */
  List<DraftPage> drafts() {
    return desks.values().stream()
        .flatMap(
            desk ->
                desk.articles().stream()
                    .filter(article -> article.publication().draft())
                    .map(a -> DraftPage.of(desk, routes.article(desk.language(), a.slug()))))
        .toList();
  }

  /** One for each language, the default one first. */
  List<Desk> desks() {
    return List.copyOf(desks.values());
  }

  Desk desk(Language language) {
    Desk desk = desks.get(language);
    if (desk == null) {
      throw new IllegalArgumentException("not a language of the site: " + language);
    }
    return desk;
  }

  /** Every article that gets a page, newest first. */
  List<ArticleDigest> articles() {
    return articles;
  }

  /** An article that was checked, be it a draft that gets no page. */
  Optional<ArticleDigest> checkedArticle(Slug slug) {
    List<ArticleDigest> all = checked.articles();
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int side = all.get(middle).slug().compareTo(slug);
      if (side == 0) {
        return Optional.of(all.get(middle));
      }
      low = side < 0 ? middle + 1 : low;
      high = side < 0 ? high : middle - 1;
    }
    return Optional.empty();
  }

  Optional<ArticleDigest> article(Slug slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  Optional<StaticPage> page(Slug slug) {
    return checked.site().page(slug);
  }

  /** What an edition uses of the sheets, in the order of its text. */
  List<Use> usesBy(Use.User user) {
    return checked.uses().usesBy(user);
  }

  /**
   * The text of an article that gets a page.
   *
   * @throws SourceException if it was there when the build began and is not now
   */
  Article open(Slug slug) {
    return checked
        .site()
        .article(slug)
        .orElseThrow(
            () ->
                new SourceException(
                    "`" + slug + "` went away while the site was being built; build again",
                    new NoSuchFileException(slug.value())));
  }

  Drawings drawings() {
    return drawings;
  }

  PictureFiles pictures() {
    return pictures;
  }

  /** The numbered sources of a sheet's register. */
  Citations registerSources(String sheet) {
    return registers.get(
        sheet, id -> sheet(id).map(s -> Citations.ofSheet(this, s)).orElse(Citations.NONE));
  }

  /** What is known of every sheet, by id in order. */
  Collection<SheetDigest> sheets() {
    return checked.sheetDigests().values();
  }

  Optional<EvaluatedSheet> sheet(String id) {
    return checked.sheet(id);
  }
}
