package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.route.SitePath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageLinksTest {
  private static PageLinks read(String html) {
    return PageSafety.checkPage(
        "https://site.example/",
        new SitePath("index.html"),
        html.getBytes(StandardCharsets.UTF_8),
        new Diagnostics());
  }

  @Test
  void findsAddressesAndIds() {
    PageLinks links =
        read(
            "<a class=\"x\" href=\"/a/?b=1&amp;c=2\" id=\"one\">x</a><img src=\"y.png\" alt=\"\">");
    assertThat(links.trace().targets()).containsExactly("/a/?b=1&c=2", "y.png");
    assertThat(links.trace().has("one")).isTrue();
    assertThat(links.trace().places()).hasSize(1);
  }

  @Test
  void findsAddressesOfWhatIsJudgedAsAWhole() {
    assertThat(read("<link rel=\"next\" href='/b/'><script src=/c.js></script>").trace().targets())
        .containsExactly("/b/", "/c.js");
  }

  @Test
  void findsWhatAButtonOpens() {
    assertThat(read("<button popovertarget=\"why\">x</button>").trace().targets())
        .containsExactly("#why");
  }

  @Test
  void forgetsWhatLeadsToAPlaceOfThePageItself() {
    String page =
        "<a href=\"#a%20b\"></a><a href=\"#c\"></a><a href=\"#d\"></a><p id=\"c\"><p id=\"a b\">";
    assertThat(read(page).trace().targets()).containsExactly("#d");
  }

  @Test
  void readsTagsOnly() {
    assertThat(read("<p title=\"a > b href=\">href=\"/x/\" id=\"y\"</p>").trace().targets())
        .isEmpty();
  }

  @Test
  void namesEachAddressOnce() {
    assertThat(read("<a href=\"/x/\"></a><a href=\"/x/\"></a>").trace().targets())
        .containsExactly("/x/");
  }

  @Test
  void countsAnIdThatStandsTwice() {
    assertThat(read("<p id=\"a\"></p><p id=\"b\"></p><p id=\"a\"></p>").repeated())
        .containsExactly("a");
  }
}
