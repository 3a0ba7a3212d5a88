package dev.broadsheet.check;

import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.FactSheet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts that a chart shows: those that its spec names, those of its series, and those of the
 * events of its timeline. Reads names only; how a chart is drawn is not known here.
 */
final class ChartFacts {
  /** The keys whose text names a fact. */
  private static final Set<String> FACT_KEYS = Set.of("fact", "before", "after");

  private static final String ITEMS = "items";
  private static final String SERIES = "series";
  private static final String TIMELINE = "timeline";

  private final FactSheet sheet;
  private final Set<String> facts = new LinkedHashSet<>();

  private ChartFacts(FactSheet sheet) {
    this.sheet = sheet;
  }

  /** Ids of facts of the sheet, each once, in the order of the spec. */
  static List<String> of(ChartSpec chart, FactSheet sheet) {
    ChartFacts found = new ChartFacts(sheet);
    Deque<ObjectNode> pending = new ArrayDeque<>();
    pending.add(chart.spec());
    while (!pending.isEmpty()) {
      for (Member member : pending.remove().members().values()) {
        found.read(member.name(), member.value(), pending);
      }
    }
    return List.copyOf(found.facts);
  }

  private void read(String key, DataNode value, Deque<ObjectNode> pending) {
    if (value instanceof TextNode text) {
      name(key, text.value());
    } else if (value instanceof ObjectNode object) {
      pending.add(object);
    } else if (value instanceof ArrayNode array) {
      array.items().forEach(item -> read(key, item, pending));
    }
  }

  private void name(String key, String id) {
    if (FACT_KEYS.contains(key) || key.equals(ITEMS)) {
      add(id);
    } else if (key.equals(SERIES) && sheet.series().containsKey(id)) {
      sheet.series().get(id).points().forEach(this::add);
    } else if (key.equals(TIMELINE) && sheet.timelines().containsKey(id)) {
      sheet.timelines().get(id).events().forEach(e -> e.facts().forEach(this::add));
    }
  }

  private void add(String id) {
    if (sheet.facts().containsKey(id)) {
      facts.add(id);
    }
  }
}
