package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The least that a site can have: one article, without figures, furniture, sections or topics. */
class PlainSiteTest {
  @TempDir static Path folder;

  private static Map<String, byte[]> files;

  @BeforeAll
  static void render() throws IOException {
    TinySite site = TinySite.in(folder);
    Files.delete(folder.resolve("content/facts/catch.json"));
    Files.delete(folder.resolve("content/pages/about.md"));
    site.write(
        "content/site.yaml",
        """
        title: {en: The Harbour Log}
        description: {en: What the boats bring in.}
        baseUrl: https://harbour.example/log
        languages: [en]
        publisher:
          name: {en: Harbour Press}
          contact: quay@harbour.example
        licence: CC BY 4.0
        authors:
          ann: {name: {en: Ann Quay}}
        """);
    site.write(
        "content/articles/spring-catch/index.md",
        """
        ---
        title: The boats are back
        summary: The first shoals of spring.
        kind: news
        authors: [ann]
        published: 2024-05-02T06:00:00+01:00
        ---
        Skippers went out on Thursday.
        """);
    files = site.render();
    assertThat(site.problems().sorted().stream().filter(Diagnostic::isError)).isEmpty();
  }

  private static Document page(String path) {
    return Jsoup.parse(TinySite.text(files, path), "https://harbour.example/log/");
  }

  @Test
  void anArticleHasNoEmptyFurniture() {
    Document page = page("articles/spring-catch/index.html");
    assertThat(page.select("article.story > *").eachAttr("class"))
        .containsExactly("story-head", "prose", "back data", "back contact");
    assertThat(page.select("#data h2").text()).isEqualTo("How to cite this");
    assertThat(page.select("nav.sections, .provenance, aside")).isEmpty();
  }

  @Test
  void noPageHasAnEmptyListHeadingOrParagraph() {
    for (String path : files.keySet()) {
      if (path.endsWith(".html")) {
        for (Element e : page(path).select("h1, h2, h3, p, ul, ol, li, nav, section, figure")) {
          boolean filledByTheScript = e.closest(".search ~ *, .results") != null;
          assertThat(e.text().isEmpty() && !filledByTheScript).as(path + " " + e).isFalse();
        }
      }
    }
  }

  @Test
  void offersNoRegisterWhereThereAreNoFacts() {
    assertThat(files).doesNotContainKey("facts/index.html");
    assertThat(page("index.html").select("footer a").eachText())
        .containsExactly("The Harbour Log", "Atom", "JSON Feed", "quay@harbour.example");
  }
}
