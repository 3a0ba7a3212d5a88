package dev.broadsheet.page.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkupEscapeTest {
  @Test
  void escapesEveryCharacterAsPebbleDoes() {
    EscapeFilter pebble = new EscapeFilter();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = "a" + c + "b";
      assertThat(MarkupEscape.of(text))
          .isEqualTo(pebble.apply(text, Map.of(), null, null, 0).toString());
    }
  }

  @Test
  void leavesATextAsItIsWhereNothingIsEscaped() {
    String text = "Nothing; here — 数";
    assertThat(MarkupEscape.of(text)).isSameAs(text);
  }
}
