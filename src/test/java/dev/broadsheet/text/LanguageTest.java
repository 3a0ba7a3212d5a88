package dev.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void knowsItsFolderAndItsPrimaryTag() {
    Language chinese = new Language("zh-Hans");
    assertThat(chinese.pathSegment()).isEqualTo("zh-hans");
    assertThat(chinese.primary()).isEqualTo("zh");
    assertThat(chinese.isChinese()).isTrue();
    assertThat(Language.ENGLISH.isChinese()).isFalse();
  }

  @Test
  void refusesWhatIsNotATagInCanonicalCase() {
    for (String wrong : new String[] {"", "EN", "english", "zh-hans", "zh_Hans", "en-"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Language(wrong));
    }
  }

  @Test
  void aTextFallsBackToTheLanguageWrittenFirst() {
    Map<Language, String> words = new LinkedHashMap<>();
    words.put(Language.SIMPLIFIED_CHINESE, "英伟达");
    words.put(Language.ENGLISH, "NVIDIA");
    LocalText text = new LocalText(words);
    assertThat(text.in(new Language("de"))).isEqualTo("英伟达");
    assertThat(text.in(Language.ENGLISH)).isEqualTo("NVIDIA");
    assertThat(text.find(new Language("de"))).isEmpty();
  }
}
