package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.Use;
import dev.broadsheet.content.Article;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.page.model.ClaimModel;
import dev.broadsheet.page.model.FactModel;
import dev.broadsheet.page.model.FigureModel;
import dev.broadsheet.page.model.HomeModel;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The front page: the newest article with its chart, its figures and claims, then the others. */
final class HomePage {
  private static final int MOST_CARDS = 12;
  private static final int MOST_FACTS = 5;
  private static final int MOST_CLAIMS = 3;
  private final Desk desk;
  private final Pages pages;

  HomePage(Desk desk) {
    this.desk = desk;
    this.pages = new Pages(desk);
  }

  PlannedFile plan() {
    Map<Language, Route> routes = pages.everywhere((d, l) -> d.routes().home(l));
    return pages
        .listed(
            "home.peb",
            routes,
            desk.lastChanged(),
            List.of(),
            problems -> Optional.of(body(routes, problems)))
        .of(key());
  }

  private Fingerprint key() {
    List<ArticleDigest> articles = desk.articles();
    Fingerprint.Maker maker =
        desk.keys().cards("home", articles.stream().limit(MOST_CARDS + 1).toList());
    articles.stream().findFirst().ifPresent(first -> maker.add(desk.keys().text(first)));
    return maker.done();
  }

  private Pages.Body body(Map<Language, Route> routes, Diagnostics problems) {
    StructuredData data = new StructuredData(desk);
    PageHead head =
        PageHead.of(
            desk.siteTitle(),
            desk.in(desk.config().masthead().description()),
            routes,
            List.of(data.site()));
    Cards cards = new Cards(desk);
    List<ArticleDigest> articles = desk.articles();
    Optional<ArticleDigest> first = articles.stream().findFirst();
    Optional<Article> opened = first.map(a -> desk.press().open(a.slug()));
    HomeModel model =
        new HomeModel(
            desk.siteTitle(),
            first.flatMap(cards::find),
            opened.flatMap(article -> lead(article, problems)),
            cards.of(articles.stream().skip(1).limit(MOST_CARDS).toList()),
            opened.flatMap(article -> story(article, problems)),
            desk.routes().archive(desk.language(), 1).href());
    return new Pages.Body(head, model);
  }

  private Optional<Edition> edition(Article article) {
    return article.edition(desk.language());
  }

  private References references(Article article, Optional<String> sheet, Diagnostics problems) {
    return new References(
        desk,
        new References.Page(Optional.of(article.slug()), sheet, false),
        Citations.NONE,
        problems);
  }

  private Optional<FigureModel> lead(Article article, Diagnostics problems) {
    return edition(article)
        .flatMap(
            e ->
                e.frontMatter()
                    .lead()
                    .flatMap(
                        chart ->
                            references(article, e.frontMatter().sheet(), problems).lead(chart, 3)));
  }

  private Optional<HomeModel.Story> story(Article article, Diagnostics problems) {
    return edition(article)
        .flatMap(
            e ->
                e.frontMatter()
                    .sheet()
                    .flatMap(desk.press()::sheet)
                    .map(sheet -> story(article, e, sheet, problems)));
  }

  private HomeModel.Story story(
      Article article, Edition edition, EvaluatedSheet sheet, Diagnostics problems) {
    SheetDesk own = new SheetDesk(desk, sheet, Citations.NONE);
    References references = references(article, Optional.of(own.id()), problems);
    Link register =
        new Link(
            desk.wording().get("allFacts", sheet.facts().size()),
            desk.routes().register(desk.language(), own.id()).href());
    Link checks =
        new Link(
            desk.wording().get("allClaims", sheet.claims().size()),
            desk.routes().claims(desk.language(), own.id()).href());
    return new HomeModel.Story(
        facts(edition, own), claims(article, own, references), register, checks);
  }

  /** The first figures of the key points, each once. */
  private static List<FactModel> facts(Edition edition, SheetDesk sheet) {
    Map<String, FactModel> facts = new LinkedHashMap<>();
    edition.frontMatter().furniture().keyPoints().stream()
        .flatMap(point -> point.document().references().stream())
        .filter(r -> r.scheme() == Scheme.FACT)
        .filter(r -> r.sheet().map(sheet.id()::equals).orElse(true))
        .map(Reference::id)
        .flatMap(id -> sheet.sheet().fact(id).stream())
        .forEach(fact -> facts.putIfAbsent(fact.id(), sheet.brief(fact)));
    return facts.values().stream().limit(MOST_FACTS).toList();
  }

  /** The claims that the article runs again. */
  private List<ClaimModel> claims(Article article, SheetDesk sheet, References references) {
    Exhibits exhibits = new Exhibits(desk, sheet, references);
    Use.User user = new Use.User(Scheme.ARTICLE, article.slug(), desk.language());
    return desk.press().usesBy(user).stream()
        .filter(use -> use.kind() == Use.Kind.CLAIM && use.sheet().equals(sheet.id()))
        .map(Use::id)
        .distinct()
        .flatMap(id -> sheet.sheet().claim(id).stream())
        .limit(MOST_CLAIMS)
        .map(claim -> exhibits.claim(claim, HtmlFragment.EMPTY, "claim-" + claim.claim().id()))
        .toList();
  }
}
