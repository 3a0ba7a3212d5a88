package dev.broadsheet.chart.spec;

import dev.broadsheet.chart.spec.Pick.Picks;
import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Series;
import dev.broadsheet.quantity.Period;
import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the facts that a chart names, and reports those that are not there. */
final class FactPicker {
  private final EvaluatedSheet sheet;
  private final Language language;
  private final QuantityFormat format;
  private final Diagnostics diagnostics;

  FactPicker(
      EvaluatedSheet sheet, Language language, QuantityFormat format, Diagnostics diagnostics) {
    this.sheet = sheet;
    this.language = language;
    this.format = format;
    this.diagnostics = diagnostics;
  }

  /** The items of a list: each an id, or an object with {@code fact} and {@code label}. */
  List<Pick> items(DataReader spec, String key) {
    List<Pick> picks = new ArrayList<>();
    for (DataNode node : spec.nodes(key)) {
      item(node).ifPresent(picks::add);
    }
    return picks;
  }

  private Optional<Pick> item(DataNode node) {
    if (node instanceof TextNode id) {
      return fact(id, Optional.empty());
    }
    if (node instanceof DataNode.ObjectNode object) {
      DataReader item = DataReader.of(object, ChartRules.DATA, diagnostics);
      Optional<Pick> pick = named(item, "fact");
      item.finish();
      return pick;
    }
    reportLiteral(node);
    return Optional.empty();
  }

  /** The fact under {@code key} of an object, labelled by the object's {@code label}. */
  Optional<Pick> named(DataReader object, String key) {
    Optional<String> label = object.localText("label").map(text -> text.in(language));
    Required.in(object, diagnostics, key);
    return object.textNode(key).flatMap(id -> fact(id, label));
  }

  /** The fact under a key that may be absent. */
  Optional<Pick> optional(DataReader object, String key) {
    return object.textNode(key).flatMap(id -> fact(id, Optional.empty()));
  }

  private Optional<Pick> fact(TextNode id, Optional<String> label) {
    Optional<EvaluatedFact> fact = sheet.fact(id.value());
    if (fact.isEmpty()) {
      reportUnknown("fact", id, sheet.facts().keySet());
    }
    return fact.map(f -> new Pick(f, label.orElse(f.fact().label().in(language)), id.span()));
  }

  /** The series of a list: each an id, or an object with {@code series} and {@code label}. */
  List<Picks> series(DataReader spec) {
    List<Picks> all = new ArrayList<>();
    for (DataNode node : spec.nodes("series")) {
      if (node instanceof TextNode id) {
        series(id, Optional.empty()).ifPresent(all::add);
      } else if (node instanceof DataNode.ObjectNode object) {
        DataReader item = DataReader.of(object, ChartRules.DATA, diagnostics);
        Optional<String> label = item.localText("label").map(text -> text.in(language));
        Required.in(item, diagnostics, "series");
        item.textNode("series").flatMap(id -> series(id, label)).ifPresent(all::add);
        item.finish();
      } else {
        reportLiteral(node);
      }
    }
    return all;
  }

  private Optional<Picks> series(TextNode id, Optional<String> label) {
    Series series = sheet.sheet().series().get(id.value());
    if (series == null) {
      reportUnknown("series", id, sheet.sheet().series().keySet());
      return Optional.empty();
    }
    List<Pick> picks = new ArrayList<>();
    for (String point : series.points()) {
      sheet.fact(point).map(fact -> point(fact, id.span())).ifPresent(picks::add);
    }
    picks.sort((a, b) -> time(a).compareTo(time(b)));
    return Optional.of(Picks.of(label.orElse(series.label().in(language)), picks));
  }

  private Pick point(EvaluatedFact fact, Span span) {
    String when = format.format(fact.fact().provenance().time(), Style.SHORT);
    return new Pick(fact, when, span);
  }

  private static Period time(Pick pick) {
    return pick.fact().fact().provenance().time();
  }

  void reportUnknown(String kind, TextNode id, Collection<String> known) {
    diagnostics.add(
        Diagnostic.of(
                ChartRules.FACT_UNKNOWN,
                id.span(),
                "there is no " + kind + " `" + id.value() + "` in this sheet")
            .withSuggestion(DataReader.didYouMean(id.value(), known)));
  }

  private void reportLiteral(DataNode node) {
    boolean number = node instanceof DataNode.NumberNode;
    diagnostics.add(
        ChartRules.WRONG_VALUE,
        node.span(),
        number
            ? "a figure typed into a chart cannot be checked; name a fact instead"
            : "an item must be an id or an object, not " + node.kind());
  }
}
