package dev.broadsheet.build;

import dev.broadsheet.content.Article;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.Log;
import dev.broadsheet.content.Site;
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

  static Instant newest(Site site) {
    return site.articles().stream()
        .map(Article::editions)
        .flatMap(editions -> editions.values().stream())
        .flatMap(ContentClock::instants)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static Stream<Instant> instants(Edition edition) {
    Log log = edition.frontMatter().log();
    Stream<LocalDate> logged =
        Stream.concat(
            log.corrections().stream().map(Log.Correction::date),
            log.updates().stream().map(Log.Update::date));
    return Stream.concat(
        Stream.of(edition.frontMatter().publication().lastChanged().toInstant()),
        logged.map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
