package dev.broadsheet.chart.spec;

import dev.broadsheet.chart.spec.ChartPlan.Head;
import dev.broadsheet.chart.spec.ChartPlan.Reading;
import dev.broadsheet.chart.spec.Pick.Picks;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Timeline;
import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one chart of a sheet in one language. */
public final class PlanReader {
  private final ChartSpec spec;
  private final EvaluatedSheet sheet;
  private final Diagnostics diagnostics;
  private final DataReader reader;
  private final Reading reading;
  private final FactPicker picker;

  private PlanReader(
      ChartSpec spec, EvaluatedSheet sheet, Language language, Diagnostics diagnostics) {
    this.spec = spec;
    this.sheet = sheet;
    this.diagnostics = diagnostics;
    this.reader = DataReader.of(spec.spec(), ChartRules.DATA, diagnostics);
    QuantityFormat format = QuantityFormat.of(language, sheet.sheet().units());
    this.reading = new Reading(language, Words.of(language), format);
    this.picker = new FactPicker(sheet, language, format, diagnostics);
  }

  /** The plan, or nothing (and findings) when the chart cannot be drawn. */
  public static Optional<ChartPlan> read(
      ChartSpec spec, EvaluatedSheet sheet, Language language, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Optional<ChartPlan> plan = new PlanReader(spec, sheet, language, own).read();
    diagnostics.addAll(own.sorted());
    return own.hasErrors() ? Optional.empty() : plan;
  }

  /** The plan of a timeline that stands for itself. */
  public static ChartPlan read(Timeline timeline, EvaluatedSheet sheet, Language language) {
    QuantityFormat format = QuantityFormat.of(language, sheet.sheet().units());
    Reading reading = new Reading(language, Words.of(language), format);
    Head head =
        new Head(timeline.id(), timeline.title().in(language), Optional.empty(), Optional.empty());
    return TimelinePlan.plan(head, TimelinePlan.details(timeline, sheet, reading), reading);
  }

  private Optional<ChartPlan> read() {
    Optional<ChartType> type = type();
    Required.in(reader, diagnostics, "type", "title");
    Head head = new Head(spec.id(), local("title").orElse(""), local("dek"), local("note"));
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Optional<ChartPlan> plan =
        type.get() == ChartType.TIMELINE
            ? timeline(head)
            : new FigurePlan(spec, sheet, reader, reading, diagnostics)
                .of(head, type.get(), groups(type.get()));
    reader.finish();
    return plan;
  }

  private Optional<ChartType> type() {
    Optional<TextNode> text = reader.textNode("type");
    Optional<ChartType> type = text.map(TextNode::value).flatMap(ChartType::find);
    if (text.isPresent() && type.isEmpty()) {
      String known = String.join(", ", ChartType.keys());
      diagnostics.add(
          Diagnostic.of(
                  ChartRules.TYPE_UNKNOWN,
                  text.get().span(),
                  "`" + text.get().value() + "` is no type of chart; there are " + known)
              .withSuggestion(DataReader.didYouMean(text.get().value(), ChartType.keys())));
    }
    return type;
  }

  private Optional<String> local(String key) {
    return reader.localText(key).map(text -> text.in(reading.language()));
  }

  private Optional<ChartPlan> timeline(Head head) {
    Required.in(reader, diagnostics, "timeline");
    Details remarks = new DetailReader(sheet, reader, reading, diagnostics).annotations();
    return TimelinePlan.of(reader, sheet, reading, picker)
        .map(details -> details.with(remarks.annotations()))
        .map(details -> TimelinePlan.plan(head, details, reading));
  }

  private List<Picks> groups(ChartType type) {
    return switch (type.source()) {
      case ITEMS -> reader.has("series") && type == ChartType.COLUMN ? series() : items();
      case SERIES -> reader.has("items") && !reader.has("series") ? items() : series();
      case BARS -> bars();
      case PAIRS -> pairs();
      case LINKS -> links();
      case TIMELINE -> List.of();
    };
  }

  private List<Picks> items() {
    Required.in(reader, diagnostics, "items");
    return List.of(Picks.of("", picker.items(reader, "items")));
  }

  private List<Picks> series() {
    Required.in(reader, diagnostics, "series");
    return picker.series(reader);
  }

  private List<Picks> bars() {
    Required.in(reader, diagnostics, "bars");
    List<Picks> bars = new ArrayList<>();
    for (DataReader bar : reader.objects("bars")) {
      Required.in(bar, diagnostics, "label", "parts");
      boolean open = bar.flag("open").orElse(false);
      Optional<Pick> total = picker.optional(bar, "total");
      bars.add(new Picks(label(bar), picker.items(bar, "parts"), open, total));
      bar.finish();
    }
    return bars;
  }

  private List<Picks> pairs() {
    Required.in(reader, diagnostics, "pairs");
    List<Picks> pairs = new ArrayList<>();
    for (DataReader pair : reader.objects("pairs")) {
      Required.in(pair, diagnostics, "label", "before", "after");
      Optional<Pick> before = picker.optional(pair, "before");
      Optional<Pick> after = picker.optional(pair, "after");
      if (before.isPresent() && after.isPresent()) {
        pairs.add(Picks.of(label(pair), List.of(before.get(), after.get())));
      }
      pair.finish();
    }
    return pairs;
  }

  private List<Picks> links() {
    Required.in(reader, diagnostics, "nodes", "links");
    List<Picks> links = new ArrayList<>();
    for (DataReader link : reader.objects("links")) {
      Required.in(link, diagnostics, "from", "to");
      link.allow("from", "to");
      Optional<Pick> pick = picker.named(link, "fact");
      pick.ifPresent(p -> links.add(Picks.of(p.label(), List.of(p))));
      link.finish();
    }
    return links;
  }

  private String label(DataReader object) {
    return object.localText("label").map(text -> text.in(reading.language())).orElse("");
  }
}
