package dev.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final List<String> NAMES = List.of("pledge", "stake", "stake-cut", "runway");

  @Test
  void findsTheNameThatASlipOfTheFingerMeant() {
    assertThat(Suggestion.nearest("plegde", NAMES)).contains("pledge");
    assertThat(Suggestion.nearest("stakes", NAMES)).contains("stake");
    assertThat(Suggestion.nearest("runwya", NAMES)).contains("runway");
  }

  @Test
  void suggestsNothingWhereNothingIsNear() {
    assertThat(Suggestion.nearest("valuation", NAMES)).isEmpty();
    assertThat(Suggestion.nearest("pledge", List.of())).isEmpty();
  }

  @Test
  void prefersTheFirstInOrderAmongEquallyNearNames() {
    assertThat(Suggestion.nearest("cax", List.of("cat", "car", "cap"))).contains("cap");
  }
}
