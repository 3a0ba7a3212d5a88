package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.content.SiteConfig;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.page.model.ListModel;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists of articles, newest first, in pages: the archive, each topic, each author. */
final class ListPages {
  static final int PER_PAGE = 20;
  private final Desk desk;
  private final Pages pages;

  ListPages(Desk desk) {
    this.desk = desk;
    this.pages = new Pages(desk);
  }

  /** A list and where its pages are. */
  private record Listing(
      String kind,
      String title,
      String description,
      Predicate<ArticleDigest> member,
      Address address) {}

  /** The address of a page of a list. */
  @FunctionalInterface
  private interface Address {
    Route of(Language language, int page);
  }

  List<PlannedFile> plan() {
    List<PlannedFile> files = new ArrayList<>();
    files.addAll(plan(archive()));
    for (SiteConfig.Topic topic : desk.config().topics().values()) {
      files.addAll(plan(topic(topic)));
    }
    for (SiteConfig.Author author : desk.config().authors().values()) {
      if (Slug.isSlug(author.id())) {
        files.addAll(plan(author(author)));
      }
    }
    return files;
  }

  private Listing archive() {
    return new Listing(
        "archive",
        desk.word("archive"),
        desk.word("archiveDescription"),
        article -> true,
        (language, page) -> desk.routes().archive(language, page));
  }

  private Listing topic(SiteConfig.Topic topic) {
    return new Listing(
        "topic",
        desk.in(topic.name()),
        desk.find(topic.description()).orElse(""),
        a -> a.placement().topics().contains(topic.slug()),
        (language, page) -> desk.routes().topic(language, topic.slug(), page));
  }

  /** An author's articles stand on one page after the other under the author's own address. */
  private Listing author(SiteConfig.Author author) {
    Slug slug = new Slug(author.id());
    return new Listing(
        "author",
        desk.in(author.name()),
        desk.find(author.bio()).orElse(""),
        a -> a.publication().authors().contains(author.id()),
        (language, page) -> desk.routes().author(language, slug, page));
  }

  private List<PlannedFile> plan(Listing listing) {
    List<ArticleDigest> articles = members(desk, listing);
    Map<Language, Integer> counts = new LinkedHashMap<>();
    for (Desk other : desk.press().desks()) {
      counts.put(other.language(), pages(members(other, listing).size()).count());
    }
    List<PlannedFile> files = new ArrayList<>();
    for (int page = 1; page <= pages(articles.size()).count(); page++) {
      files.add(plan(listing, articles, page, counts));
    }
    return files;
  }

  private static List<ArticleDigest> members(Desk desk, Listing listing) {
    return desk.articles().stream().filter(listing.member()).toList();
  }

  private static Pagination pages(int articles) {
    return new Pagination(articles, PER_PAGE);
  }

  private PlannedFile plan(
      Listing listing, List<ArticleDigest> articles, int page, Map<Language, Integer> counts) {
    Map<Language, Route> routes = new LinkedHashMap<>();
    counts.forEach(
        (language, count) -> {
          if (page <= count) {
            routes.put(language, listing.address().of(language, page));
          }
        });
    Fingerprint key =
        desk.keys()
            .cards("list", pages(articles.size()).shown(articles, page))
            .add(listing.kind())
            .add(listing.title())
            .add(listing.description())
            .add(listing.address().of(desk.language(), 1).path())
            .add(page)
            .add(pages(articles.size()).count())
            .addAll(routes.keySet())
            .done();
    return pages
        .listed(
            "list.peb",
            routes,
            Optional.empty(),
            List.of(),
            problems -> Optional.of(body(listing, articles, page, routes)))
        .of(key);
  }

  private Pages.Body body(
      Listing listing, List<ArticleDigest> articles, int page, Map<Language, Route> routes) {
    List<ArticleDigest> shown = pages(articles.size()).shown(articles, page);
    String title =
        page == 1 ? listing.title() : desk.wording().get("pageOf", listing.title(), page);
    String description = listing.description().isEmpty() ? title : listing.description();
    StructuredData data = new StructuredData(desk);
    Link home = new Link(desk.siteTitle(), desk.routes().home(desk.language()).href());
    Link own = new Link(listing.title(), listing.address().of(desk.language(), 1).href());
    PageHead head =
        PageHead.of(title, description, routes, List.of(data.breadcrumbs(List.of(home, own))));
    return new Pages.Body(
        head,
        new ListModel(
            listing.kind(),
            title,
            listing.description(),
            new Cards(desk).of(shown),
            pager(listing, page, pages(articles.size()))));
  }

  private ListModel.Pager pager(Listing listing, int page, Pagination pagination) {
    Language language = desk.language();
    int count = pagination.count();
    Optional<String> newer =
        page == 1 ? Optional.empty() : Optional.of(listing.address().of(language, page - 1).href());
    Optional<String> older =
        page == count
            ? Optional.empty()
            : Optional.of(listing.address().of(language, page + 1).href());
    return new ListModel.Pager(
        newer, older, pagination.numbers(page, n -> listing.address().of(language, n)));
  }
}
