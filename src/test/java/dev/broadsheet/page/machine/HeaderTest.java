package dev.broadsheet.page.machine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a\"b", "a\\b", "$uri", "a\nX-Other: b"})
  void refusesAValueThatWouldLeaveItsQuotes(String value) {
    assertThatThrownBy(() -> new Header("X-Any", value))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
