package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with pages is found at the place that an editor can mend. */
class FindingsTest {
  @TempDir Path folder;

  private List<String> findings(TinySite site) throws IOException {
    site.render();
    return site.problems().sorted().stream()
        .filter(Diagnostic::isError)
        .map(d -> d.span() + " " + d.rule().code() + " " + d.message())
        .toList();
  }

  @Test
  void reportsABrokenLinkWhereItIsWritten() throws IOException {
    TinySite site = TinySite.in(folder).edit("in April.", "in [April](/log/april/).");
    assertThat(findings(site))
        .containsExactly(
            "content/articles/spring-catch/index.md:29:42 link-broken `/log/april/` leads nowhere");
  }

  @Test
  void reportsAMissingPlaceOfAPage() throws IOException {
    TinySite site = TinySite.in(folder).edit("in April.", "in [April](#the-april).");
    assertThat(findings(site)).singleElement().asString().contains(":29:42 ", "`#the-april`");
  }

  @Test
  void followsLinksToHeadingsAndOtherPages() throws IOException {
    TinySite site =
        TinySite.in(folder)
            .edit("in April.", "in [April](/log/facts/catch/#april), [x](#glossary).");
    assertThat(findings(site)).isEmpty();
  }

  @Test
  void leavesLinksToOtherSitesAlone() throws IOException {
    TinySite site =
        TinySite.in(folder).edit("in April.", "in [April](https://elsewhere.example/x).");
    assertThat(findings(site)).isEmpty();
  }

  @Test
  void reportsAnAddressThatIsNone() throws IOException {
    TinySite site =
        TinySite.in(folder).edit("in April.", "in [April](https://elsewhere.example/#a#b).");
    assertThat(findings(site)).singleElement().asString().contains(":29:42 link-broken ");
  }

  @Test
  void reportsAnExhibitThatStandsTwice() throws IOException {
    TinySite site =
        TinySite.in(folder).edit("## The count", "![Again](table:months)\n\n## The count");
    assertThat(findings(site)).singleElement().asString().contains("exhibit-twice", "`months`");
  }

  @Test
  void reportsANavigationEntryThatLeadsNowhere() throws IOException {
    TinySite site = TinySite.in(folder);
    site.write("content/pages/about.md", "---\ntitle: A\nsummary: B\n---\nText.\n");
    site.write(
        "templates/page.peb",
        "{% extends \"layout.peb\" %}{% block main %}<a href=\"/log/x/\">x</a>{% endblock %}");
    assertThat(findings(site)).singleElement().asString().contains("about/index.html", "/log/x/");
  }

  @Test
  void pointsAtTheLineOfATemplateThatAsksForWhatIsNotThere() throws IOException {
    TinySite site =
        TinySite.in(folder).write("templates/parts/teaser.peb", "<h2>x</h2>\n{{ card.nope }}\n");
    assertThat(findings(site))
        .singleElement()
        .asString()
        .startsWith("templates/parts/teaser.peb:2:1 template-error")
        .contains("nope");
  }

  @Test
  void refusesAPageWithTheAddressOfAFolderOfTheSite() throws IOException {
    TinySite site = TinySite.in(folder);
    site.write("content/pages/archive.md", "---\ntitle: A\nsummary: B\n---\nText.\n");
    assertThat(findings(site))
        .contains(
            "content/pages/archive.md:1:1 path-taken `/archive/` is a folder of the site itself");
  }

  @Test
  void leavesDraftsOutUnlessAskedFor() throws IOException {
    TinySite site = TinySite.in(folder);
    site.write("content/pages/about.md", "---\ntitle: A\nsummary: B\n---\nText.\n");
    site.edit("topics: [herring]", "topics: [herring]\ndraft: true");
    String page = "articles/spring-catch/index.html";
    assertThat(site.render()).doesNotContainKey(page);
    Map<String, byte[]> drafts = site.render(new PlanOptions(TinySite.NOW, true, ""));
    assertThat(drafts).containsKey(page);
  }

  @Test
  void servesTheSiteWhereTheBuildSaysItWillStand() throws IOException {
    TinySite site = TinySite.in(folder);
    Map<String, byte[]> files =
        site.render(new PlanOptions(TinySite.NOW, false, "http://localhost:8080"));
    assertThat(TinySite.text(files, "index.html"))
        .contains("href=\"http://localhost:8080/\"")
        .doesNotContain("/log/");
  }

  @Test
  void rendersAFrontPageBeforeThereAreArticles() throws IOException {
    TinySite site = TinySite.in(folder);
    Files.delete(folder.resolve("content/articles/spring-catch/index.md"));
    site.write("content/pages/about.md", "---\ntitle: A\nsummary: B\n---\nText.\n");
    assertThat(findings(site)).isEmpty();
    assertThat(TinySite.text(site.render(), "archive/index.html"))
        .contains("Nothing has been published here yet.");
  }

  @Test
  void pagesALongArchive() throws IOException {
    TinySite site = TinySite.in(folder);
    for (int i = 1; i <= 20; i++) {
      String text =
          "---\ntitle: Log\nsummary: A day.\nkind: news\nauthors: [ann]\n"
              + "published: 2024-01-01T06:00:00Z\ntopics: [herring]\n---\n\nCalm.\n";
      site.write("content/articles/log-" + i + "/index.md", text);
    }
    Map<String, byte[]> files = site.render();
    assertThat(site.problems().hasErrors()).isFalse();
    assertThat(files)
        .containsKeys("archive/index.html", "archive/2/index.html", "topics/herring/2/index.html");
    assertThat(files).doesNotContainKey("archive/3/index.html");
    assertThat(TinySite.text(files, "archive/2/index.html"))
        .contains("<a rel=\"prev\" href=\"/log/archive/\">")
        .contains("https://harbour.example/log/archive/2/");
  }

  @Test
  void pagesALongListOfSheets() throws IOException {
    TinySite site = TinySite.in(folder);
    for (int i = 1; i <= 200; i++) {
      site.write(
          "content/facts/log-%03d.json".formatted(i),
          "{\"title\": {\"en\": \"Log %d\"}, \"sources\": {}, \"facts\": {}}".formatted(i));
    }
    Map<String, byte[]> files = site.render();
    assertThat(site.problems().hasErrors()).isFalse();
    assertThat(files).containsKeys("facts/index.html", "facts/page/2/index.html");
    assertThat(files).doesNotContainKey("facts/page/3/index.html");
    assertThat(TinySite.text(files, "facts/index.html"))
        .contains("<a href=\"/log/facts/page/2/\">2</a>")
        .contains("href=\"/log/facts/log-199/\"")
        .doesNotContain("href=\"/log/facts/log-200/\"");
    assertThat(TinySite.text(files, "facts/page/2/index.html"))
        .contains("href=\"/log/facts/log-200/\"")
        .contains("<a href=\"/log/facts/\">1</a>");
    assertThat(TinySite.text(files, "sitemap.xml"))
        .contains("<loc>https://harbour.example/log/facts/page/2/</loc>");
  }
}
