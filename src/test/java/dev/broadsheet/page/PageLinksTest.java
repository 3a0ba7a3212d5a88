package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PageLinksTest {
  private static PageLinks read(String html) {
    return PageLinks.of(html, UnaryOperator.identity());
  }

  @Test
  void findsAddressesAndIds() {
    PageLinks links =
        read(
            "<a class=\"x\" href=\"/a/?b=1&amp;c=2\" id=\"one\">x</a><img src=\"y.png\" alt=\"\">");
    assertThat(links.targets()).containsExactly("/a/?b=1&c=2", "y.png");
    assertThat(links.ids()).containsExactly("one");
  }

  @Test
  void findsWhatAButtonOpens() {
    assertThat(read("<button popovertarget=\"why\">x</button>").targets()).containsExactly("#why");
  }

  @Test
  void readsTagsOnly() {
    assertThat(read("<p title=\"a > b href=\">href=\"/x/\" id=\"y\"</p>").targets()).isEmpty();
  }

  @Test
  void countsAnIdThatStandsTwice() {
    assertThat(read("<p id=\"a\"></p><p id=\"b\"></p><p id=\"a\"></p>").repeated())
        .containsExactly("a");
  }
}
