package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTagsTest {
  private static final PageWords WORDS = new PageWords(List.of("id", "href", "p", "script"));

  private static PageTags tags(String html) {
    return new PageTags(html.getBytes(StandardCharsets.UTF_8), WORDS);
  }

  private static List<String> ids(String html) {
    List<String> ids = new ArrayList<>();
    PageTags tags = tags(html);
    while (tags.nextTag()) {
      while (tags.nextAttribute()) {
        if (tags.key().equals("id")) {
          ids.add(tags.value().read());
        }
      }
    }
    return ids;
  }

  @Test
  void readsValuesInEitherQuotesOrInNone() {
    assertThat(ids("<p hidden id=\"a\"><p id = 'b' title><p ID=c/><p id>"))
        .containsExactly("a", "b", "c/", "");
  }

  @Test
  void takesAnAngleBracketInAValueForNoEnd() {
    assertThat(ids("<p title=\"a > b\" id=\"a\">id=\"no\"</p>")).containsExactly("a");
  }

  @Test
  void takesALessThanSignForNoTag() {
    assertThat(ids("1 < 2 id=\"no\" <!-- <p id=\"no\"> --> <p\n\tid=\"a\"/>")).containsExactly("a");
  }

  @Test
  void comparesWholeNames() {
    assertThat(ids("<p data-id=\"no\" ids=\"no\" i=\"no\" \u0131d=\"no\">")).isEmpty();
  }

  @Test
  void readsEveryPrefixAndSuffix() {
    String html = "<p hidden id=\"a\" class=x href=\"数\"><br/></p><i id=\"c\">";
    for (int i = 0; i <= html.length(); i++) {
      assertThat(ids(html.substring(0, i)).size() + ids(html.substring(i)).size()).isLessThan(4);
    }
  }

  @Test
  void passesManyNamelessSignsInOneTag() {
    assertThat(ids("<p " + "=".repeat(100_000) + " id=\"a\">")).containsExactly("a");
  }

  @Test
  void knowsNamesInAnyCase() {
    PageTags tags = tags("<P oNload=x><b>");
    assertThat(tags.nextTag()).isTrue();
    assertThat(tags.name()).isEqualTo("p");
    assertThat(tags.nextAttribute()).isTrue();
    assertThat(tags.isEvent()).isTrue();
    assertThat(tags.key()).isEqualTo(PageWords.OTHER);
    assertThat(tags.nextTag()).isTrue();
    assertThat(tags.name()).isEqualTo(PageWords.OTHER);
    assertThat(tags.nextTag()).isFalse();
  }

  @Test
  void skipsWhatAnElementHolds() {
    PageTags tags = tags("<script>a < b <p id=\"no\"></script><p>");
    assertThat(tags.nextTag()).isTrue();
    assertThat(tags.nextAttribute()).isFalse();
    assertThat(tags.skipPast("</script")).hasToString("a < b <p id=\"no\">");
    assertThat(tags.nextTag()).isTrue();
    assertThat(tags.name()).isEqualTo("p");
  }
}
