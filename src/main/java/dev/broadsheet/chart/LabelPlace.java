package dev.broadsheet.chart;

import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Series;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a chart gets a label from: where it is written, else the id of what is called so. */
final class LabelPlace {
  private final ChartSpec spec;
  private final ChartPlan plan;
  private final EvaluatedSheet sheet;

  LabelPlace(ChartSpec spec, ChartPlan plan, EvaluatedSheet sheet) {
    this.spec = spec;
    this.plan = plan;
    this.sheet = sheet;
  }

  /** The place in the sheet, or that of the whole chart. */
  Span of(String label) {
    List<String> names = Stream.concat(Stream.of(label), ids(label)).toList();
    return names.stream()
        .flatMap(name -> find(spec.spec(), name).stream())
        .findFirst()
        .orElse(spec.span());
  }

  private Stream<String> ids(String label) {
    Language language = plan.reading().language();
    Stream<String> facts =
        plan.data().stream()
            .filter(datum -> datum.label().equals(label))
            .map(datum -> datum.fact().id());
    Stream<String> series =
        sheet.sheet().series().values().stream()
            .filter(s -> s.label().in(language).equals(label))
            .map(Series::id);
    return Stream.concat(facts, series);
  }

  /** The first text of this value, in the order of the file. */
  private static Optional<Span> find(DataNode node, String value) {
    if (node instanceof TextNode text) {
      return text.value().equals(value) ? Optional.of(text.span()) : Optional.empty();
    }
    return children(node).stream().flatMap(child -> find(child, value).stream()).findFirst();
  }

  private static List<DataNode> children(DataNode node) {
    if (node instanceof ArrayNode array) {
      return array.items();
    }
    List<DataNode> values = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      for (Member member : object.members().values()) {
        // A title may read like a label, and is not one.
        if (!member.name().equals("title") && !member.name().equals("dek")) {
          values.add(member.value());
        }
      }
    }
    return values;
  }
}
