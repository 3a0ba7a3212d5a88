package dev.broadsheet.chart.spec;

import dev.broadsheet.chart.spec.ChartPlan.Reading;
import dev.broadsheet.chart.spec.Details.Annotation;
import dev.broadsheet.chart.spec.Details.Link;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads annotations, and the nodes and links of a flow. */
final class DetailReader {
  private static final int NODES = 4;

  private final EvaluatedSheet sheet;
  private final DataReader reader;
  private final Reading reading;
  private final Diagnostics diagnostics;

  DetailReader(EvaluatedSheet sheet, DataReader reader, Reading reading, Diagnostics diagnostics) {
    this.sheet = sheet;
    this.reader = reader;
    this.reading = reading;
    this.diagnostics = diagnostics;
  }

  Details annotations() {
    List<Annotation> annotations = new ArrayList<>();
    FactPicker picker = new FactPicker(sheet, reading.language(), reading.format(), diagnostics);
    for (DataReader note : reader.objects("annotations")) {
      Required.in(note, diagnostics, "fact", "text");
      Optional<Pick> pick = picker.optional(note, "fact");
      Optional<String> text = note.localText("text").map(t -> t.in(reading.language()));
      if (pick.isPresent() && text.isPresent()) {
        annotations.add(new Annotation(pick.get().fact().id(), text.get()));
      }
      note.finish();
    }
    return new Details(annotations, List.of(), List.of(), List.of());
  }

  Details flow() {
    List<String> ids = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (DataReader node : reader.objects("nodes")) {
      Required.in(node, diagnostics, "id", "label");
      node.text("id").ifPresent(ids::add);
      labels.add(node.localText("label").map(t -> t.in(reading.language())).orElse(""));
      node.finish();
    }
    if (ids.size() > NODES || ids.size() < 2) {
      diagnostics.add(
          ChartRules.TOO_MANY,
          reader.span("nodes"),
          "a flow has 2 to " + NODES + " parties, not " + ids.size());
    }
    return new Details(annotations().annotations(), labels, links(ids), List.of());
  }

  private List<Link> links(List<String> ids) {
    List<Link> links = new ArrayList<>();
    for (DataReader link : reader.objects("links")) {
      Optional<Integer> from = node(link, "from", ids);
      Optional<Integer> to = node(link, "to", ids);
      if (from.isPresent() && from.equals(to)) {
        diagnostics.add(
            ChartRules.WRONG_VALUE, link.span("to"), "a link leads from one party to another");
      }
      if (from.isPresent() && to.isPresent()) {
        links.add(new Link(from.get(), to.get()));
      }
    }
    return links;
  }

  private Optional<Integer> node(DataReader link, String key, List<String> ids) {
    Optional<TextNode> text = link.textNode(key);
    Optional<Integer> index = text.map(t -> ids.indexOf(t.value())).filter(i -> i >= 0);
    if (text.isPresent() && index.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
                  ChartRules.WRONG_VALUE,
                  text.get().span(),
                  "there is no node `" + text.get().value() + "` in this chart")
              .withSuggestion(DataReader.didYouMean(text.get().value(), ids)));
    }
    return index;
  }
}
