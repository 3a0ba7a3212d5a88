package dev.broadsheet.page;

import dev.broadsheet.chart.DrawnChart;
import dev.broadsheet.content.Document;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.ReferenceRenderer;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.Claim;
import dev.broadsheet.fact.EvaluatedClaim;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.FactTable;
import dev.broadsheet.fact.LocatedText;
import dev.broadsheet.fact.Timeline;
import dev.broadsheet.fact.TimelineEvent;
import dev.broadsheet.fact.Working;
import dev.broadsheet.page.model.ClaimModel;
import dev.broadsheet.page.model.FigureModel;
import dev.broadsheet.page.model.TableModel;
import dev.broadsheet.page.model.Tag;
import dev.broadsheet.page.model.TimelineModel;
import dev.broadsheet.page.route.Routes;
import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.text.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Charts, timelines, tables and claims of one sheet, as they stand on a page of one language. */
final class Exhibits {
  private final Desk desk;
  private final SheetDesk sheet;
  private final ReferenceRenderer references;

  Exhibits(Desk desk, SheetDesk sheet, ReferenceRenderer references) {
    this.desk = desk;
    this.sheet = sheet;
    this.references = references;
  }

  /** The id of what a reference shows, on the page that shows it. */
  static String anchor(Reference reference) {
    return reference.scheme().key() + "-" + reference.id();
  }

  /**
   * A chart.
   *
   * @param article whose chart it is
   * @param summary what the editor says that it shows; empty for what the drawing says of itself
   */
  FigureModel figure(DrawnChart chart, Slug article, HtmlFragment summary, int level) {
    List<Tag> legend =
        chart.legend().stream().map(i -> new Tag(i.encoding().key(), i.text())).toList();
    HtmlFragment words = summary.isEmpty() ? HtmlFragment.escape(chart.summary()) : summary;
    return new FigureModel(
        "chart-" + chart.id(),
        level,
        new FigureModel.Plot(chart.title(), chart.dek(), chart.artboards(), legend),
        words,
        new FigureModel.Origin(
            sheet.links(chart.sources()), chart.notes(), files(article, chart.id())),
        chart.table());
  }

  private Optional<FigureModel.Files> files(Slug article, String id) {
    if (!desk.config().derived().charts()) {
      return Optional.empty();
    }
    Routes routes = desk.routes();
    return Optional.of(
        new FigureModel.Files(
            routes.chart(desk.language(), article, id).href(),
            routes.chartFile(desk.language(), article, id, "png").href(),
            routes.chartFile(desk.language(), article, id, "svg").href(),
            routes.chartFile(desk.language(), article, id, "csv").href(),
            routes.chartFile(desk.language(), article, id, "json").href()));
  }

  TimelineModel timeline(Timeline timeline, HtmlFragment summary, int level) {
    return new TimelineModel(
        "timeline-" + timeline.id(),
        level,
        desk.in(timeline.title()),
        summary,
        timeline.events().stream().map(this::event).toList());
  }

  private TimelineModel.Event event(TimelineEvent event) {
    Set<String> told = new HashSet<>(facts(event.title()));
    event.text().ifPresent(text -> told.addAll(facts(text)));
    List<TimelineModel.Amount> amounts =
        event.facts().stream()
            .filter(id -> !told.contains(id))
            .flatMap(id -> sheet.sheet().fact(id).stream())
            .map(f -> new TimelineModel.Amount(desk.in(f.fact().label()), linked(f)))
            .toList();
    return new TimelineModel.Event(
        desk.period(event.date()),
        markup(event.title()),
        event.text().map(this::markup),
        desk.status(event.status()),
        amounts,
        sheet.marks(event.sources()));
  }

  /** The facts of this sheet that a text names, so that they need no line of their own. */
  private List<String> facts(LocatedText text) {
    return Document.inline(text.in(desk.language()), new Diagnostics()).references().stream()
        .filter(reference -> reference.scheme() == Scheme.FACT)
        .filter(reference -> reference.sheet().map(sheet.id()::equals).orElse(true))
        .map(Reference::id)
        .toList();
  }

  TableModel table(FactTable table, HtmlFragment summary) {
    Set<String> sources = new LinkedHashSet<>();
    List<TableModel.Row> rows = new ArrayList<>();
    for (FactTable.Row row : table.rows()) {
      List<HtmlFragment> cells = new ArrayList<>();
      for (Optional<String> cell : row.cells()) {
        Optional<EvaluatedFact> fact = cell.flatMap(sheet.sheet()::fact);
        fact.ifPresent(f -> sources.addAll(f.fact().provenance().sources()));
        cells.add(fact.map(this::linkedShort).orElseGet(() -> none()));
      }
      rows.add(new TableModel.Row(desk.in(row.label()), cells));
    }
    return new TableModel(
        "table-" + table.id(),
        desk.in(table.title()),
        summary,
        table.columns().stream().map(desk::in).toList(),
        rows,
        sheet.links(List.copyOf(sources)));
  }

  private HtmlFragment none() {
    return HtmlFragment.escape(desk.word("notApplicable"));
  }

  ClaimModel claim(EvaluatedClaim evaluated, HtmlFragment summary, String anchor) {
    Claim claim = evaluated.claim();
    return new ClaimModel(
        anchor,
        sheet.claimHref(claim.id()),
        desk.plainText(claim.statement(), Optional.of(sheet.id())),
        new ClaimModel.Statement(
            markup(claim.statement()),
            claim.by().flatMap(id -> sheet.sheet().sheet().source(id)).map(sheet::link),
            claim.explanation().map(this::markup),
            sheet.links(claim.sources())),
        working(evaluated),
        desk.verdict(evaluated.computed()),
        summary);
  }

  private ClaimModel.Working working(EvaluatedClaim claim) {
    Working working = claim.working();
    QuantityFormat format = QuantityFormat.of(desk.language(), sheet.sheet().sheet().units());
    List<ClaimModel.Comparison> comparisons =
        SheetDesk.isSum(working.formula())
            ? working.comparisons().stream().map(c -> comparison(c, format)).toList()
            : List.of();
    return new ClaimModel.Working(
        sheet.linkNames(working.formula()),
        SheetDesk.signs(desk.in(working.withValues())),
        comparisons,
        sheet.inputs(claim.inputs()));
  }

  /** Both sides in the unit of the right one, which is what the claim speaks in. */
  private ClaimModel.Comparison comparison(Working.Comparison c, QuantityFormat format) {
    return new ClaimModel.Comparison(
        format.format(c.left().in(c.right().unit()), Style.PROSE),
        operator(c.operator()),
        format.format(c.right(), Style.PROSE),
        desk.verdict(c.verdict()));
  }

  private String operator(String operator) {
    return switch (operator) {
      case "<=" -> "\u2264";
      case ">=" -> "\u2265";
      case "agrees" -> desk.word("agreesWith");
      default -> operator;
    };
  }

  private HtmlFragment linked(EvaluatedFact fact) {
    return link(fact, Style.PROSE);
  }

  private HtmlFragment linkedShort(EvaluatedFact fact) {
    return link(fact, Style.SHORT);
  }

  private HtmlFragment link(EvaluatedFact fact, Style style) {
    return new HtmlFragment(
        "<a class=\"fig\" href=\""
            + HtmlFragment.escape(sheet.href(fact.id()))
            + "\">"
            + HtmlFragment.escape(sheet.value(fact, style))
            + "</a>");
  }

  /** A text of the sheet with its references. */
  private HtmlFragment markup(LocatedText text) {
    TextNode node = text.in(desk.language());
    return Document.inline(node, new Diagnostics()).render(references);
  }
}
