package dev.broadsheet.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a sheet knows, by id in the order of the file: where from, what, and in which row. */
public record Figures(
    Map<String, Source> sources, Map<String, Fact> facts, Map<String, Series> series) {
  public Figures {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
  }
}
