package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {
  private static String html(String text) {
    return Markup.of(text).html();
  }

  @Test
  void handsReferencesToTheRenderer() {
    assertThat(html("It pledged [up to **$100bn**](fact:a) and [](fact:b)."))
        .isEqualTo("<p>It pledged {fact:a|up to <strong>$100bn</strong>} and {fact:b|}.</p>\n");
  }

  @Test
  void putsABlockWhereItsParagraphStood() {
    assertThat(html("One.\n\n![it \\<fell> to [\"x\"](fact:b)](chart:a)\n\nTwo."))
        .isEqualTo("<p>One.</p>\n{chart:a|it &lt;fell&gt; to &quot;x&quot;}\n<p>Two.</p>\n");
  }

  @Test
  void escapesTextAndAttributes() {
    assertThat(html("a < b & \"c\" [x](/p?a=1&b=\"2\" 'a \"t\" <i>')"))
        .isEqualTo(
            "<p>a &lt; b &amp; &quot;c&quot; <a href=\"/p?a=1&amp;b=%222%22\""
                + " title=\"a &quot;t&quot; &lt;i&gt;\">x</a></p>\n");
  }

  @Test
  void leavesRawHtmlOutAndReportsIt() {
    Markup markup = Markup.of("a <b onclick=\"x()\">b</b>\n\n<script>alert(1)</script>");

    assertThat(markup.html()).isEqualTo("<p>a b</p>\n");
    assertThat(markup.places())
        .containsExactly(
            "1:3 html-raw [<b onclick=\"x()\">]",
            "1:21 html-raw [</b>]",
            "3:1 html-raw [<script>alert(1)</script>]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:x",
        "//evil.example/x",
        "/\\\\evil.example",
        "&#x6A;avascript:alert(1)",
        "../secret",
        "a/../../b",
        "https://a.example/&#x202E;gpj",
        "&#1;javascript:x"
      })
  void refusesUnsafeLinks(String url) {
    Markup markup = Markup.of("[words](" + url + ")");

    assertThat(markup.html()).isEqualTo("<p>words</p>\n");
    assertThat(markup.findings()).extracting(d -> d.rule().code()).containsExactly("link-scheme");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/x",
        "http://a.example",
        "mailto:a@b.example",
        "/archive/",
        "#top",
        "photo.png",
        "a:b/c.html?x=1"
      })
  void keepsOrdinaryLinks(String url) {
    boolean allowed = !url.startsWith("a:");

    assertThat(Markup.of("[words](" + url + ")").findings().isEmpty()).isEqualTo(allowed);
  }

  @Test
  void refusesImagesFromElsewhere() {
    assertThat(Markup.of("![a](https://a.example/x.png)").places())
        .containsExactly("1:6 link-scheme [https://a.example/x.png]");
  }

  @Test
  void putsATableIntoABoxThatScrollsAndIsCalledAsItsColumns() {
    assertThat(html("| A *b* | [c](fact:c) | \"D\" |\n| --- | --- | --- |\n| e | f | g |"))
        .startsWith(
            "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\""
                + " aria-label=\"A b, c, &quot;D&quot;\"><table>")
        .endsWith("</tbody>\n</table></div>\n");
    assertThat(html("|  |  |\n| --- | --- |\n| c | d |"))
        .startsWith("<div class=\"table-scroll\" tabindex=\"0\"><table>");
  }

  @Test
  void saysWhatATableHeadHeads() {
    assertThat(html("| A | B |\n| --- | --: |\n| c | d |"))
        .contains("<th scope=\"col\">A</th>")
        .contains("<th scope=\"col\" class=\"align-right\">B</th>")
        .contains("<td class=\"align-right\">d</td>");
  }

  @Test
  void linksFootnotesBothWays() {
    assertThat(html("One[^b], two[^a], again[^b].\n\n[^a]: Note *a*.\n[^b]: Note b.\n\n    - x"))
        .isEqualTo(
            """
            <p>One<sup class="footnote-ref"><a id="fnref-1" href="#fn-1" role="doc-noteref">1</a></sup>, \
            two<sup class="footnote-ref"><a id="fnref-2" href="#fn-2" role="doc-noteref">2</a></sup>, \
            again<sup class="footnote-ref"><a id="fnref-1-2" href="#fn-1" role="doc-noteref">1</a></sup>.</p>
            <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes">
            <h2 id="footnotes">Footnotes</h2>
            <ol>
            <li id="fn-1">
            <p>Note b.</p>
            <ul>
            <li>x</li>
            </ul>
            <p><a href="#fnref-1" class="footnote-return" role="doc-backlink" \
            aria-label="Back to the text, from note 1">↩</a>\
            <a href="#fnref-1-2" class="footnote-return" role="doc-backlink" \
            aria-label="Back to the text, from note 1">↩</a></p>
            </li>
            <li id="fn-2">
            <p>Note <em>a</em>. <a href="#fnref-2" class="footnote-return" role="doc-backlink" \
            aria-label="Back to the text, from note 2">↩</a></p>
            </li>
            </ol>
            </section>
            """);
  }

  @Test
  void reportsFootnotesWithoutTheirOtherHalf() {
    assertThat(Markup.of("Text[^x].\n\n[^y]: Note.").places())
        .containsExactly("1:5 footnote-unknown [[^x]]", "3:1 footnote-unused [[^y]: Note.]");
  }

  @Test
  void givesHeadingsIdsOfTheirOwn() {
    assertThat(
            html("## The pledge, cut\n\n## 钱从哪里来？\n\n## The pledge: cut\n\n## ***\n\n## Sources"))
        .contains("<h2 id=\"the-pledge-cut\">")
        .contains("<h2 id=\"钱从哪里来\">")
        .contains("<h2 id=\"the-pledge-cut-2\">")
        .contains("<h2 id=\"section-sources\">");
  }

  @Test
  void reportsHeadingsOnAWrongLevel() {
    assertThat(Markup.of("# One\n\n## Two\n\n#### Four\n\n##").places())
        .containsExactly(
            "1:1 heading-level [# One]", "5:1 heading-level [#### Four]", "7:1 heading-level [##]");
  }

  @Test
  void writesNoSpaceBetweenHanCharactersOfTwoLines() {
    assertThat(html("承诺\n投资\nOpenAI")).isEqualTo("<p>承诺投资\nOpenAI</p>\n");
  }

  @Test
  void readsInlinesAloneFromATitle() {
    Markup markup = Markup.inline("1. The *cut* of [](fact:a) # now");

    assertThat(markup.findings()).isEmpty();
    assertThat(markup.html()).isEqualTo("1. The <em>cut</em> of {fact:a|} # now");
    assertThat(markup.document().plainText((reference, words) -> "$5"))
        .isEqualTo("1. The cut of $5 # now");
  }

  @Test
  void writesPlainTextForFeeds() {
    Markup markup =
        Markup.of("## A [](fact:a)\n\nOne  \ntwo `c`.\n\n- x\n- y\n\n| a | b |\n|-|-|\n| c | d |");

    assertThat(markup.document().plainText((reference, words) -> "$5"))
        .isEqualTo("A $5\nOne two c.\nx\ny\na\tb\nc\td");
    assertThat(
            markup
                .document()
                .plainText(markup.document().headings().get(0), (reference, words) -> "$5"))
        .isEqualTo("A $5");
  }

  @Test
  void refusesAnExemptionWithoutAReason() {
    assertThat(Markup.of("<!-- figures: off -->\n\nx\n\n<!-- figures: of because -->").places())
        .containsExactly(
            "1:1 exemption-syntax [<!-- figures: off -->]",
            "5:1 exemption-syntax [<!-- figures: of because -->]");
    assertThat(Markup.of("<!-- a note -->").places())
        .containsExactly("1:1 html-raw [<!-- a note -->]");
    assertThat(Markup.of("<!-- figures: off because of x -->").document().exemptions())
        .extracting(Exemption::reason)
        .containsExactly("of x");
  }
}
