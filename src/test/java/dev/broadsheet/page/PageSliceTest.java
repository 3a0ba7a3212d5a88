package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSliceTest {
  private static PageSlice slice(String text) {
    byte[] page = ("\"" + text + "\"").getBytes(StandardCharsets.UTF_8);
    return new PageSlice(page, 1, page.length - 1);
  }

  @Test
  void findsTheSchemeOfAnAddress() {
    assertThat(slice("Git+ssh2.x-y://a").scheme()).isEqualTo("Git+ssh2.x-y");
    assertThat(slice("https:").hasScheme()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", "/a:b", "#a:b", "1a:b", "a", "ä:b", "?a:b"})
  void findsNoSchemeWhereThereIsNone(String address) {
    assertThat(slice(address).hasScheme()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a\tb", "a\\b", "a&colon;b", "a&#58;b", "a&", "a\u007Fb", "&amp"})
  void calledObscureWhatBrowsersReadInTheirOwnWay(String address) {
    assertThat(slice(address).isObscure()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a/?b=1&amp;c=2", "a&quot;&#39;&lt;&gt;", "/数据/", "mailto:a@b.example"})
  void passesWhatIsPlain(String address) {
    assertThat(slice(address).isObscure()).isFalse();
  }

  @Test
  void givesAPlaceTheSameNumberHoweverItIsWritten() {
    assertThat(slice("数&amp;1").place()).isEqualTo(PageTrace.number("数&1"));
    assertThat(slice("one").place()).isEqualTo(PageTrace.number("one"));
  }
}
