package dev.broadsheet.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a sheet shows of its figures, by id in the order of the file. */
public record Exhibits(
    Map<String, Timeline> timelines,
    Map<String, FactTable> tables,
    Map<String, Claim> claims,
    Map<String, ChartSpec> charts) {
  public Exhibits {
    timelines = Collections.unmodifiableMap(new LinkedHashMap<>(timelines));
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    charts = Collections.unmodifiableMap(new LinkedHashMap<>(charts));
  }
}
