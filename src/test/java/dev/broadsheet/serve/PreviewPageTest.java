package dev.broadsheet.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.build.Draft;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PreviewPageTest {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><title>One</title></head>
      <body class="page-article"><a class="skip" href="#main">Skip</a><main></main></body></html>
      """;

  private static Document shown(String page, String notice) {
    byte[] bytes = PreviewPage.of(page.getBytes(StandardCharsets.UTF_8), 7, notice);
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void aDraftSaysSoBeforeAnythingElse() {
    Document page = shown(PAGE, "A draft: <b> & such");
    assertThat(page.body().child(0).className()).isEqualTo("broadsheet-draft");
    assertThat(page.body().child(0).attr("role")).isEqualTo("note");
    assertThat(page.body().child(0).text()).isEqualTo("A draft: <b> & such");
    assertThat(page.select("b")).isEmpty();
    assertThat(page.select("a.skip")).hasSize(1);
  }

  @Test
  void anyOtherPageIsAsItWas() {
    assertThat(shown(PAGE, "").select(".broadsheet-draft")).isEmpty();
    assertThat(shown(PAGE, "").select("script[data-build=7]")).hasSize(1);
  }

  @Test
  void aPageWithoutABodyIsLeftAlone() {
    assertThat(shown("<title>x</title>", "Draft").select(".broadsheet-draft")).isEmpty();
  }

  @Test
  void marksTheLinksOfListsAndCannotBeLeftByWords() {
    Draft draft = new Draft("a/index.html", "/news/a-b/", "Ent\"wurf\\ } </style>", "Ein Entwurf.");
    String css = PreviewPage.marks(List.of(draft));
    assertThat(css)
        .startsWith("main :is(h2, h3, h4, li) > a[href=\"/news/a-b/\"]::before {")
        .contains("content: \"Ent\\22 wurf\\5c \\20 \\7d \\20 \\3c /style\\3e \";")
        .doesNotContain("</style>");
    assertThat(PreviewPage.marks(List.of())).isEmpty();
  }
}
