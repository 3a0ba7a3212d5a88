package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.PlainWords;
import dev.broadsheet.content.Document;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.FrontMatter;
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

  /** The articles of the language, for the script. */
  String index() {
    return SearchIndex.write(
        desk.articles().stream()
            .flatMap(
                a ->
                    desk.press().open(a.slug()).edition(desk.language()).stream()
                        .map(e -> entry(a, e)))
            .toList());
  }

  private SearchIndex.Entry entry(ArticleDigest article, Edition edition) {
    FrontMatter matter = edition.frontMatter();
    TimeText day = desk.day(matter.publication().published());
    return new SearchIndex.Entry(
        desk.routes().article(desk.language(), article.slug()).href(),
        new SearchIndex.Headline(desk.title(article), desk.summary(article)),
        new SearchIndex.Day(day.machine(), day.text()),
        desk.topics(matter.placement()).stream().map(Link::label).toList(),
        headings(edition),
        text(edition));
  }

  private List<String> headings(Edition edition) {
    PlainWords plain = desk.plain(edition.frontMatter().sheet());
    Document body = edition.body();
    return body.headings().stream().map(h -> body.plainText(h, plain)).toList();
  }

  /** The key points and the body, one block to a line, without the headings, which stand apart. */
  private List<String> text(Edition edition) {
    Optional<String> sheet = edition.frontMatter().sheet();
    Set<String> headings = new HashSet<>(headings(edition));
    Stream<String> points =
        edition.frontMatter().furniture().keyPoints().stream().map(p -> desk.plainText(p, sheet));
    Stream<String> body = edition.body().plainText(desk.plain(sheet)).lines().map(String::strip);
    return Stream.concat(points, body)
        .filter(line -> !line.isEmpty() && !headings.contains(line))
        .toList();
  }
}
