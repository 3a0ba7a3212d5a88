package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.PlainWords;
import dev.broadsheet.content.Document;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.FrontMatter;
import dev.broadsheet.content.PageEdition;
import dev.broadsheet.content.StaticPage;
import dev.broadsheet.page.machine.SearchIndex;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.page.model.SearchModel;
import dev.broadsheet.page.model.TimeText;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.page.route.Routes;
import dev.broadsheet.page.theme.Assets;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Search in one language: the page, the only one that runs a script, and what it searches. */
final class SearchPage {
  private static final String LIBRARY = "js/minisearch.js";

  private final Desk desk;
  private final Pages pages;

  SearchPage(Desk desk) {
    this.desk = desk;
    this.pages = new Pages(desk);
  }

  PlannedFile plan() {
    Map<Language, Route> routes = pages.everywhere((d, l) -> d.routes().search(l));
    Route own = desk.routes().search(desk.language());
    return pages
        .unlisted("search.peb", own, problems -> Optional.of(body(routes)))
        .of(desk.keys().of("search").done());
  }

  private Pages.Body body(Map<Language, Route> routes) {
    PageHead head =
        new PageHead(
            desk.word("search"),
            desk.word("searchDescription"),
            routes,
            PageHead.Kind.SEARCH,
            List.of(),
            Optional.empty());
    return new Pages.Body(head, new SearchModel(engine(), elsewhere()));
  }

  private Optional<SearchModel.Engine> engine() {
    Assets assets = desk.press().assets();
    Routes routes = desk.routes();
    String index = routes.searchIndex(desk.language()).href();
    return assets
        .find(LIBRARY)
        .filter(library -> assets.find(PageHead.Kind.SEARCH_SCRIPT).isPresent())
        .map(library -> new SearchModel.Engine(index, routes.root("/" + library).href()));
  }

  private List<Link> elsewhere() {
    Language language = desk.language();
    List<Link> links = new ArrayList<>();
    links.add(new Link(desk.word("wholeArchive"), desk.routes().archive(language, 1).href()));
    desk.config()
        .topics()
        .values()
        .forEach(
            topic ->
                links.add(
                    new Link(
                        desk.in(topic.name()),
                        desk.routes().topic(language, topic.slug(), 1).href())));
    return links;
  }

  /** The articles of the language and after them its pages, for the script. */
  String index() {
    Stream<SearchIndex.Entry> articles =
        desk.articles().stream()
            .flatMap(
                a ->
                    desk.press().open(a.slug()).edition(desk.language()).stream()
                        .map(e -> entry(a, e)));
    return SearchIndex.write(Stream.concat(articles, pages().map(this::entry)).toList());
  }

  private Stream<StaticPage> pages() {
    return desk.press().checked().site().pages().stream()
        .filter(page -> page.edition(desk.language()).isPresent());
  }

  private SearchIndex.Entry entry(StaticPage page) {
    PageEdition edition = page.edition(desk.language()).orElseThrow();
    List<String> headings = headings(edition.body(), Optional.empty());
    return new SearchIndex.Entry(
        desk.routes().page(desk.language(), page.slug()).href(),
        new SearchIndex.Headline(
            desk.plainText(edition.title(), Optional.empty()),
            desk.plainText(edition.summary(), Optional.empty())),
        SearchIndex.Day.NONE,
        List.of(),
        headings,
        text(Stream.empty(), edition.body(), Optional.empty(), headings));
  }

  private SearchIndex.Entry entry(ArticleDigest article, Edition edition) {
    FrontMatter matter = edition.frontMatter();
    TimeText day = desk.day(matter.publication().published());
    List<String> headings = headings(edition.body(), matter.sheet());
    Stream<String> points =
        matter.furniture().keyPoints().stream().map(p -> desk.plainText(p, matter.sheet()));
    return new SearchIndex.Entry(
        desk.routes().article(desk.language(), article.slug()).href(),
        new SearchIndex.Headline(desk.title(article), desk.summary(article)),
        new SearchIndex.Day(day.machine(), day.text()),
        desk.topics(matter.placement()).stream().map(Link::label).toList(),
        headings,
        text(points, edition.body(), matter.sheet(), headings));
  }

  private List<String> headings(Document body, Optional<String> sheet) {
    PlainWords plain = desk.plain(sheet);
    return body.headings().stream().map(h -> body.plainText(h, plain)).toList();
  }

  /** What stands on top and the body, one block to a line, without headings, which stand apart. */
  private List<String> text(
      Stream<String> top, Document body, Optional<String> sheet, List<String> headings) {
    Set<String> apart = new HashSet<>(headings);
    Stream<String> lines = body.plainText(desk.plain(sheet)).lines().map(String::strip);
    return Stream.concat(top, lines)
        .filter(line -> !line.isEmpty() && !apart.contains(line))
        .toList();
  }
}
