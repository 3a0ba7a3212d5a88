package dev.broadsheet.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsSitemapTest {
  private static NewsSitemap.Entry published(String time) {
    return new NewsSitemap.Entry(
        "https://example.org/a/", "A & B", Language.SIMPLIFIED_CHINESE, OffsetDateTime.parse(time));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T12:00:00Z, true",
    "2026-01-29T12:00:00Z, true",
    "2026-01-29T11:59:59Z, false",
    "2026-01-31T12:00:01Z, false",
    "2026-01-31T20:00:00+08:00, true",
    "2026-01-31T20:00:01+08:00, false"
  })
  void listsArticlesOfTheLastTwoDaysOnly(String time, boolean listed) {
    Instant now = Instant.parse("2026-01-31T12:00:00Z");
    assertThat(NewsSitemap.recent(List.of(published(time)), now)).hasSize(listed ? 1 : 0);
  }

  @Test
  void listsAtMostAThousand() {
    List<NewsSitemap.Entry> many = Collections.nCopies(1_001, published("2026-01-31T12:00:00Z"));
    assertThat(NewsSitemap.recent(many, Instant.parse("2026-01-31T12:00:00Z"))).hasSize(1_000);
  }

  @Test
  void namesChineseAsTheFormatWantsIt() {
    String xml =
        NewsSitemap.write(
            List.of(published("2026-01-31T12:00:00Z")),
            language -> "\u5927\u62a5",
            Instant.parse("2026-01-31T12:00:00Z"));
    assertThat(xml)
        .contains("<news:language>zh-cn</news:language>")
        .contains("<news:title>A &amp; B</news:title>")
        .contains("<news:publication_date>2026-01-31T12:00:00Z</news:publication_date>");
  }
}
