package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadingIdsTest {
  private final HeadingIds ids = new HeadingIds();

  private List<String> of(String... texts) {
    return List.of(texts).stream().map(ids::next).toList();
  }

  @Test
  void joinsLowerCaseWordsByHyphens() {
    assertThat(of("What's next?", "  R&D — in 2025 ", "ÜBER İstanbul"))
        .containsExactly("whats-next", "r-d-in-2025", "über-i-stanbul");
  }

  @Test
  void keepsHanCharacters() {
    assertThat(of("钱从哪里来？", "“最多”二字")).containsExactly("钱从哪里来", "最多-二字");
  }

  @Test
  void numbersHeadingsWithoutALetter() {
    assertThat(of("—", "!", "")).containsExactly("section", "section-2", "section-3");
  }

  @Test
  void neverGivesAnIdTwice() {
    assertThat(of("A", "A", "A 2", "A", "A 2")).doesNotHaveDuplicates();
    Set<String> given = new HashSet<>();
    for (int i = 0; i < 5_000; i++) {
      assertThat(given.add(ids.next("same"))).isTrue();
    }
  }

  @Test
  void leavesTheIdsOfThePageAlone() {
    assertThat(of("Sources", "Main", "fn 1", "chart x"))
        .containsExactly("section-sources", "section-main", "section-fn-1", "section-chart-x");
  }
}
