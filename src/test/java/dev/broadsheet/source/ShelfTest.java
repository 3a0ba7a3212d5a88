package dev.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShelfTest {
  private final List<String> made = new ArrayList<>();

  private String make(String name) {
    made.add(name);
    return "the " + name;
  }

  private void ask(Shelf<String, String> shelf, String... names) {
    for (String name : names) {
      assertThat(shelf.get(name, this::make)).isEqualTo("the " + name);
    }
  }

  @Test
  void makesAgainWhatFellOff() {
    ask(new Shelf<>(2, text -> 1), "a", "b", "c", "c", "b", "a");
    assertThat(made).containsExactly("a", "b", "c", "a");
  }

  @Test
  void neverKeepsWhatIsHeavierThanItBears() {
    Shelf<String, String> shelf = new Shelf<>(2, text -> 3);
    ask(shelf, "a", "a");
    assertThat(made).containsExactly("a", "a");
  }
}
