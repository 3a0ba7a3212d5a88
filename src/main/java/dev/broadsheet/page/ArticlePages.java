package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.EditionDigest;
import dev.broadsheet.check.Use;
import dev.broadsheet.content.Article;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.FrontMatter;
import dev.broadsheet.content.Furniture;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.InlineText;
import dev.broadsheet.content.Log;
import dev.broadsheet.content.Publication;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.ReferenceRenderer;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.SiteConfig.Author;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.page.machine.JsonLd;
import dev.broadsheet.page.model.ArticleModel;
import dev.broadsheet.page.model.FactModel;
import dev.broadsheet.page.model.FigureModel;
import dev.broadsheet.page.model.Frame;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.page.model.SourceModel;
import dev.broadsheet.page.model.Tag;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.page.route.Routes;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of each article. */
final class ArticlePages {
  private final Desk desk;
  private final Pages pages;
  private final StructuredData data;

  ArticlePages(Desk desk) {
    this.desk = desk;
    this.pages = new Pages(desk);
    this.data = new StructuredData(desk);
  }

  Optional<PlannedFile> plan(ArticleDigest article) {
    return article.edition(desk.language()).map(edition -> page(article, edition));
  }

  private PlannedFile page(ArticleDigest article, EditionDigest edition) {
    Map<Language, Route> routes = new LinkedHashMap<>();
    for (Desk other : desk.press().desks()) {
      if (article.edition(other.language()).isPresent()) {
        routes.put(other.language(), desk.routes().article(other.language(), article.slug()));
      }
    }
    return pages
        .listed(
            "article.peb",
            routes,
            Optional.of(article.publication().lastChanged()),
            edition.links().web(),
            problems -> Optional.of(body(article, routes, problems)))
        .of(desk.keys().article(article));
  }

  private Pages.Body body(ArticleDigest digest, Map<Language, Route> routes, Diagnostics problems) {
    Article article = desk.press().open(digest.slug());
    Edition edition = article.edition(desk.language()).orElseThrow();
    FrontMatter head = edition.frontMatter();
    Citations citations = citations(digest);
    References references =
        new References(
            desk,
            new References.Page(Optional.of(article.slug()), head.sheet(), true),
            citations,
            problems);
    ArticleModel.Header header = header(digest, edition, references);
    ArticleModel.Opening opening = opening(head, references);
    if (opening.lead().isEmpty() && opening.known().isEmpty()) {
      references.expectEarlyPicture();
    }
    HtmlFragment text = edition.body().render(references, SheetDesk::tighten);
    ArticleModel.Closing closing = closing(digest, edition, references, citations);
    PageHead pageHead =
        new PageHead(
            desk.title(digest),
            desk.summary(digest),
            routes,
            new PageHead.Kind("article", true, properties(head), Optional.empty()),
            structured(article, edition, citations),
            Optional.of(new ShareImages(desk).image(edition, article.slug())));
    return new Pages.Body(
        pageHead, new ArticleModel(header, opening, text, closing, references.notes()));
  }

  private Citations citations(ArticleDigest article) {
    Use.User user = new Use.User(Scheme.ARTICLE, article.slug(), desk.language());
    return Citations.of(desk.press(), desk.press().usesBy(user));
  }

  private List<Frame.Property> properties(FrontMatter head) {
    Publication publication = head.publication();
    List<Frame.Property> properties = new ArrayList<>();
    properties.add(
        new Frame.Property("article:published_time", desk.time(publication.published()).machine()));
    properties.add(
        new Frame.Property(
            "article:modified_time", desk.time(publication.lastChanged()).machine()));
    desk.topics(head.placement())
        .forEach(topic -> properties.add(new Frame.Property("article:tag", topic.label())));
    return properties;
  }

  private List<JsonLd> structured(Article article, Edition edition, Citations citations) {
    List<String> cited = citations.entries().stream().map(this::citation).toList();
    List<Link> steps = new ArrayList<>();
    steps.add(new Link(desk.siteTitle(), desk.routes().home(desk.language()).href()));
    desk.topics(edition.frontMatter().placement()).stream().findFirst().ifPresent(steps::add);
    steps.add(
        new Link(
            desk.title(edition), desk.routes().article(desk.language(), article.slug()).href()));
    return List.of(data.article(article, edition, cited), data.breadcrumbs(steps));
  }

  private String citation(Citations.Entry entry) {
    return entry
        .source()
        .url()
        .orElseGet(
            () ->
                desk.wording()
                    .get(
                        "sourceLong",
                        desk.in(entry.source().publisher()),
                        desk.in(entry.source().title()),
                        desk.date(entry.source().published()).text()));
  }

  private ArticleModel.Header header(ArticleDigest digest, Edition edition, References references) {
    FrontMatter head = edition.frontMatter();
    Publication publication = head.publication();
    List<ArticleModel.LogEntry> material =
        corrections(head.log(), references).stream()
            .filter(ArticleModel.LogEntry::material)
            .toList();
    return new ArticleModel.Header(
        new Cards(desk).kind(publication),
        markup(head.title(), desk.plain(head.sheet())),
        markup(head.summary(), references),
        new ArticleModel.Byline(
            desk.authors(publication),
            desk.writers(publication).stream().findFirst().filter(Author::desk).isEmpty(),
            desk.time(publication.published()),
            publication.updated().map(desk::time),
            digest.edition(desk.language()).map(desk::reading).orElse("")),
        desk.topics(head.placement()),
        material);
  }

  private ArticleModel.Opening opening(FrontMatter head, References references) {
    Optional<FigureModel> lead = head.lead().flatMap(chart -> references.lead(chart, 2));
    Furniture.Known known = head.furniture().known();
    List<ArticleModel.Known> groups = new ArrayList<>();
    addKnown("confirmed", known.confirmed(), references, groups);
    addKnown("reported", known.reported(), references, groups);
    addKnown("claim", known.claimed(), references, groups);
    addKnown("unknown", known.unknown(), references, groups);
    return new ArticleModel.Opening(
        markup(head.furniture().keyPoints(), references), number(head), lead, groups);
  }

  private Optional<FactModel> number(FrontMatter head) {
    return Stream.concat(Stream.of(head.title()), head.furniture().keyPoints().stream())
        .flatMap(text -> text.document().references().stream())
        .filter(reference -> reference.scheme() == Scheme.FACT)
        .findFirst()
        .flatMap(reference -> number(reference, head));
  }

  private Optional<FactModel> number(Reference reference, FrontMatter head) {
    return reference
        .sheet()
        .or(head::sheet)
        .flatMap(desk.press()::sheet)
        .flatMap(
            sheet ->
                sheet.fact(reference.id()).map(new SheetDesk(desk, sheet, Citations.NONE)::brief));
  }

  private void addKnown(
      String key, List<InlineText> texts, References references, List<ArticleModel.Known> groups) {
    if (!texts.isEmpty()) {
      Tag tag = new Tag(key, desk.word("known." + key));
      groups.add(new ArticleModel.Known(tag, markup(texts, references)));
    }
  }

  private ArticleModel.Closing closing(
      ArticleDigest article, Edition edition, References references, Citations citations) {
    FrontMatter head = edition.frontMatter();
    Furniture furniture = head.furniture();
    List<ArticleModel.Term> glossary =
        furniture.glossary().stream()
            .map(
                t ->
                    new ArticleModel.Term(
                        markup(t.term(), references), markup(t.text(), references)))
            .toList();
    return new ArticleModel.Closing(
        new ArticleModel.Reading(
            markup(furniture.changeOurView(), references),
            glossary,
            markup(furniture.methodology(), references)),
        evidence(article, edition, citations),
        new ArticleModel.Changes(
            corrections(head.log(), references), updates(head.log(), references)),
        furniture.disclosure().map(text -> markup(text, references)),
        desk.config().publisher().contact(),
        new Cards(desk).of(desk.related(article)));
  }

  private ArticleModel.Evidence evidence(
      ArticleDigest article, Edition edition, Citations citations) {
    List<SourceModel> sources =
        citations.entries().stream().map(entry -> SheetDesk.source(desk, entry)).toList();
    String citation =
        desk.wording()
            .get(
                "citeAs",
                desk.siteTitle(),
                desk.title(article),
                desk.day(edition.frontMatter().publication().published()).text(),
                desk.routes().article(desk.language(), article.slug()).absolute());
    return new ArticleModel.Evidence(
        sources,
        edition.frontMatter().sheet().flatMap(desk.press()::sheet).map(this::data),
        citation);
  }

  private ArticleModel.DataModel data(EvaluatedSheet sheet) {
    Routes routes = desk.routes();
    String id = sheet.sheet().id();
    return new ArticleModel.DataModel(
        desk.in(sheet.sheet().title()),
        routes.register(desk.language(), id).href(),
        sheet.claims().isEmpty()
            ? Optional.empty()
            : Optional.of(routes.claims(desk.language(), id).href()),
        new ArticleModel.Downloads(
            routes.data(id, "json").href(),
            routes.data(id, "csv").href(),
            desk.config().publisher().licence()));
  }

  private List<ArticleModel.LogEntry> corrections(Log log, References references) {
    return log.corrections().stream()
        .sorted(Comparator.comparing(Log.Correction::date).reversed())
        .map(
            c ->
                new ArticleModel.LogEntry(
                    desk.date(c.date()), markup(c.text(), references), c.material()))
        .toList();
  }

  private List<ArticleModel.LogEntry> updates(Log log, References references) {
    return log.updates().stream()
        .sorted(Comparator.comparing(Log.Update::date).reversed())
        .map(
            u ->
                new ArticleModel.LogEntry(desk.date(u.date()), markup(u.text(), references), false))
        .toList();
  }

  private static List<HtmlFragment> markup(List<InlineText> texts, References references) {
    return texts.stream().map(text -> markup(text, references)).toList();
  }

  private static HtmlFragment markup(InlineText text, ReferenceRenderer references) {
    return text.document().render(references, SheetDesk::tighten);
  }
}
