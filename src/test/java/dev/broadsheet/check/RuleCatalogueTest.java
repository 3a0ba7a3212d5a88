package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
  /**
   * Rules that no file of a reasonable size breaks, the one that needs a published site beside the
   * new one, and the one that needs a source to change while it is built; each is tested where it
   * is found.
   */
  private static final Set<String> WITHOUT_FIXTURE =
      Set.of(
          "source-too-large",
          "source-too-many",
          "source-changed",
          "document-too-large",
          "change-unlogged");

  @Test
  void hasAFixtureForEachRule() throws IOException {
    Set<String> expected = new TreeSet<>(codes());
    expected.removeAll(WITHOUT_FIXTURE);

    assertThat(Fixture.rules()).containsExactlyElementsOf(expected);
  }

  private static List<String> codes() {
    return RuleCatalogue.rules().stream().map(Rule::code).toList();
  }
}
