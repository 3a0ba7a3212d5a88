package dev.broadsheet.page;

import dev.broadsheet.content.Article;
import dev.broadsheet.content.ArticleKind;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.Publication;
import dev.broadsheet.content.SiteConfig;
import dev.broadsheet.content.SiteConfig.Author;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.page.machine.JsonLd;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.page.route.Routes;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages in the words of schema.org. There is no ClaimReview: it is for reviews of others' claims.
 */
final class StructuredData {
  private final Desk desk;
  private final Routes routes;
  private final Language language;

  StructuredData(Desk desk) {
    this.desk = desk;
    this.routes = desk.routes();
    this.language = desk.language();
  }

  /** Who publishes the site; stands whole in every thing that it publishes. */
  JsonLd publisher() {
    SiteConfig.Publisher publisher = desk.config().publisher();
    return JsonLd.of("NewsMediaOrganization")
        .with("name", desk.in(publisher.name()))
        .with("url", routes.home(language).absolute())
        .with("email", publisher.contact())
        .with("publishingPrinciples", page("methodology"))
        .with("verificationFactCheckingPolicy", page("methodology"))
        .with("correctionsPolicy", page("corrections"))
        .with("logo", logo());
  }

  private String page(String slug) {
    Slug name = new Slug(slug);
    return desk.press()
        .page(name)
        .filter(p -> p.edition(language).isPresent())
        .map(p -> routes.page(language, name).absolute())
        .orElse("");
  }

  private String logo() {
    return desk.press()
        .assets()
        .find("icons/icon-512.png")
        .map(path -> routes.root("/" + path).absolute())
        .orElse("");
  }

  JsonLd site() {
    return JsonLd.of("WebSite")
        .with("name", desk.siteTitle())
        .with("description", desk.in(desk.config().masthead().description()))
        .with("url", routes.home(language).absolute())
        .with("inLanguage", language.tag())
        .with("publisher", publisher());
  }

  JsonLd article(Article article, Edition edition, List<String> citations) {
    Publication publication = edition.frontMatter().publication();
    Route own = routes.article(language, article.slug());
    return JsonLd.of(type(publication.kind()))
        .with("headline", desk.title(edition))
        .with("description", desk.summary(edition))
        .with("image", new ShareImages(desk).routeOf(article.slug()).absolute())
        .with("url", own.absolute())
        .with("mainEntityOfPage", own.absolute())
        .with("inLanguage", language.tag())
        .with("datePublished", time(publication.published()))
        .with("dateModified", time(publication.lastChanged()))
        .with("author", authors(publication))
        .with("publisher", publisher())
        .with("isAccessibleForFree", true)
        .with("license", licence())
        .with("correction", corrections(edition))
        .with("citation", citations)
        .with("isBasedOn", edition.frontMatter().sheet().map(this::register).orElse(""))
        .with("workTranslation", translations(article, true))
        .with("translationOfWork", translations(article, false));
  }

  private static String type(ArticleKind kind) {
    return switch (kind) {
      case ANALYSIS -> "AnalysisNewsArticle";
      case NEWS -> "ReportageNewsArticle";
      case EXPLAINER -> "BackgroundNewsArticle";
    };
  }

  private String register(String sheet) {
    return routes.register(language, sheet).absolute();
  }

  private List<JsonLd> authors(Publication publication) {
    List<JsonLd> authors = new ArrayList<>();
    for (Author author : desk.writers(publication)) {
      Link link = desk.author(author);
      authors.add(
          JsonLd.of(author.desk() ? "Organization" : "Person")
              .with("name", link.label())
              .with("url", absolute(link)));
    }
    return authors;
  }

  private String absolute(Link link) {
    Route home = routes.root("/");
    return home.base() + link.href().substring(home.href().length() - 1);
  }

  private List<String> corrections(Edition edition) {
    return edition.frontMatter().log().corrections().stream()
        .map(c -> desk.plainText(c.text(), edition.frontMatter().sheet()))
        .toList();
  }

  /** The other editions: translations of the original, or the original of a translation. */
  private List<JsonLd> translations(Article article, boolean ofThis) {
    Language original = article.original().language();
    boolean isOriginal = original.equals(language);
    return article.editions().keySet().stream()
        .filter(other -> !other.equals(language))
        .filter(other -> ofThis ? isOriginal : other.equals(original))
        .map(
            other ->
                JsonLd.of("NewsArticle")
                    .with("url", routes.article(other, article.slug()).absolute())
                    .with("inLanguage", other.tag()))
        .toList();
  }

  /** The way from the front page to a page. */
  JsonLd breadcrumbs(List<Link> steps) {
    List<JsonLd> items = new ArrayList<>();
    for (Link step : steps) {
      items.add(
          JsonLd.of("ListItem")
              .with("position", items.size() + 1)
              .with("name", step.label())
              .with("item", absolute(step)));
    }
    return JsonLd.of("BreadcrumbList").with("itemListElement", items);
  }

  JsonLd dataset(EvaluatedSheet sheet) {
    String id = sheet.sheet().id();
    String title = desk.in(sheet.sheet().title());
    return JsonLd.of("Dataset")
        .with("name", title)
        .with("description", desk.wording().get("datasetDescription", title))
        .with("url", register(id))
        .with("inLanguage", language.tag())
        .with("isAccessibleForFree", true)
        .with("license", licence())
        .with("creator", publisher())
        .with(
            "distribution",
            List.of(download(id, "json", "application/json"), download(id, "csv", "text/csv")));
  }

  private String licence() {
    String licence = desk.config().publisher().licence();
    return licence.equals("CC BY 4.0") ? "https://creativecommons.org/licenses/by/4.0/" : licence;
  }

  private JsonLd download(String sheet, String extension, String type) {
    return JsonLd.of("DataDownload")
        .with("encodingFormat", type)
        .with("contentUrl", routes.data(sheet, extension).absolute());
  }

  private static String time(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.withNano(0));
  }
}
