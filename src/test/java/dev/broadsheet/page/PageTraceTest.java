package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.CommonTexts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTraceTest {
  @Test
  void knowsTheSameAddressesInLessMemory() {
    CommonTexts texts = new CommonTexts();
    List<String> many = IntStream.range(0, 9000).mapToObj(i -> "/page-" + i + "/").toList();
    PageTrace first = PageTrace.of(many, List.of(1L, 2L)).with(texts);
    assertThat(first.targets()).containsExactlyInAnyOrderElementsOf(many);
    assertThat(first.places()).containsExactly(1L, 2L);
    List<String> some = List.of(new String("/page-1/"), "/another/", "/odd\nname/", "");
    PageTrace second = PageTrace.of(some, List.of()).with(texts);
    assertThat(second.targets()).containsExactlyInAnyOrderElementsOf(some);
    String kept = second.targets().stream().filter("/page-1/"::equals).findFirst().orElseThrow();
    assertThat(kept).isSameAs(many.get(1));
    assertThat(second.with(texts).targets()).containsExactlyInAnyOrderElementsOf(some);
    assertThat(PageTrace.NONE.with(texts).targets()).isEmpty();
  }
}
