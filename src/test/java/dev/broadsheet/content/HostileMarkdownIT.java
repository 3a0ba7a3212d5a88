package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes reading or rendering throw, or grow without bound, or let markup through. */
class HostileMarkdownIT {
  private static final List<String> PIECES =
      List.of(
          "[",
          "]",
          "(",
          ")",
          "![",
          "](fact:a)",
          "](javascript:x)",
          "*",
          "**",
          "_",
          "`",
          "~~",
          "<",
          ">",
          "<!--",
          "-->",
          "figures: off",
          "&",
          "&#0;",
          "&amp;",
          "\\",
          "\n",
          "\n\n",
          "\r",
          "\t",
          "    ",
          "# ",
          "- ",
          "1. ",
          "> ",
          "|",
          "|-|\n",
          "[^a]",
          "[^a]: ",
          "[a]: ",
          "\"",
          "'",
          "$5",
          "亿",
          "\uD800",
          "\u0000",
          "\u2028",
          "\u202E",
          "😀",
          "fact:",
          "?style=",
          "<script>",
          "a");

  private static final String SAMPLE =
      """
      ## A [](fact:a) title

      NVIDIA pledged [up to **$100bn**](fact:deal/pledge?style=short), 承诺[1000亿美元](fact:b)。[^n]

      ![from [$100bn](fact:a) to \\$20](chart:c)

      <!-- figures: off because of `x` -->

      > - one ~~two~~ <b>three</b>
      >   &lt; [four](https://a.example "five") ![six](seven.png)

      | a | b |
      | :- | -: |
      | [](source:s) | `c` |

      [^n]: Note [ref][r].

      [r]: page:about
      """;

  static Stream<Arguments> pathological() {
    return Stream.of(
        Arguments.of("nested brackets", "[".repeat(50_000)),
        Arguments.of("nested links", "[a](".repeat(30_000)),
        Arguments.of("nested images", "![".repeat(30_000) + "a" + "](b)".repeat(30_000)),
        Arguments.of("nested quotations", "> ".repeat(50_000) + "a"),
        Arguments.of("nested lists", "- ".repeat(10_000) + "a"),
        Arguments.of("nested emphasis", "*a **a ".repeat(30_000)),
        Arguments.of("open emphasis", "*".repeat(60_000) + "a" + "*".repeat(60_000)),
        Arguments.of("open code", "e`".repeat(20_000)),
        Arguments.of("open comments", "<!-- ".repeat(20_000)),
        Arguments.of("open tags", "<a href=\"".repeat(20_000)),
        Arguments.of("entities", "&amp;".repeat(60_000)),
        Arguments.of("backslashes", "\\*".repeat(60_000)),
        Arguments.of("equal headings", "## a\n\n".repeat(5_000)),
        Arguments.of("one long line", "word ".repeat(200_000)),
        Arguments.of("wide table", "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n|x"),
        Arguments.of(
            "table of many rows", "|a|b\n|-|-\n" + "|[](fact:a)|$5 billion\n".repeat(10_000)),
        Arguments.of("footnote references", "a[^1] ".repeat(20_000) + "\n\n[^1]: x"),
        Arguments.of(
            "footnotes",
            String.join("", IntStream.range(0, 5_000).mapToObj(i -> "a[^" + i + "]\n\n").toList())),
        Arguments.of(
            "footnotes that refer to each other", "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1] d[^2]"),
        Arguments.of("zeros", "\u0000".repeat(20_000)),
        Arguments.of("lone surrogates", "\uD800 \uDC00".repeat(20_000)),
        Arguments.of("line ends", "a\rb\r\nc\u2028d\u0085e\n".repeat(5_000)),
        Arguments.of("references", "[up to $100bn](fact:pledge) ".repeat(20_000)),
        Arguments.of("unclosed references", "[x](fact:".repeat(20_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pathological")
  void readsAndRendersWithinBounds(String name, String text) {
    Markup markup = Markup.of(text);

    assertThat(markup.html().length()).as(name).isLessThan(BoundedOutput.LIMIT);
    assertThat(markup.document().plainText((reference, words) -> words)).isNotNull();
    assertThat(Markup.inline(text.replace('"', '\'')).html().length())
        .isLessThan(BoundedOutput.LIMIT);
  }

  @Test
  void refusesALinkDefinitionThatExpandsWithoutBound() {
    String text = "[a]: /" + "u".repeat(50_000) + "\n\n" + "[a] ".repeat(20_000);
    Markup markup = Markup.of(text);

    assertThat(markup.findings())
        .extracting(d -> d.rule().code())
        .containsExactly("document-too-large");
    assertThat(markup.html()).isEmpty();
  }

  @Test
  void refusesATableOfMoreThanAMillionCells() {
    String head = "|a".repeat(10) + "\n" + "|-".repeat(10) + "\n";
    assertThat(Markup.of(head + ("|".repeat(10) + "\n").repeat(100_001)).places())
        .containsExactly("1:1 document-too-large []");
  }

  @Test
  void refusesATextOfMoreThanTwoMegabytes() {
    assertThat(Markup.of("a".repeat(2 * 1024 * 1024 + 1)).places())
        .containsExactly("1:1 document-too-large []");
  }

  @Test
  void readsEveryPrefixAndSuffixOfASample() {
    for (int i = 0; i <= SAMPLE.length(); i++) {
      assertSafe(SAMPLE.substring(0, i));
      assertSafe(SAMPLE.substring(i));
    }
  }

  @Test
  void readsAnyMixtureOfMarkup() {
    Random random = new Random(20260131);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n >= 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertSafe(text.toString());
    }
  }

  /** Everything that a text can be asked for is there, every place lies in it, nothing runs. */
  private static void assertSafe(String text) {
    for (Markup markup : List.of(Markup.of(text), Markup.inline(text))) {
      markup.document().references().forEach(r -> r.targetSpan().text());
      markup
          .document()
          .prose()
          .forEach(run -> assertThat(run.span(0, run.text().length()).text()).isNotNull());
      assertThat(hazards(markup.html())).as(text).isEmpty();
    }
  }

  private static List<String> hazards(String html) {
    List<String> hazards = new ArrayList<>();
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      if (element.tagName().matches("script|style|iframe|object|svg|math|form|input")) {
        hazards.add(element.tagName());
      }
      for (Attribute attribute : element.attributes()) {
        boolean url = attribute.getKey().matches("href|src");
        String value = attribute.getValue();
        if (attribute.getKey().startsWith("on") || attribute.getKey().equals("style")) {
          hazards.add(attribute.toString());
        } else if (url && value.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
          if (!value.matches("(?s)(https?|mailto):.*")) {
            hazards.add(attribute.toString());
          }
        }
      }
    }
    return hazards;
  }
}
