package dev.broadsheet.check;

import dev.broadsheet.content.Site;
import dev.broadsheet.fact.EvaluatedSheet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A site held against its facts. What was found wrong is beside it, in the diagnostics; where there
 * was no error, every reference in it leads somewhere.
 *
 * @param sheets by id, sorted
 * @param uses who uses what
 * @param coverage of all articles and pages together
 */
public record CheckedSite(
    Site site, Map<String, EvaluatedSheet> sheets, UseIndex uses, Coverage coverage) {
  public CheckedSite {
    sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
  }

  public Optional<EvaluatedSheet> sheet(String id) {
    return Optional.ofNullable(sheets.get(id));
  }
}
