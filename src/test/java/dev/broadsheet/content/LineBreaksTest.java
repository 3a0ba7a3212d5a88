package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {
  @Test
  void knowsHanKanaAndFullWidthPunctuation() {
    assertThat("鱼のカ，。「".codePoints()).allMatch(LineBreaks::isWide);
    assertThat("aé한1, ".codePoints()).noneMatch(LineBreaks::isWide);
  }

  @Test
  void takesACodePointThatIsNotGivenOutForNoneOfThem() {
    assertThat(LineBreaks.isWide(0x35921)).isFalse();
    assertThat(Markup.of("a\uD896\uDD21\nb").html()).contains("\nb");
  }
}
