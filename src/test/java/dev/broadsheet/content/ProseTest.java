package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProseTest {
  private static List<String> runs(String text) {
    return Markup.of(text).document().prose().stream()
        .map(r -> r.kind() + (r.isExempt() ? "*" : "") + " " + r.text())
        .toList();
  }

  /** What stands in the file where {@code part} stands in the first run. */
  private static String placeOf(String part, String text) {
    TextRun run = Markup.of(text).document().prose().get(0);
    int start = run.text().indexOf(part);
    return run.span(start, start + part.length()).text();
  }

  @Test
  void leavesOutTheWordsOfFactsAndClaims() {
    assertThat(
            runs("It pledged [$100bn](fact:a), [the largest](claim:b), by [its letter](source:c)."))
        .containsExactly("TEXT It pledged ", "TEXT , ", "TEXT , by its letter.");
  }

  @Test
  void takesHeadingsCellsFootnotesAndAltTexts() {
    assertThat(
            runs(
                """
                ## A $5bn plan

                ![It fell to $20bn](chart:a)

                | Firm | Stake |
                | --- | --- |
                | One | $3bn |

                Text[^1] and `$9bn`.

                [^1]: A note of $4bn.
                """))
        .containsExactly(
            "HEADING A $5bn plan",
            "ALT It fell to $20bn",
            "CELL Firm",
            "CELL Stake",
            "CELL One",
            "CELL $3bn",
            "TEXT Text",
            "TEXT  and ",
            "TEXT .",
            "FOOTNOTE A note of $4bn.");
  }

  @Test
  void joinsWhatMarkupAndLinesSplit() {
    assertThat(runs("up to **$100**\nbillion")).containsExactly("TEXT up to $100 billion");
    assertThat(runs("承诺投资\n1000亿美元")).containsExactly("TEXT 承诺投资 1000亿美元");
    assertThat(runs("承诺\n投资")).containsExactly("TEXT 承诺投资");
  }

  @Test
  void knowsWhereEachCharacterStands() {
    assertThat(placeOf("$100 billion", "up to **$100**\nbillion now")).isEqualTo("$100**\nbillion");
    assertThat(placeOf("$100", "a \\*star\\* costs \\$100 here")).isEqualTo("$100");
    assertThat(placeOf("$100", "R&amp;D of $100 here")).isEqualTo("$100");
    assertThat(placeOf("$100 billion", "> quoted $100\n> billion")).isEqualTo("$100\n> billion");
    assertThat(placeOf("$5", "| in a cell $5 \\| x |\n| - |\n| x |\n")).isEqualTo("$5");
  }

  @Test
  void keepsEscapedEntityAsOnePlace() {
    assertThat(placeOf("5", "&#36;5 x")).isEqualTo("5");
    assertThat(placeOf("$", "&#36;5 x")).isEqualTo("&#36;");
  }

  @Test
  void marksWhatAnExemptionCovers() {
    assertThat(
            runs(
                """
                One.

                <!-- figures: off because it quotes a letter -->

                Two.

                <!-- figures: on -->

                Three <!-- figures: off because of a rounding joke -->four<!-- figures: on --> five.
                """))
        .containsExactly("TEXT One.", "TEXT* Two.", "TEXT Three ", "TEXT* four", "TEXT  five.");
  }

  @Test
  void pointsAtAllOfATextWhoseCharactersMoved() {
    SourceFile file = new SourceFile("a.json", "\"caf\\u00e9 $5\"");
    TextNode node = new TextNode(file.span(0, file.text().length()), "café $5", Optional.empty());
    Document document = Document.inline(node, new Diagnostics());

    assertThat(document.prose().get(0).span(5, 7).text()).isEqualTo("\"caf\\u00e9 $5\"");
  }

  @Test
  void countsWordsAndHanCharacters() {
    assertThat(Markup.of("It isn't 1,000.5 words.\n\n![alt text](chart:a)").document().wordCount())
        .isEqualTo(4);
    assertThat(Markup.of("投资1000亿美元").document().wordCount()).isEqualTo(6);
  }
}
