package dev.broadsheet.page;

import dev.broadsheet.content.SiteConfig;
import dev.broadsheet.content.SiteConfig.NavigationItem;
import dev.broadsheet.page.machine.JsonLd;
import dev.broadsheet.page.machine.SecurityHeaders;
import dev.broadsheet.page.model.Frame;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.page.model.TimeText;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.page.route.Routes;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.page.theme.Assets;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Puts around a page what every page has: head, masthead, language switch, foot. */
final class Frames {
  private static final Pattern WORD_END =
      Pattern.compile("[^\\p{L}\\p{N}\u2019']+|\\p{IsHan}|\\p{IsHiragana}|\\p{IsKatakana}");

  private final Desk desk;
  private final Routes routes;
  private final Language language;

  /** The same on every page; made when the first page is, and made twice without harm. */
  private volatile Optional<Frame.Footer> footer = Optional.empty();

  private volatile Optional<List<Link>> navigation = Optional.empty();
  private volatile OptionalInt longestWord = OptionalInt.empty();
  private volatile Optional<Frame.Files> files = Optional.empty();

  Frames(Desk desk) {
    this.desk = desk;
    this.routes = desk.routes();
    this.language = desk.language();
  }

  Frame frame(PageHead head) {
    String site = desk.siteTitle();
    String title = head.title().equals(site) ? site : head.title() + " \u00b7 " + site;
    return new Frame(
        language.tag(),
        new Frame.Head(
            title,
            head.description(),
            head.kind().indexed(),
            addresses(head),
            social(head),
            head.data().stream().map(JsonLd::script).toList()),
        masthead(head),
        footer());
  }

  private Frame.Addresses addresses(PageHead head) {
    List<Frame.Alternate> alternates = new ArrayList<>();
    if (head.routes().size() > 1 && head.kind().canonical().isEmpty()) {
      head.routes().forEach((l, r) -> alternates.add(new Frame.Alternate(l.tag(), r.absolute())));
      Route first = head.routes().values().iterator().next();
      alternates.add(new Frame.Alternate("x-default", first.absolute()));
    }
    return new Frame.Addresses(
        head.kind().canonical().orElse(own(head)).absolute(), alternates, files(head.kind()));
  }

  private Route own(PageHead head) {
    Route own = head.routes().get(language);
    if (own == null) {
      throw new IllegalArgumentException("a page in " + language + " without an address");
    }
    return own;
  }

  /** Pages with a script of their own are few. */
  private Frame.Files files(PageHead.Kind kind) {
    if (kind.script().isPresent()) {
      return makeFiles(kind);
    }
    if (files.isEmpty()) {
      files = Optional.of(makeFiles(kind));
    }
    return files.get();
  }

  private Frame.Files makeFiles(PageHead.Kind kind) {
    Assets assets = desk.press().assets();
    Optional<String> script = kind.script().flatMap(assets::find).map(this::href);
    List<Frame.Icon> icons = new ArrayList<>();
    assets
        .find("icons/favicon.svg")
        .ifPresent(p -> icons.add(new Frame.Icon("icon", href(p), "image/svg+xml")));
    assets
        .find("icons/icon-180.png")
        .ifPresent(p -> icons.add(new Frame.Icon("apple-touch-icon", href(p), "image/png")));
    return new Frame.Files(
        script.isPresent() ? SecurityHeaders.SEARCH_META_POLICY : SecurityHeaders.META_POLICY,
        assets.styleSheet().map(this::href).orElse(""),
        script,
        assets.earlyFonts().stream().map(this::href).toList(),
        icons,
        routes.file(language, "site.webmanifest").href(),
        new Frame.Feeds(
            routes.file(language, "feed.xml").href(), routes.file(language, "feed.json").href()));
  }

  private String href(SitePath path) {
    return routes.root("/" + path).href();
  }

  private Frame.Social social(PageHead head) {
    List<String> others =
        head.routes().keySet().stream()
            .filter(other -> !other.equals(language))
            .map(other -> desk.press().desk(other).word("locale"))
            .toList();
    PageHead.Kind kind = head.kind();
    return new Frame.Social(
        kind.type(),
        desk.word("locale"),
        others,
        kind.properties(),
        head.image().orElseGet(new ShareImages(desk)::siteImage));
  }

  private Frame.Masthead masthead(PageHead head) {
    SiteConfig.Masthead masthead = desk.config().masthead();
    String here = own(head).href();
    List<Frame.Item> navigation =
        navigation().stream()
            .map(link -> new Frame.Item(link.label(), link.href(), link.href().equals(here)))
            .toList();
    Optional<TimeText> edition = desk.lastChanged().map(desk::day);
    return new Frame.Masthead(
        desk.siteTitle(),
        longestWord(),
        desk.in(masthead.tagline()),
        routes.home(language).href(),
        edition,
        search(here),
        navigation,
        languages(head.routes()));
  }

  /** How many letters the longest word of the site's name has. */
  private int longestWord() {
    if (longestWord.isEmpty()) {
      longestWord =
          WORD_END
              .splitAsStream(desk.siteTitle())
              .mapToInt(word -> word.codePointCount(0, word.length()))
              .max();
    }
    return longestWord.orElse(0);
  }

  private Optional<Frame.Item> search(String here) {
    if (!desk.config().derived().search()) {
      return Optional.empty();
    }
    String href = routes.search(language).href();
    return Optional.of(new Frame.Item(desk.word("search"), href, href.equals(here)));
  }

  private List<Frame.LanguageLink> languages(Map<Language, Route> own) {
    return desk.press().desks().stream()
        .map(
            other -> {
              Language tongue = other.language();
              Route route = own.getOrDefault(tongue, routes.home(tongue));
              return new Frame.LanguageLink(
                  tongue.tag(),
                  other.word("languageName"),
                  route.href(),
                  tongue.equals(language),
                  own.containsKey(tongue),
                  other.word("readInThis"));
            })
        .toList();
  }

  private List<Link> navigation() {
    if (navigation.isEmpty()) {
      navigation = Optional.of(makeNavigation());
    }
    return navigation.get();
  }

  private List<Link> makeNavigation() {
    return desk.config().navigation().stream()
        .map(item -> new Link(desk.in(item.label()), address(item).href()))
        .toList();
  }

  private Route address(NavigationItem item) {
    String article = "article:";
    if (item.to().startsWith(article) && Slug.isSlug(item.to().substring(article.length()))) {
      return routes.article(language, new Slug(item.to().substring(article.length())));
    }
    return item.page()
        .map(slug -> routes.page(language, slug))
        .orElseGet(() -> routes.path(language, item.to().startsWith("/") ? item.to() : "/"));
  }

  private Frame.Footer footer() {
    if (footer.isEmpty()) {
      footer = Optional.of(makeFooter());
    }
    return footer.get();
  }

  private Frame.Footer makeFooter() {
    SiteConfig.Publisher publisher = desk.config().publisher();
    List<Link> links = new ArrayList<>(navigation());
    if (!desk.press().sheets().isEmpty()) {
      links.add(new Link(desk.word("registers"), routes.registers(language).href()));
    }
    links.add(new Link(desk.word("atomFeed"), routes.file(language, "feed.xml").href()));
    links.add(new Link(desk.word("jsonFeed"), routes.file(language, "feed.json").href()));
    return new Frame.Footer(
        routes.home(language).href(),
        new Frame.Imprint(desk.in(publisher.name()), publisher.contact(), publisher.licence()),
        links);
  }
}
