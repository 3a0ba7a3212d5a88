package dev.broadsheet.page;

import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.Use;
import dev.broadsheet.content.Article;
import dev.broadsheet.content.SiteConfig;
import dev.broadsheet.content.StaticPage;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.page.route.Routes;
import dev.broadsheet.page.theme.Assets;
import dev.broadsheet.page.theme.Templates;
import dev.broadsheet.page.theme.Theme;
import dev.broadsheet.page.theme.Wording;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What every page is made with: the checked site, its look, and where everything lies. */
final class Press {
  private static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing((Article a) -> Press.published(a))
          .reversed()
          .thenComparing(Article::slug);

  private final CheckedSite checked;
  private final PlanOptions options;
  private final Routes routes;
  private final Templates templates;
  private final Assets assets;
  private final Map<Language, Desk> desks;
  private final List<Article> articles;
  private final Map<Slug, Article> bySlug;
  private final Map<Use.User, List<Use>> usesByUser;
  private final Drawings drawings = new Drawings();
  private final PictureFiles pictures;
  private final Map<String, Citations> registers = new ConcurrentHashMap<>();

  private Press(CheckedSite checked, PlanOptions options, Theme theme, Diagnostics problems) {
    this.checked = checked;
    this.options = options;
    SiteConfig config = checked.site().config();
    String base = options.baseUrl().isEmpty() ? config.baseUrl() : options.baseUrl();
    this.routes = new Routes(base, config.languages());
    this.templates = new Templates(theme, problems);
    this.assets = Assets.load(theme, checked.site().tree().list("static"), problems);
    this.articles =
        checked.site().articles().stream()
            .filter(a -> options.drafts() || !a.original().frontMatter().publication().draft())
            .sorted(NEWEST_FIRST)
            .toList();
    this.pictures = new PictureFiles(checked.site().tree(), articles);
    this.bySlug = articles.stream().collect(Collectors.toMap(Article::slug, a -> a));
    this.usesByUser = checked.uses().all().stream().collect(Collectors.groupingBy(Use::by));
    Map<Language, Desk> made = new LinkedHashMap<>();
    for (Language language : config.languages()) {
      made.put(language, new Desk(this, language, Wording.load(language, theme, problems)));
    }
    this.desks = Collections.unmodifiableMap(made);
  }

  static Press of(CheckedSite checked, PlanOptions options, Diagnostics problems) {
    return new Press(checked, options, new Theme(checked.site().tree()), problems);
  }

  private static Instant published(Article article) {
    return article.original().frontMatter().publication().published().toInstant();
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
    return templates;
  }

  Assets assets() {
    return assets;
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
  List<Article> articles() {
    return articles;
  }

  Optional<Article> article(Slug slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  Optional<StaticPage> page(Slug slug) {
    return checked.site().pages().stream().filter(p -> p.slug().equals(slug)).findFirst();
  }

  /** What an edition uses of the sheets, in the order of its text. */
  List<Use> usesBy(Use.User user) {
    return usesByUser.getOrDefault(user, List.of());
  }

  Drawings drawings() {
    return drawings;
  }

  PictureFiles pictures() {
    return pictures;
  }

  /** The numbered sources of a sheet's register. */
  Citations registerSources(String sheet) {
    return registers.computeIfAbsent(
        sheet, id -> sheet(id).map(s -> Citations.ofSheet(this, s)).orElse(Citations.NONE));
  }

  /** Every sheet, by id in order. */
  Map<String, EvaluatedSheet> sheets() {
    return checked.sheets();
  }

  Optional<EvaluatedSheet> sheet(String id) {
    return Optional.ofNullable(checked.sheets().get(id));
  }
}
