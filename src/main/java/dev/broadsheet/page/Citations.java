package dev.broadsheet.page;

import dev.broadsheet.check.Use;
import dev.broadsheet.fact.Claim;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sources that a page rests on, numbered from 1: primary ones first, then filings, the press,
 * commentary; among equals in the order of first use. Cited by name or through a figure counts
 * alike.
 */
final class Citations {
  /** A page that has no list of sources; its marks lead to the register. */
  static final Citations NONE = new Citations(Map.of());

  private final Map<Key, Entry> entries;

  private Citations(Map<Key, Entry> entries) {
    this.entries = entries;
  }

  /** A source of a sheet. */
  record Key(String sheet, String source) {
    // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by
    // itself.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.sheet.equals(sheet) && key.source.equals(source);
    }

    @Override
    public int hashCode() {
      return 31 * sheet.hashCode() + source.hashCode();
    }
  }

  /**
   * A source with its number.
   *
   * @param facts ids of the facts on the page that it stands behind
   */
  record Entry(Key key, int number, Source source, List<String> facts) {
    String anchor() {
      return "source-" + number;
    }
  }

  /** The sources of what an edition uses. */
  static Citations of(Press press, List<Use> uses) {
    Map<Key, Set<String>> found = new LinkedHashMap<>();
    for (Use use : uses) {
      press.sheet(use.sheet()).ifPresent(sheet -> collect(use, sheet, found));
    }
    return number(press, found);
  }

  /** Every source of a sheet. */
  static Citations ofSheet(Press press, EvaluatedSheet sheet) {
    Map<Key, Set<String>> found = new LinkedHashMap<>();
    for (String source : sheet.sheet().sources().keySet()) {
      found.put(new Key(sheet.sheet().id(), source), new LinkedHashSet<>());
    }
    for (EvaluatedFact fact : sheet.facts().values()) {
      addFact(fact, sheet, found);
    }
    return number(press, found);
  }

  private static void collect(Use use, EvaluatedSheet sheet, Map<Key, Set<String>> found) {
    switch (use.kind()) {
      case FACT -> sheet.fact(use.id()).ifPresent(fact -> addFact(fact, sheet, found));
      case SOURCE -> add(new Key(use.sheet(), use.id()), found);
      case CLAIM -> sheet.sheet().claim(use.id()).ifPresent(c -> addClaim(c, use.sheet(), found));
      case TIMELINE ->
          Optional.ofNullable(sheet.sheet().timelines().get(use.id()))
              .ifPresent(
                  line ->
                      line.events().stream()
                          .flatMap(event -> event.sources().stream())
                          .forEach(id -> add(new Key(use.sheet(), id), found)));
      case CHART, TABLE -> {
        // Their facts are uses of their own.
      }
    }
  }

  private static void addFact(
      EvaluatedFact fact, EvaluatedSheet sheet, Map<Key, Set<String>> found) {
    for (String source : fact.fact().provenance().sources()) {
      add(new Key(sheet.sheet().id(), source), found).add(fact.id());
    }
  }

  private static void addClaim(Claim claim, String sheet, Map<Key, Set<String>> found) {
    claim.by().ifPresent(by -> add(new Key(sheet, by), found));
    claim.sources().forEach(id -> add(new Key(sheet, id), found));
  }

  private static Set<String> add(Key key, Map<Key, Set<String>> found) {
    return found.computeIfAbsent(key, k -> new LinkedHashSet<>());
  }

  private static Citations number(Press press, Map<Key, Set<String>> found) {
    List<Key> order = new ArrayList<>();
    for (Key key : found.keySet()) {
      if (source(press, key).isPresent()) {
        order.add(key);
      }
    }
    order.sort(Comparator.comparing(key -> source(press, key).orElseThrow().kind()));
    Map<Key, Entry> entries = new LinkedHashMap<>();
    for (Key key : order) {
      Source source = source(press, key).orElseThrow();
      entries.put(key, new Entry(key, entries.size() + 1, source, List.copyOf(found.get(key))));
    }
    return new Citations(entries);
  }

  private static Optional<Source> source(Press press, Key key) {
    return press.sheet(key.sheet()).flatMap(sheet -> sheet.sheet().source(key.source()));
  }

  Optional<Entry> find(String sheet, String source) {
    return Optional.ofNullable(entries.get(new Key(sheet, source)));
  }

  /** By number. */
  List<Entry> entries() {
    return List.copyOf(entries.values());
  }
}
