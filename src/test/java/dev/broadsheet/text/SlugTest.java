package dev.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "nvidia-openai", "2026", "q3-2025-results", "console"})
  void acceptsLowerCaseWordsJoinedByHyphens(String text) {
    assertThat(new Slug(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "a-", "-a", "a--b", "A", "a/b", "..", "a.b", "a b", "a\\b", "a\0", "con", "nul",
        "lpt1", "é", "新闻", "a%2e", "a:$data"
      })
  void refusesWhatCouldLeadElsewhere(String text) {
    assertThat(Slug.isSlug(text)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
  }

  @Test
  void refusesNamesLongerThanAHundredCharacters() {
    assertThat(Slug.isSlug("a".repeat(100))).isTrue();
    assertThat(Slug.isSlug("a".repeat(101))).isFalse();
  }
}
