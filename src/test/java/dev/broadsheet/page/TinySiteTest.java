package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.page.machine.SecurityHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another site through the built-in theme: nothing of the first story lives in the generator. */
class TinySiteTest {
  @TempDir static Path folder;

  private static Map<String, byte[]> files;

  @BeforeAll
  static void renderOnce() throws IOException {
    TinySite site = TinySite.in(folder);
    files = site.render();
    assertThat(site.problems().sorted().stream().filter(Diagnostic::isError)).isEmpty();
  }

  private static Document page(Map<String, byte[]> files, String path) {
    return Jsoup.parse(TinySite.text(files, path), "https://harbour.example/log/");
  }

  private static List<String> pages(Map<String, byte[]> files) {
    return files.keySet().stream().filter(p -> p.endsWith(".html")).toList();
  }

  @Test
  void rendersEveryKindOfPage() {
    assertThat(files)
        .containsKeys(
            "index.html",
            "search/index.html",
            "llms.txt",
            "404.html",
            "about/index.html",
            "archive/index.html",
            "articles/spring-catch/index.html",
            "articles/spring-catch/charts/landings/index.html",
            "articles/spring-catch/charts/landings/embed/index.html",
            "articles/spring-catch/charts/landings.svg",
            "articles/spring-catch/charts/landings.png",
            "articles/spring-catch/share.png",
            "articles/spring-catch/charts/landings.csv",
            "articles/spring-catch/charts/landings.json",
            "authors/ann/index.html",
            "claims/catch/index.html",
            "data/catch.csv",
            "data/catch.json",
            "facts/catch/index.html",
            "facts/index.html",
            "feed.json",
            "feed.xml",
            "news-sitemap.xml",
            "robots.txt",
            "schemas/fact-sheet.schema.json",
            "search.json",
            "site.webmanifest",
            "sitemap.xml",
            "topics/herring/index.html",
            "_headers");
  }

  @Test
  void namesNothingOfTheFirstStory() {
    files.forEach(
        (path, bytes) -> {
          boolean ofTheTheme = path.startsWith("assets/") || path.startsWith("schemas/");
          if (!ofTheTheme && !path.endsWith(".png")) {
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(path)
                .doesNotContainIgnoringCase("nvidia", "openai", "broadsheet", "ai-finance")
                .doesNotContainPattern("[\\u4e00-\\u9fff]");
          }
        });
  }

  @Test
  void keepsTheContentPolicyOnEveryPage() {
    List<String> wrong = new ArrayList<>();
    for (String path : pages(files)) {
      for (Element e : page(files, path).getAllElements()) {
        boolean data = e.attr("type").equals("application/ld+json");
        boolean own = path.equals("search/index.html") && isOwnScript(e);
        if (e.normalName().equals("style") || (e.normalName().equals("script") && !data && !own)) {
          wrong.add(path + " has <" + e.normalName() + ">");
        }
        for (Attribute a : e.attributes()) {
          String name = a.getKey().toLowerCase(Locale.ROOT);
          boolean loads = name.equals("src") || (name.equals("href") && loads(e));
          if (name.equals("style") || name.startsWith("on")) {
            wrong.add(path + " has " + name);
          }
          if (loads && !a.getValue().startsWith("/log/")) {
            wrong.add(path + " loads " + a.getValue());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isOwnScript(Element e) {
    return e.attr("src").matches("/log/assets/search\\.[0-9a-f]{10}\\.js") && e.html().isEmpty();
  }

  @Test
  void letsThePageThatSearchesAloneRunScripts() {
    for (String path : pages(files)) {
      Document page = page(files, path);
      String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
      boolean search = path.equals("search/index.html");
      assertThat(page.select("script[src]")).as(path).hasSize(search ? 1 : 0);
      assertThat(policy)
          .as(path)
          .isEqualTo(search ? SecurityHeaders.SEARCH_META_POLICY : SecurityHeaders.META_POLICY);
    }
  }

  private static boolean loads(Element e) {
    return e.normalName().equals("link")
        && e.attr("rel").matches("stylesheet|icon|preload|manifest|apple-touch-icon");
  }

  @Test
  void givesEveryPageOneTitleOneMainAndUniqueIds() {
    for (String path : pages(files)) {
      Document page = page(files, path);
      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.select("main")).as(path).hasSize(1);
      assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
      assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
      // What other sites frame has no masthead to skip.
      boolean bare = path.endsWith("/embed/index.html");
      assertThat(page.select("header.masthead")).as(path).hasSize(bare ? 0 : 1);
      assertThat(page.select("a.skip").attr("href")).as(path).isEqualTo(bare ? "" : "#main");
    }
  }

  @Test
  void putsTheFurnitureOfAnArticleInItsOrder() {
    Document page = page(files, "articles/spring-catch/index.html");
    assertThat(page.select("h1").text()).isEqualTo("Boats land 30 tonnes in a night");
    assertThat(page.select(".kind").first().text()).isEqualTo("Analysis");
    assertThat(page.select(".dates time").eachAttr("datetime"))
        .containsExactly("2024-05-02T06:00:00+01:00", "2024-05-03T08:00:00+01:00");
    assertThat(page.select("aside.notice").text()).contains("wrongly named");
    List<String> order = page.select("article.story > *").eachAttr("class");
    assertThat(order)
        .containsExactly(
            "story-head",
            "keypoints",
            "lead-figure",
            "known",
            "prose",
            "back change-view",
            "back glossary",
            "back methodology",
            "back sources",
            "back data",
            "back corrections log",
            "back updates log",
            "back disclosure",
            "back contact");
  }

  @Test
  void leadsFromEachFigureToItsEntryAndItsNote() {
    Document page = page(files, "articles/spring-catch/index.html");
    Element figure = page.select(".prose a.fig").first();
    assertThat(figure.attr("href")).isEqualTo("/log/facts/catch/#may");
    assertThat(figure.text()).isEqualTo("30 tonnes");
    Element note = page.getElementById("why-catch-april");
    assertThat(note.hasAttr("popover")).isTrue();
    assertThat(note.text()).contains("up to 25 tonnes", "Reported", "Harbour office");
    assertThat(note.text()).contains("Out of date since 30 April 2024");
    assertThat(page.select("button[popovertarget=why-catch-may]")).hasSize(1);
  }

  @Test
  void numbersTheSourcesAndMarksThem() {
    Document page = page(files, "articles/spring-catch/index.html");
    assertThat(page.select(".prose sup.cite a").first().attr("href")).isEqualTo("#source-1");
    Element source = page.getElementById("source-1");
    assertThat(source.text()).contains("Landing book", "Primary", "supports 2 figures");
    assertThat(source.select("a").first().attr("href")).isEqualTo("https://office.example/book");
  }

  @Test
  void showsEachExhibitWithItsWords() {
    Document page = page(files, "articles/spring-catch/index.html");
    Element chart = page.getElementById("chart-landings");
    assertThat(chart.select("h2").text()).isEqualTo("May is ahead");
    assertThat(chart.select("[role=img] svg")).hasSize(3);
    assertThat(chart.select("table caption")).hasSize(1);
    assertThat(page.getElementById("table-months").select("td").eachText())
        .contains("30 tonnes", "n/a");
    assertThat(page.getElementById("timeline-season").select("ol li")).hasSize(1);
    Element claim = page.getElementById("claim-better");
    assertThat(claim.select(".verdict").text()).isEqualTo("Holds");
    assertThat(claim.select(".formula a").eachText()).containsExactly("may", "april");
    assertThat(page.select("a.ref[href=#chart-landings]").text()).isEqualTo("the chart");
  }

  @Test
  void escapesWhatAnEditorWrote() {
    Document page = page(files, "articles/spring-catch/index.html");
    assertThat(page.select("meta[name=description]").attr("content"))
        .isEqualTo("The first shoals of spring & what they fetch.");
    assertThat(page.select(".prose > h2").text()).isEqualTo("The count <b>");
  }

  @Test
  void listsEveryFactInTheRegisterWithItsUses() {
    Document page = page(files, "facts/catch/index.html");
    Element entry = page.getElementById("april");
    assertThat(entry.select(".value").text()).isEqualTo("up to 25 tonnes");
    assertThat(entry.text()).contains("up to 25 t", "April 2024", "Reported");
    assertThat(entry.select("a[href=/log/articles/spring-catch/]")).hasSize(1);
    assertThat(entry.select("a[href=/log/articles/spring-catch/#chart-landings]")).hasSize(1);
    Element sum = page.getElementById("sum");
    assertThat(sum.select("code a").eachText()).containsExactly("may", "april");
  }

  /** Closed, an entry is one line: a register of a thousand facts is still quick to lay out. */
  @Test
  void showsEachEntryOfTheRegisterInAFewElements() {
    Element entry = page(files, "facts/catch/index.html").getElementById("april");
    Element ground = entry.selectFirst("details");
    assertThat(ground.selectFirst("summary").text())
        .startsWith("Reported")
        .contains("April 2024", "Harbour office");
    ground.children().not("summary").remove();
    assertThat(entry.getAllElements().size()).isLessThanOrEqualTo(9);
  }

  @Test
  void namesWhatIsComputedFromAFactOnce(@TempDir Path other) throws IOException {
    TinySite site =
        TinySite.in(other).edit("It [beat", "Both: [](fact:sum), [](fact:sum). It [beat");
    Element entry = page(site.render(), "facts/catch/index.html").getElementById("april");
    assertThat(entry.select("a[href$=#sum]").eachText()).containsExactly("Both months");
  }

  @Test
  void linksWithinTheFolderThatTheSiteIsServedFrom() {
    Document page = page(files, "index.html");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://harbour.example/log/");
    assertThat(page.select("a[href^=/]").eachAttr("href")).allMatch(h -> h.startsWith("/log/"));
  }

  @Test
  void writesFeedsAndSitemapsThatParse() {
    Document atom = Jsoup.parse(TinySite.text(files, "feed.xml"), "", Parser.xmlParser());
    assertThat(atom.select("entry > id").text())
        .isEqualTo("https://harbour.example/log/articles/spring-catch/");
    assertThat(atom.select("entry > updated").text()).isEqualTo("2024-05-03T08:00:00+01:00");
    Document content = Jsoup.parseBodyFragment(atom.select("entry > content").text());
    assertThat(content.text()).contains("Skippers landed 30 tonnes");
    assertThat(content.select("[href^=/], [src^=/], [href^=#]")).isEmpty();
    Document map = Jsoup.parse(TinySite.text(files, "sitemap.xml"), "", Parser.xmlParser());
    assertThat(map.select("loc").eachText())
        .contains("https://harbour.example/log/facts/catch/")
        .noneMatch(url -> url.contains("/charts/"));
    assertThat(TinySite.text(files, "news-sitemap.xml")).contains("<news:language>en<");
  }

  @Test
  void leavesAnOldArticleOutOfTheNewsSitemap() throws IOException {
    TinySite site = TinySite.in(folder);
    Map<String, byte[]> later = site.render(PlanOptions.at(Instant.parse("2024-05-05T00:00:00Z")));
    assertThat(TinySite.text(later, "news-sitemap.xml")).doesNotContain("<url>");
  }

  @Test
  void rendersTheSameBytesTwice() throws IOException {
    Map<String, byte[]> second = TinySite.in(folder).render();
    assertThat(second.keySet()).isEqualTo(files.keySet());
    files.forEach((path, bytes) -> assertThat(second.get(path)).as(path).isEqualTo(bytes));
  }
}
