package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPageTest {
  private static final String PAGE = "search/index.html";

  @TempDir Path folder;

  private static Document search(Map<String, byte[]> files) {
    return Jsoup.parse(TinySite.text(files, PAGE));
  }

  @Test
  void leadsFromEveryMastheadToSearch() throws IOException {
    Map<String, byte[]> files = TinySite.in(folder).render();
    files.keySet().stream()
        .filter(path -> path.endsWith(".html") && !path.endsWith("/embed/index.html"))
        .forEach(
            path -> {
              Document page = Jsoup.parse(TinySite.text(files, path));
              Element link = page.selectFirst("header.masthead a[rel=search]");
              assertThat(link.attr("href")).as(path).isEqualTo("/log/search/");
              assertThat(link.hasAttr("aria-current")).as(path).isEqualTo(path.equals(PAGE));
            });
  }

  @Test
  void namesThePublishedIndexAndLibraryToItsScript() throws IOException {
    Map<String, byte[]> files = TinySite.in(folder).render();
    Element form = search(files).selectFirst("form.search");
    assertThat(form.attr("data-index")).isEqualTo("/log/search.json");
    String library = form.attr("data-library").replaceFirst("^/log/", "");
    assertThat(library).matches("assets/minisearch\\.[0-9a-f]{10}\\.js");
    assertThat(TinySite.text(files, library)).startsWith("/*! MiniSearch 7.2.0").contains("MIT");
  }

  @Test
  void offersArchiveAndTopicsWithoutAScript() throws IOException {
    Document page = search(TinySite.in(folder).render());
    assertThat(page.select("nav.browse a").eachAttr("href"))
        .containsExactly("/log/archive/", "/log/topics/herring/");
    assertThat(page.select("noscript").text()).contains("Search needs JavaScript");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void offersThemAloneWhereTheThemeHasNoScript() throws IOException {
    TinySite site = TinySite.in(folder).write("static/assets.txt", "css/base.css\n");
    Document page = search(site.render());
    assertThat(page.select("form, script[src]")).isEmpty();
    assertThat(page.select("nav.browse a")).hasSize(2);
    assertThat(page.select("meta[http-equiv]").attr("content")).doesNotContain("script-src");
  }

  @Test
  void searchesArticlesByAllTheirWordsAndPagesToo() throws IOException {
    assertThat(TinySite.text(TinySite.in(folder).render(), "search.json"))
        .isEqualTo(
            "[{\"url\":\"/log/articles/spring-catch/\","
                + "\"title\":\"Boats land 30 tonnes in a night\","
                + "\"summary\":\"The first shoals of spring & what they fetch.\","
                + "\"date\":\"2024-05-02\",\"day\":\"2 May 2024\",\"topics\":[\"Herring\"],"
                + "\"headings\":[\"The count <b>\"],"
                + "\"text\":\"The night's catch was 30 tonnes.\\n"
                + "Skippers landed 30 tonnes on Thursday, after up to 25 tonnes in April.\\n"
                + "Landings by month\\nHow the season went\\nMay beat April\\n"
                + "It beat April and the chart shows it.\"},"
                + "{\"url\":\"/log/about/\",\"title\":\"About the log\",\"summary\":\"Who keeps it.\","
                + "\"date\":\"\",\"day\":\"\",\"topics\":[],\"headings\":[],"
                + "\"text\":\"We watch the quay. See the log.\"}]");
  }

  @Test
  void followsAFigureThatChanges() throws IOException {
    TinySite site = TinySite.in(folder);
    site.edit("[30 tonnes](fact:may)", "[](fact:may)");
    site.write(
        "content/facts/catch.json", TinySite.SHEET.replace("\"value\": 30,", "\"value\": 41,"));
    assertThat(TinySite.text(site.render(), "search.json"))
        .contains("Boats land 41 tonnes", "Skippers landed 41 tonnes")
        .doesNotContain("30 tonnes");
  }

  @Test
  void listsTheSiteForProgramsThatRead() throws IOException {
    assertThat(TinySite.text(TinySite.in(folder).render(), "llms.txt"))
        .startsWith("# The Harbour Log\n\n> What the boats bring in.\n\n## Articles\n")
        .contains(
            "- [Boats land 30 tonnes in a night]"
                + "(https://harbour.example/log/articles/spring-catch/):"
                + " The first shoals of spring \\& what they fetch.\n",
            "(https://harbour.example/log/facts/catch/): 3 facts, 1 sources, 1 claims\n",
            "(https://harbour.example/log/claims/catch/)",
            "- [catch.json](https://harbour.example/log/data/catch.json)",
            "- [catch.csv](https://harbour.example/log/data/catch.csv)",
            "- [Atom](https://harbour.example/log/feed.xml)");
  }
}
