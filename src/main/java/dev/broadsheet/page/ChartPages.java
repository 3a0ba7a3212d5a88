package dev.broadsheet.page;

import dev.broadsheet.chart.CsvWriter;
import dev.broadsheet.chart.DrawnChart;
import dev.broadsheet.chart.JsonWriter;
import dev.broadsheet.chart.Standalone;
import dev.broadsheet.chart.svg.Tones;
import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.EditionDigest;
import dev.broadsheet.check.PlainWords;
import dev.broadsheet.check.Use;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.page.model.ChartModel;
import dev.broadsheet.page.model.EmbedModel;
import dev.broadsheet.page.model.FigureModel;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.page.share.ShareCard;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Each chart of an article on a page of its own, as a page for frames on other sites, and as SVG,
 * PNG, CSV and JSON beside it.
 */
final class ChartPages {
  private final Desk desk;
  private final Pages pages;

  ChartPages(Desk desk) {
    this.desk = desk;
    this.pages = new Pages(desk);
  }

  /** The name of a chart of an article. */
  private record Named(ArticleDigest article, String sheet, String id) {}

  /** A chart of an article with its sheet. */
  private record Chart(ArticleDigest article, EvaluatedSheet sheet, ChartSpec spec) {}

  List<PlannedFile> plan(ArticleDigest article) {
    List<PlannedFile> files = new ArrayList<>();
    article
        .edition(desk.language())
        .ifPresent(edition -> charts(article, edition).forEach(c -> plan(c, files)));
    return files;
  }

  private static Collection<Named> charts(ArticleDigest article, EditionDigest edition) {
    Map<String, Named> charts = new LinkedHashMap<>();
    for (Use use : edition.cited().uses()) {
      if (use.kind() == Use.Kind.CHART) {
        charts.putIfAbsent(use.id(), new Named(article, use.sheet(), use.id()));
      }
    }
    return charts.values();
  }

  private Optional<Chart> open(Named named) {
    return desk.press()
        .sheet(named.sheet())
        .flatMap(
            sheet ->
                Optional.ofNullable(sheet.sheet().charts().get(named.id()))
                    .map(spec -> new Chart(named.article(), sheet, spec)));
  }

  private void plan(Named chart, List<PlannedFile> files) {
    String id = chart.id();
    Map<Language, Route> routes = new LinkedHashMap<>();
    Map<Language, Route> embeds = new LinkedHashMap<>();
    for (Desk other : desk.press().desks()) {
      Language language = other.language();
      if (chart.article().edition(language).isPresent()) {
        routes.put(language, desk.routes().chart(language, chart.article().slug(), id));
        embeds.put(language, desk.routes().embed(language, chart.article().slug(), id));
      }
    }
    files.add(
        pages
            .unlisted(
                "chart.peb",
                routes.get(desk.language()),
                problems -> drawn(chart, problems, (c, d) -> page(c, d, routes, problems)))
            .of(pageKey(chart, "chart")));
    files.add(
        pages
            .unlisted(
                "chart-embed.peb",
                embeds.get(desk.language()),
                problems -> drawn(chart, problems, (c, d) -> embed(c, d, embeds, problems)))
            .of(pageKey(chart, "chart-embed")));
    files.add(
        file(chart, "svg", (c, drawn) -> utf8(drawn.standalone().markup(tones())))
            .of(key(chart, "svg")));
    files.add(
        file(chart, "csv", (c, drawn) -> utf8(CsvWriter.write(drawn.table())))
            .of(key(chart, "csv")));
    files.add(
        file(
                chart,
                "json",
                (c, drawn) ->
                    utf8(JsonWriter.write(drawn, c.sheet().sheet(), desk.language()) + "\n"))
            .of(key(chart, "json")));
    files.add(png(chart).of(key(chart, "png")));
    if (desk.config().derived().shareImages()) {
      files.add(share(chart).of(key(chart, "share")));
    }
  }

  private <T> Optional<T> drawn(
      Named named, Diagnostics problems, BiFunction<Chart, DrawnChart, T> use) {
    return open(named).flatMap(c -> draw(c, problems).map(drawn -> use.apply(c, drawn)));
  }

  private PlannedFile file(
      Named named, String extension, BiFunction<Chart, DrawnChart, byte[]> content) {
    Route route =
        desk.routes().chartFile(desk.language(), named.article().slug(), named.id(), extension);
    return PlannedFile.of(route.file(), problems -> drawn(named, problems, content));
  }

  private PlannedFile png(Named named) {
    Route route =
        desk.routes().chartFile(desk.language(), named.article().slug(), named.id(), "png");
    return PlannedFile.of(
            route.file(),
            problems -> drawn(named, problems, (c, d) -> survey(c, d, problems).png(tones())))
        .surveyed(problems -> drawn(named, problems, (c, d) -> survey(c, d, problems)));
  }

  private static Standalone survey(Chart chart, DrawnChart drawn, Diagnostics problems) {
    Standalone alone = drawn.standalone();
    ShareImages.reportMissing(alone.missingGlyphs(), chart.spec().span(), problems);
    return alone;
  }

  private PlannedFile share(Named named) {
    return PlannedFile.of(
            shareRoute(named.article().slug(), named.id()).file(),
            problems ->
                drawn(
                    named,
                    problems,
                    (c, d) -> shared(c, d, problems).png(desk.config().look().light())))
        .surveyed(problems -> drawn(named, problems, (c, d) -> shared(c, d, problems)));
  }

  private ShareCard shared(Chart chart, DrawnChart drawn, Diagnostics problems) {
    return ShareImages.survey(card(chart, drawn), chart.spec().span(), problems);
  }

  private Fingerprint pageKey(Named chart, String kind) {
    return desk.keys()
        .of(kind)
        .add(chart.sheet())
        .add(chart.id())
        .add(desk.keys().text(chart.article()))
        .addAll(chart.article().languages())
        .done();
  }

  private Fingerprint key(Named chart, String kind) {
    return desk.keys().of(kind).add(chart.id()).add(desk.keys().sheet(chart.sheet())).done();
  }

  private Route shareRoute(Slug article, String id) {
    return ShareImages.below(desk.routes().chart(desk.language(), article, id));
  }

  private ShareCard card(Chart chart, DrawnChart drawn) {
    return new ShareImages(desk).card(drawn, chart.sheet());
  }

  private Tones tones() {
    return Tones.of(desk.config().look().light());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Optional<DrawnChart> draw(Chart chart, Diagnostics problems) {
    return desk.press().drawings().draw(chart.spec(), chart.sheet(), desk.language(), problems);
  }

  /** What the editor wrote below the chart in the article; empty for a chart that leads it. */
  private HtmlFragment summary(Chart chart) {
    List<HtmlFragment> found = new ArrayList<>();
    PlainWords plain = desk.plain(Optional.of(chart.sheet().sheet().id()));
    desk.press()
        .open(chart.article().slug())
        .edition(desk.language())
        .orElseThrow()
        .body()
        .render(
            (reference, words) -> {
              boolean own = reference.block() && reference.scheme() == Scheme.CHART;
              if (own && reference.id().equals(chart.spec().id())) {
                found.add(words);
              }
              return plain.render(reference, words);
            });
    return found.isEmpty() ? HtmlFragment.EMPTY : found.get(0);
  }

  private FigureModel figure(Chart chart, DrawnChart drawn, Diagnostics problems) {
    SheetDesk sheet = new SheetDesk(desk, chart.sheet(), Citations.NONE);
    References references =
        new References(
            desk,
            new References.Page(
                Optional.of(chart.article().slug()), Optional.of(sheet.id()), false),
            Citations.NONE,
            problems);
    return new Exhibits(desk, sheet, references)
        .figure(drawn, chart.article().slug(), summary(chart), 1);
  }

  private Pages.Body page(
      Chart chart, DrawnChart drawn, Map<Language, Route> routes, Diagnostics problems) {
    ArticleDigest article = chart.article();
    FigureModel figure = figure(chart, drawn, problems);
    Route whole = desk.routes().article(desk.language(), article.slug());
    Link from = new Link(desk.title(article), whole.href());
    PageHead head = head(chart, drawn, routes, whole);
    String code = new ChartEmbed(desk, article.slug(), drawn.id()).code(figure).html();
    return new Pages.Body(head, new ChartModel(figure, from, code));
  }

  private PageHead head(Chart chart, DrawnChart drawn, Map<Language, Route> routes, Route whole) {
    return new PageHead(
        drawn.title(),
        drawn.summary(),
        routes,
        PageHead.Kind.partOf(whole),
        List.of(),
        desk.config().derived().shareImages()
            ? Optional.of(
                ShareImages.image(
                    shareRoute(chart.article().slug(), chart.spec().id()), card(chart, drawn)))
            : Optional.empty());
  }

  private Pages.Body embed(
      Chart chart, DrawnChart drawn, Map<Language, Route> routes, Diagnostics problems) {
    Route page = desk.routes().chart(desk.language(), chart.article().slug(), drawn.id());
    PageHead head = head(chart, drawn, routes, page);
    Link whole = new Link(desk.word("dataAndDownloads"), page.href());
    return new Pages.Body(head, new EmbedModel(figure(chart, drawn, problems), whole));
  }
}
