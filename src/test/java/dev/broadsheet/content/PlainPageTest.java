package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.TextPrinter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are written as a README is. */
class PlainPageTest {
  private final Diagnostics problems = new Diagnostics();

  private Optional<PlainPage> read(String text) {
    SourceFile file = new SourceFile("content/pages/about.md", text);
    assertThat(PlainPage.isPlain(file)).isTrue();
    return PlainPage.read(file, problems);
  }

  @Test
  void takesTitleSummaryAndTheRestWithTheirPlaces() {
    PlainPage page = read("# About *us*\n\nWho we\nare.\n\n## More\n\nText.\n").orElseThrow();

    assertThat(page.title().value()).isEqualTo("About *us*");
    assertThat(page.title().span()).hasToString("content/pages/about.md:1:3");
    assertThat(page.summary().value()).isEqualTo("Who we\nare.");
    assertThat(page.summary().span()).hasToString("content/pages/about.md:3:1");
    assertThat(page.body().text()).isEqualTo("\n## More\n\nText.\n");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aListRightAfterTheSummaryIsTheRest() {
    PlainPage page = read("# T\nSummary.\n- one\n- two").orElseThrow();

    assertThat(page.summary().value()).isEqualTo("Summary.");
    assertThat(page.body().text()).isEqualTo("- one\n- two");
  }

  @Test
  void codeAndEmphasisBeginAParagraphToo() {
    assertThat(read("# T\n\n`x` is *it*.").orElseThrow().summary().value())
        .isEqualTo("`x` is *it*.");
    assertThat(read("# T\n\n**It** is.\n").orElseThrow().summary().value()).isEqualTo("**It** is.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# T",
        "# T\n",
        "# T\n\n\n",
        "# T\n\n## More",
        "# T\n\n- one",
        "# T\n\n1. one",
        "# T\n\n    code",
        "# T\n\n```\ncode\n```",
        "# T\n\n> said",
        "# T\n\n| a |\n| - |",
        "# T\n\n![what](chart:x)",
        "# T\n\n<!-- none -->",
        "# T\n\n---\n"
      })
  void wantsAParagraph(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(TextPrinter.plain().print(problems.sorted()))
        .startsWith(
            "content/pages/about.md:1:1: error: [front-matter-fence] a page without front matter"
                + " needs a paragraph after its title\n");
  }

  @Test
  void wantsATitle() {
    assertThat(read("# \n\nWho we are.\n")).isEmpty();
    assertThat(problems.sorted().get(0).message())
        .isEqualTo("a page without front matter needs a title after `#`");
  }

  @Test
  void everyPrefixIsAPageOrAFinding() {
    String text = "# About\r\n\r\nWho we are, 谁.\r\n\r\n## More\r\n\r\n- x\r\n";
    for (int end = 2; end <= text.length(); end++) {
      Diagnostics found = new Diagnostics();
      SourceFile file = new SourceFile("a.md", text.substring(0, end));
      boolean read = PlainPage.read(file, found).isPresent();
      assertThat(read).isEqualTo(found.sorted().isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "charts.md, ../charts/",
    "fact-sheet.md#claims, ../fact-sheet/#claims",
    "https://example.com/a.md, https://example.com/a.md",
    "README.md, README.md",
    "a/b.md, a/b.md",
    "./a.md, ./a.md",
    "../a.md, ../a.md",
    "a.md?x, a.md?x"
  })
  void aLinkToTheFileBesideLeadsToItsPage(String written, String address) {
    assertThat(SiblingFile.address(written)).isEqualTo(address);
  }
}
