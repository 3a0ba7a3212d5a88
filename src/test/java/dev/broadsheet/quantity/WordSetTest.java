package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {
  @Test
  void findsEachOfItsWordsAndNoOther() {
    for (int size : new int[] {0, 1, 4, 5, 63, 64, 1_000}) {
      List<String> words = IntStream.range(0, size).mapToObj(i -> "word" + i * 7).toList();
      WordSet set = new WordSet(words);
      for (int i = 0; i < 7_000; i++) {
        String word = "word" + i;
        boolean known = i % 7 == 0 && i / 7 < size;
        assertThat(set.contains(word, 0, word.length())).as(word).isEqualTo(known);
      }
    }
  }

  @Test
  void looksAtAPartOfATextInAnyCase() {
    WordSet set = new WordSet(List.of("half", "zany", "a"));
    String text = "In HALF of Zany cases, A; @[`{";
    for (int start = 0; start < text.length(); start++) {
      for (int end = start; end <= text.length(); end++) {
        String part = text.substring(start, end);
        boolean known = List.of("HALF", "Zany", "A", "a").contains(part);
        assertThat(set.contains(text, start, end)).as(part).isEqualTo(known);
      }
    }
  }

  @Test
  void changesNoSignBesideTheCapitals() {
    WordSet set = new WordSet(List.of("`", "{"));
    assertThat(set.contains("@", 0, 1)).isFalse();
    assertThat(set.contains("[", 0, 1)).isFalse();
    assertThat(set.contains("{", 0, 1)).isTrue();
  }
}
