package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.EditionDigest;
import dev.broadsheet.check.SheetDigest;
import dev.broadsheet.content.Article;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.Publication;
import dev.broadsheet.data.JsonText;
import dev.broadsheet.page.machine.AtomFeed;
import dev.broadsheet.page.machine.Feed;
import dev.broadsheet.page.machine.FeedEntry;
import dev.broadsheet.page.machine.JsonFeed;
import dev.broadsheet.page.machine.NewsSitemap;
import dev.broadsheet.page.machine.SecurityHeaders;
import dev.broadsheet.page.machine.Sitemap;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.page.route.Routes;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Feeds, sitemaps, search entries, headers, the manifest: what no reader reads. */
final class MachineFiles {
  private static final int MOST_IN_FEED = 30;

  /**
   * The schemas of what is written in and what is published, each beside what reads or writes it.
   */
  private static final List<String> SCHEMAS =
      List.of("fact/fact-sheet.schema.json", "chart/chart.schema.json");

  private final Press press;
  private final Routes routes;

  MachineFiles(Press press) {
    this.press = press;
    this.routes = press.routes();
  }

  /** The files of every language, and those that the site has once. */
  List<PlannedFile> plan(Supplier<Stream<PlannedFile>> pages) {
    List<PlannedFile> files = new ArrayList<>();
    press.desks().forEach(desk -> files.addAll(plan(desk)));
    files.addAll(sitemaps(pages, Sitemap.MOST));
    files.add(file(routes.root("/news-sitemap.xml"), newsKey(), this::news));
    files.add(file(routes.root("/robots.txt"), all("robots").done(), this::robots));
    files.add(file(routes.root("/_headers"), all("headers").done(), this::headers));
    for (String schema : SCHEMAS) {
      String name = schema.substring(schema.indexOf('/') + 1);
      Fingerprint key = new Fingerprint.Maker().add(schema).done();
      files.add(file(routes.root("/schemas/" + name), key, () -> schema(schema)));
    }
    press.assets().files().forEach((path, bytes) -> files.add(asset(path, bytes)));
    return files;
  }

  /** One sitemap, or a list of several, each of about {@code most} addresses at most. */
  List<PlannedFile> sitemaps(Supplier<Stream<PlannedFile>> pages, int most) {
    int parts = Math.max(1, (mostPages() + most - 1) / most);
    Fingerprint key = addresses();
    Route whole = routes.root("/sitemap.xml");
    if (parts == 1) {
      return List.of(file(whole, key, () -> Sitemap.write(entries(pages))));
    }
    List<PlannedFile> files = new ArrayList<>();
    List<String> urls = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      Route route = routes.root("/sitemap-" + (part + 1) + ".xml");
      long from = part;
      urls.add(route.absolute());
      files.add(
          file(
              route,
              new Fingerprint.Maker().add(key).add(part).add(parts).done(),
              () -> {
                List<Sitemap.Entry> all = entries(pages);
                int start = (int) (from * all.size() / parts);
                int end = (int) ((from + 1) * all.size() / parts);
                return Sitemap.write(all.subList(start, end));
              }));
    }
    files.add(file(whole, new Fingerprint.Maker().addAll(urls).done(), () -> Sitemap.index(urls)));
    return files;
  }

  private static List<Sitemap.Entry> entries(Supplier<Stream<PlannedFile>> pages) {
    return pages
        .get()
        .flatMap(page -> page.listing().stream())
        .sorted(Comparator.comparing(Sitemap.Entry::url))
        .toList();
  }

  /** No fewer than the pages that sitemaps list, as far as is known before they are planned. */
  private int mostPages() {
    int languages = routes.languages().size();
    // Home, archive and the list of sheets first.
    long lists =
        3L
            + press.config().topics().size()
            + press.config().authors().size()
            + press.checked().site().pages().size();
    long cards = 0;
    long editions = 0;
    for (ArticleDigest article : press.articles()) {
      int times = 1 + article.placement().topics().size() + article.publication().authors().size();
      editions += article.editions().size();
      cards += (long) times * article.editions().size();
    }
    long registers = 0;
    for (SheetDigest sheet : press.sheets()) {
      registers += sheet.size().claims() > 0 ? 2 : 1;
    }
    // Of registers, too, a page lists no fewer than of articles.
    long pages = editions + languages * (registers + lists);
    return (int) (pages + (cards + languages * registers) / ListPages.PER_PAGE);
  }

  /** Every page that there is follows from the articles of each language, and the sheets. */
  private Fingerprint addresses() {
    Fingerprint.Maker maker = all("sitemap");
    press.desks().forEach(desk -> maker.add(desk.keys().roll()));
    press.sheets().forEach(sheet -> maker.add(sheet.id()).add(sheet.size().claims() > 0));
    return maker.done();
  }

  /** What every language's pages show. */
  private Fingerprint.Maker all(String what) {
    Fingerprint.Maker maker = new Fingerprint.Maker();
    press.desks().forEach(desk -> maker.add(desk.keys().of(what).done()));
    return maker;
  }

  private Fingerprint newsKey() {
    Fingerprint.Maker maker = all("news").add(press.options().now().toString());
    press.desks().forEach(desk -> maker.add(desk.keys().roll()));
    return maker.done();
  }

  private static PlannedFile file(Route route, Fingerprint key, Supplier<String> text) {
    return PlannedFile.of(
            route.file(), problems -> Optional.of(text.get().getBytes(StandardCharsets.UTF_8)))
        .of(key)
        .silent();
  }

  private static PlannedFile asset(SitePath path, byte[] bytes) {
    // The name holds a hash of what is in it.
    Fingerprint key = new Fingerprint.Maker().add("asset").add(path.value()).done();
    return PlannedFile.of(path, problems -> Optional.of(bytes)).of(key).silent();
  }

  private List<PlannedFile> plan(Desk desk) {
    Language language = desk.language();
    Keys keys = desk.keys();
    Route atom = routes.file(language, "feed.xml");
    Route json = routes.file(language, "feed.json");
    List<ArticleDigest> newest = desk.articles().stream().limit(MOST_IN_FEED).toList();
    Fingerprint feed = keys.texts("feed", newest).done();
    List<PlannedFile> files = new ArrayList<>();
    if (press.config().derived().search()) {
      files.add(file(routes.searchIndex(language), keys.index(), new SearchPage(desk)::index));
    }
    files.add(file(atom, feed, () -> AtomFeed.write(feed(desk), atom.absolute())));
    files.add(file(json, feed, () -> JsonFeed.write(feed(desk), json.absolute())));
    files.add(
        file(
            routes.file(language, "llms.txt"),
            keys.of("llms").add(keys.roll()).add(keys.registers()).done(),
            new LlmsFile(desk)::write));
    files.add(
        file(
            routes.file(language, "site.webmanifest"),
            keys.of("manifest").done(),
            () -> manifest(desk)));
    return files;
  }

  private Feed feed(Desk desk) {
    List<FeedEntry> entries =
        desk.articles().stream()
            .limit(MOST_IN_FEED)
            .map(a -> desk.press().open(a.slug()))
            .flatMap(a -> a.edition(desk.language()).map(e -> entry(desk, a, e)).stream())
            .toList();
    return new Feed(
        desk.language(),
        desk.siteTitle(),
        desk.in(desk.config().masthead().tagline()),
        routes.home(desk.language()).absolute(),
        entries);
  }

  private FeedEntry entry(Desk desk, Article article, Edition edition) {
    Publication publication = edition.frontMatter().publication();
    Route route = routes.article(desk.language(), article.slug());
    HtmlFragment text =
        edition.body().render(new FeedReferences(desk, article, edition.frontMatter().sheet()));
    return new FeedEntry(
        route.absolute(),
        desk.title(edition),
        desk.summary(edition),
        FeedReferences.absolute(text, route),
        new Pictures(desk).shared(article.slug()).map(Route::absolute),
        new FeedEntry.Times(publication.published(), publication.lastChanged()),
        new FeedEntry.Tags(
            desk.authors(publication).stream().map(Link::label).toList(),
            desk.topics(edition.frontMatter().placement()).stream().map(Link::label).toList()));
  }

  private String manifest(Desk desk) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", desk.siteTitle());
    json.put("short_name", desk.siteTitle());
    json.put("description", desk.in(desk.config().masthead().description()));
    json.put("lang", desk.language().tag());
    json.put("start_url", routes.home(desk.language()).href());
    json.put("display", "browser");
    List<Map<String, Object>> icons = new ArrayList<>();
    addIcon("icons/icon-192.png", "192x192", "any", icons);
    addIcon("icons/icon-512.png", "512x512", "any", icons);
    addIcon("icons/icon-maskable-512.png", "512x512", "maskable", icons);
    json.put("icons", icons);
    return JsonText.writePretty(json);
  }

  private void addIcon(String name, String size, String purpose, List<Map<String, Object>> icons) {
    press
        .assets()
        .find(name)
        .ifPresent(
            path -> {
              Map<String, Object> icon = new LinkedHashMap<>();
              icon.put("src", routes.root("/" + path).href());
              icon.put("sizes", size);
              icon.put("type", "image/png");
              icon.put("purpose", purpose);
              icons.add(icon);
            });
  }

  private String news() {
    List<NewsSitemap.Entry> entries =
        press.articles().stream().flatMap(a -> a.editions().stream().map(e -> news(a, e))).toList();
    return NewsSitemap.write(
        entries, language -> press.desk(language).siteTitle(), press.options().now());
  }

  private NewsSitemap.Entry news(ArticleDigest article, EditionDigest edition) {
    return new NewsSitemap.Entry(
        routes.article(edition.language(), article.slug()).absolute(),
        edition.headline().title(),
        edition.language(),
        article.publication().published());
  }

  private String robots() {
    return "User-agent: *\nAllow: /\n\nSitemap: "
        + routes.root("/sitemap.xml").absolute()
        + "\nSitemap: "
        + routes.root("/news-sitemap.xml").absolute()
        + "\n";
  }

  /** Search runs a script, and other sites may frame what is made for it; nothing else does. */
  private String headers() {
    List<String> unscripted = new ArrayList<>();
    List<String> unframed = new ArrayList<>();
    for (Language language : routes.languages()) {
      String home = routes.home(language).path();
      unscripted.addAll(List.of(home, home + "articles/*"));
      String article = home + "articles/:slug/";
      unframed.addAll(List.of(home, article, article + "charts/:chart/"));
      if (press.config().derived().search()) {
        unframed.add(home + "search/");
      }
      List<String> others = others(language);
      unscripted.addAll(others);
      unframed.addAll(others);
    }
    return SecurityHeaders.file(new SecurityHeaders.Patterns(unscripted, unframed));
  }

  /** The pages of a language that are neither articles nor search nor the front page. */
  private List<String> others(Language language) {
    List<String> patterns = new ArrayList<>();
    String home = routes.home(language).path();
    for (String folder : List.of("archive", "authors", "claims", "facts", "topics")) {
      patterns.add(home + folder + "/*");
    }
    press.checked().site().pages().stream()
        .filter(page -> page.edition(language).isPresent())
        .forEach(page -> patterns.add(routes.page(language, page.slug()).path()));
    return patterns;
  }

  private static String schema(String path) {
    String name = "/dev/broadsheet/" + path;
    try (InputStream in = MachineFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar is damaged: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar is damaged: " + name, e);
    }
  }
}
