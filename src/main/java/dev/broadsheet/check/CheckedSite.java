package dev.broadsheet.check;

import dev.broadsheet.content.Library;
import dev.broadsheet.fact.EvaluatedSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A site held against its facts. What was found wrong is beside it, in the diagnostics; where there
 * was no error, every reference in it leads somewhere. Light: texts and sheets are read again from
 * the library when a page is made of them.
 *
 * @param coverage of all articles and pages together
 */
public record CheckedSite(SiteDigest digest, Coverage coverage) {
  public Library site() {
    return digest.library();
  }

  /** Sorted by slug. */
  public List<ArticleDigest> articles() {
    return digest.articles();
  }

  /** By id, sorted. */
  public SortedMap<String, SheetDigest> sheetDigests() {
    return digest.sheets();
  }

  /** Who uses what. */
  public UseIndex uses() {
    return digest.uses();
  }

  /** Every sheet by id, sorted: all of them in memory at once, for whoever lists facts. */
  public Map<String, EvaluatedSheet> sheets() {
    return site().allSheets();
  }

  public Optional<EvaluatedSheet> sheet(String id) {
    return site().sheet(id);
  }
}
