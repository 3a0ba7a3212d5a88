package dev.broadsheet.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private static SearchIndex.Entry entry(String title, String... text) {
    return new SearchIndex.Entry(
        "/a/",
        new SearchIndex.Headline(title, "In short."),
        new SearchIndex.Day("2024-05-02", "2 May 2024"),
        List.of("Herring"),
        List.of("The count"),
        List.of(text));
  }

  @Test
  void writesWhatIsSearchedAndShown() {
    assertThat(SearchIndex.write(List.of(entry("Boats", "One.", "Two."))))
        .isEqualTo(
            "[{\"url\":\"/a/\",\"title\":\"Boats\",\"summary\":\"In short.\","
                + "\"date\":\"2024-05-02\",\"day\":\"2 May 2024\",\"topics\":[\"Herring\"],"
                + "\"headings\":[\"The count\"],\"text\":\"One.\\nTwo.\"}]");
  }

  @Test
  void closesTheGapThatASourceMarkLeft() {
    assertThat(SearchIndex.write(List.of(entry("x", "It took $2 billion , then 4.3 million ."))))
        .contains("\"It took $2 billion, then 4.3 million.\"");
    assertThat(SearchIndex.write(List.of(entry("x", "共30吨 ，见图 。")))).contains("\"共30吨，见图。\"");
  }

  @Test
  void keepsHostileTextAsText() {
    String hostile = "\"}],</script><script>alert(1)</script>\u2028\\";
    assertThat(SearchIndex.write(List.of(entry(hostile))))
        .contains("\"title\":\"\\\"}],</script><script>alert(1)</script>")
        .endsWith("\"text\":\"\"}]");
  }

  @Test
  void isAnEmptyListWithoutArticles() {
    assertThat(SearchIndex.write(List.of())).isEqualTo("[]");
  }
}
