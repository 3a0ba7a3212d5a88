package dev.broadsheet.build;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.SiteDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What counts as now when nobody says: the newest date in the content, so that a build of the same
 * content is the same build on every day.
 */
final class ContentClock {
  private ContentClock() {}

  /**
   * The newest date of what readers will see.
   *
   * @param drafts whether drafts are shown too; else what nobody sees moves no clock
   */
  static Instant newest(SiteDigest site, boolean drafts) {
    return site.articles().stream()
        .filter(article -> drafts || !article.publication().draft())
        .flatMap(ContentClock::instants)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static Stream<Instant> instants(ArticleDigest article) {
    Stream<LocalDate> logged =
        article.editions().stream().flatMap(e -> e.length().newest().stream());
    return Stream.concat(
        Stream.of(article.publication().lastChanged().toInstant()),
        logged.map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
