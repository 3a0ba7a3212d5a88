package dev.broadsheet.page;

import dev.broadsheet.chart.DrawnChart;
import dev.broadsheet.chart.raster.Lettering;
import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.colour.Palette;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.FrontMatter;
import dev.broadsheet.content.InlineText;
import dev.broadsheet.content.NamedImage;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Provenance;
import dev.broadsheet.image.ImageFormat;
import dev.broadsheet.image.Rendition;
import dev.broadsheet.page.model.Frame;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.page.share.ShareCard;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.text.Slug;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures that stand beside links to the pages of one language. */
final class ShareImages {
  static final Rule GLYPH_MISSING =
      Rule.warning(
          "glyph-missing",
          "A picture has a character that no font of the site can draw.",
          "PNG files are drawn with the site's own fonts, so that they are the same everywhere. Latin"
              + " and the Han of GB/T 2312 level 1 are there; any other character becomes an empty"
              + " box. Write the word another way, or run `src/fonts/outlines.py`, which takes in"
              + " what this repository writes.");

  private static final String NAME = "share.png";

  private final Desk desk;

  ShareImages(Desk desk) {
    this.desk = desk;
  }

  /** The picture of the site. */
  PlannedFile plan() {
    Span settings = new SourceFile("content/site.yaml", "").start();
    return PlannedFile.of(
            siteRoute().file(),
            problems -> Optional.of(survey(site(), settings, problems).png(palette())))
        .surveyed(problems -> survey(site(), settings, problems))
        .of(desk.keys().of("share").done());
  }

  /** The picture of an article, where one is drawn for it. */
  Optional<PlannedFile> plan(ArticleDigest article) {
    boolean drawn =
        desk.config().derived().shareImages()
            && article.edition(desk.language()).isPresent()
            && new Pictures(desk).shared(article.slug()).isEmpty();
    return drawn
        ? Optional.of(
            file(article.slug()).of(desk.keys().of("share").add(desk.keys().text(article)).done()))
        : Optional.empty();
  }

  private PlannedFile file(Slug article) {
    return PlannedFile.of(
            below(route(article)).file(),
            problems -> survey(article, problems).map(c -> c.png(palette())))
        .surveyed(problems -> survey(article, problems));
  }

  private Optional<ShareCard> survey(Slug article, Diagnostics problems) {
    return desk.press()
        .open(article)
        .edition(desk.language())
        .map(e -> survey(card(e), e.frontMatter().title().span(), problems));
  }

  private Palette palette() {
    return desk.config().look().light();
  }

  private Route route(Slug article) {
    return desk.routes().article(desk.language(), article);
  }

  private Route siteRoute() {
    return below(desk.routes().home(desk.language()));
  }

  /** Where the picture of a page lies. */
  static Route below(Route page) {
    return new Route(page.base(), page.path() + NAME);
  }

  /** The card itself, after a look at its words. */
  static ShareCard survey(ShareCard card, Span place, Diagnostics problems) {
    reportMissing(Lettering.missing(card.text()), place, problems);
    return card;
  }

  static void reportMissing(List<String> missing, Span place, Diagnostics problems) {
    for (String character : missing) {
      String code = String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
      problems.add(
          GLYPH_MISSING,
          place,
          "no font of the site has \"" + character + "\" (" + code + "): a box is drawn instead");
    }
  }

  /** The address of the picture of an article. */
  Route routeOf(Slug article) {
    return new Pictures(desk)
        .shared(article)
        .orElseGet(
            () -> desk.config().derived().shareImages() ? below(route(article)) : siteRoute());
  }

  /** For pages that have no picture of their own. */
  Frame.Image siteImage() {
    return image(siteRoute(), site());
  }

  /** The picture that an article names in its front matter, else the one drawn for it. */
  Frame.Image image(Edition edition, Slug article) {
    Optional<Route> shared = new Pictures(desk).shared(article);
    if (shared.isPresent()) {
      return named(shared.get(), edition);
    }
    return desk.config().derived().shareImages()
        ? image(below(route(article)), card(edition))
        : siteImage();
  }

  private Frame.Image named(Route route, Edition edition) {
    FrontMatter head = edition.frontMatter();
    String name = head.image().map(NamedImage::name).orElse("");
    String alt = AltText.of(name, edition.body(), desk.plain(head.sheet()));
    return new Frame.Image(
        route.absolute(),
        mediaType(route),
        Rendition.SHARED.width(),
        Rendition.SHARED.height(),
        alt);
  }

  private static String mediaType(Route route) {
    return ImageFormat.ofName(route.path()).map(ImageFormat::mediaType).orElse("image/png");
  }

  static Frame.Image image(Route route, ShareCard card) {
    return new Frame.Image(
        route.absolute(), "image/png", ShareCard.WIDTH, ShareCard.HEIGHT, card.alt());
  }

  private ShareCard site() {
    String host = Optional.ofNullable(URI.create(desk.routes().base()).getHost()).orElse("");
    return card("", desk.in(desk.config().masthead().tagline()), Optional.empty(), host);
  }

  private ShareCard card(Edition edition) {
    FrontMatter head = edition.frontMatter();
    Optional<Chosen> chosen = figure(head);
    return card(
        new Cards(desk).kind(head.publication()).label(),
        desk.title(edition),
        chosen.map(this::figure),
        chosen.map(this::foot).orElse(""));
  }

  /** The picture of a chart: its finding, and the first figure that it draws. */
  ShareCard card(DrawnChart chart, EvaluatedSheet sheet) {
    Optional<Chosen> chosen =
        chart.facts().stream()
            .flatMap(id -> sheet.fact(id).stream())
            .filter(fact -> fact.value().isPresent())
            .findFirst()
            .map(fact -> new Chosen(sheet, fact));
    return card(
        desk.word("shareChart"),
        chart.title(),
        chosen.map(this::figure),
        chosen.map(this::foot).orElse(""));
  }

  private ShareCard card(
      String kicker, String headline, Optional<ShareCard.Figure> figure, String foot) {
    boolean chinese = desk.language().isUnspaced();
    return new ShareCard(desk.siteTitle(), kicker, headline, figure, foot, chinese);
  }

  /** A figure of an article, in its sheet. */
  private record Chosen(EvaluatedSheet sheet, EvaluatedFact fact) {}

  /** The first figure of the headline, else of the key points: the one that the page leads with. */
  private Optional<Chosen> figure(FrontMatter head) {
    return Stream.concat(Stream.of(head.title()), head.furniture().keyPoints().stream())
        .flatMap(ShareImages::facts)
        .flatMap(reference -> find(reference, head).stream())
        .filter(chosen -> chosen.fact().value().isPresent())
        .findFirst();
  }

  private static Stream<Reference> facts(InlineText text) {
    return text.document().references().stream().filter(r -> r.scheme() == Scheme.FACT);
  }

  private Optional<Chosen> find(Reference reference, FrontMatter head) {
    return reference
        .sheet()
        .or(head::sheet)
        .flatMap(desk.press()::sheet)
        .flatMap(sheet -> sheet.fact(reference.id()).map(fact -> new Chosen(sheet, fact)));
  }

  private ShareCard.Figure figure(Chosen chosen) {
    String value = desk.value(chosen.fact(), chosen.sheet().sheet().units(), Style.SHORT);
    return new ShareCard.Figure(value, desk.in(chosen.fact().fact().label()));
  }

  /** How well the figure is known, and who published it. */
  private String foot(Chosen chosen) {
    Provenance provenance = chosen.fact().fact().provenance();
    String publishers =
        provenance.sources().stream()
            .flatMap(id -> chosen.sheet().sheet().source(id).stream())
            .map(source -> desk.in(source.publisher()))
            .distinct()
            .collect(Collectors.joining(desk.word("listSeparator")));
    String status = desk.status(provenance.status()).label();
    return publishers.isEmpty() ? status : desk.wording().get("shareSource", status, publishers);
  }
}
