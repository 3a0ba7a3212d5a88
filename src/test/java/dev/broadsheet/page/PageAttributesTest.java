package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageAttributesTest {
  private static List<String> ids(String html) {
    List<String> ids = new ArrayList<>();
    PageAttributes attributes = new PageAttributes(html);
    while (attributes.next()) {
      if (attributes.is("id")) {
        ids.add(attributes.value());
      }
    }
    return ids;
  }

  @Test
  void passesAttributesWithoutAValue() {
    assertThat(ids("<p hidden id=\"a\"><p id = \"no\" id=\"b\"><p id=c id=\"d\">"))
        .containsExactly("a", "b", "d");
  }

  @Test
  void takesAnAngleBracketInAValueForNoEnd() {
    assertThat(ids("<p title=\"a > b\" id=\"a\">id=\"no\"</p>")).containsExactly("a");
  }

  @Test
  void takesALessThanSignForNoTag() {
    assertThat(ids("1 < 2 id=\"no\" <!-- id=\"no\" --> <p\n\tid=\"a\"/>")).containsExactly("a");
  }

  @Test
  void comparesWholeNames() {
    assertThat(ids("<p data-id=\"no\" ids=\"no\" i=\"no\">")).isEmpty();
  }

  @Test
  void readsEveryPrefixAndSuffix() {
    String html = "<p hidden id=\"a\" class=x href=\"b\"><br/></p><i id=\"c\">";
    for (int i = 0; i <= html.length(); i++) {
      assertThat(ids(html.substring(0, i)).size() + ids(html.substring(i)).size()).isLessThan(4);
    }
  }

  @Test
  void passesManyNamelessSignsInOneTag() {
    assertThat(ids("<p " + "=".repeat(100_000) + " id=\"a\">")).containsExactly("a");
  }
}
