package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordCountTest {
  @Test
  void countsRunsOfLettersAndDigits() {
    assertThat(WordCount.of("It isn't 3.5 well-known words, is it?")).isEqualTo(7);
  }

  @Test
  void countsEachHanCharacter() {
    assertThat(WordCount.of("承诺投资100亿美元 Nvidia，⺀𠀀")).isEqualTo(4 + 1 + 3 + 1 + 2);
  }

  @Test
  void findsNoWordInSigns() {
    assertThat(WordCount.of("... , ' - — 。")).isZero();
  }
}
