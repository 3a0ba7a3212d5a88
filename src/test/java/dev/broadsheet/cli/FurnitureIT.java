package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands around a news analysis, and in which order, on every article of the published site in
 * both languages.
 */
class FurnitureIT {
  private static final Path SITE = Path.of("site-output");

  /** The whole page from top to bottom; a part may be missing, none may stand elsewhere. */
  private static final List<String> ORDER =
      List.of(
          "a.skip",
          "header.masthead",
          ".masthead .wordmark",
          "nav.sections",
          "main",
          ".story-head .kind",
          "h1",
          ".story-head .standfirst",
          ".authors",
          ".dates",
          ".translation",
          ".notice",
          ".keypoints",
          ".lead-figure",
          ".known",
          ".prose",
          ".change-view",
          ".glossary",
          ".methodology",
          "#sources",
          "#data",
          "#corrections",
          "#updates",
          "#disclosure",
          "#contact",
          "#related",
          "footer");

  /** What every article of this site has; corrections and updates are there when there were any. */
  private static final List<String> ALWAYS =
      ORDER.stream()
          .filter(part -> !List.of(".notice", "#corrections", "#updates").contains(part))
          .toList();

  static List<Path> articles() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String folder : List.of("articles", "zh-hans/articles")) {
      try (Stream<Path> articles = Files.list(SITE.resolve(folder))) {
        articles.map(a -> a.resolve("index.html")).sorted().forEach(all::add);
      }
    }
    assertThat(all).hasSizeGreaterThanOrEqualTo(6);
    return all;
  }

  private static Document parse(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page), "https://broadsheet.example/");
  }

  @ParameterizedTest
  @MethodSource("articles")
  void standsInItsOrder(Path article) throws IOException {
    Document page = parse(article);
    Elements all = page.getAllElements();
    List<Integer> places = new ArrayList<>();
    for (String part : ORDER) {
      Element element = page.selectFirst(part);
      if (element != null) {
        places.add(all.indexOf(element));
      } else {
        assertThat(ALWAYS).as(article.toString()).doesNotContain(part);
      }
    }
    assertThat(places).as(article.toString()).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void leadsToTheSameArticleInTheOtherLanguage(Path article) throws IOException {
    String own = "/" + SITE.relativize(article.getParent()) + "/";
    String other = own.startsWith("/zh-hans/") ? own.substring(8) : "/zh-hans" + own;
    Document page = parse(article);
    assertThat(page.select(".languages a").eachAttr("href")).containsExactly(other);
    assertThat(page.select(".translation a").eachAttr("href")).containsExactly(other);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void keyPointsHaveFiguresAndTheBodyHasChartsAndNumberedMarks(Path article) throws IOException {
    Document page = parse(article);
    assertThat(page.select(".keypoints li")).hasSizeBetween(3, 5);
    assertThat(page.select(".keypoints li").stream().filter(li -> !li.select("a.fig").isEmpty()))
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(page.select(".lead-figure .figure, .prose > .figure").size()).isGreaterThan(2);
    assertThat(page.select(".prose sup.cite a")).isNotEmpty();
    assertThat(page.select(".prose .sidenote[aria-hidden=true]")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nvidia-openai", "openai-round-closes"})
  void aDealHasItsTimelineInBothLanguages(String deal) throws IOException {
    for (String folder : List.of("articles", "zh-hans/articles")) {
      Document page = parse(SITE.resolve(folder).resolve(deal).resolve("index.html"));
      Elements events = page.select("ol.timeline > li");
      assertThat(events).hasSizeGreaterThan(3);
      assertThat(events.select("time[datetime]")).hasSameSizeAs(events);
      assertThat(events.select(".status")).hasSameSizeAs(events);
      assertThat(events).allMatch(event -> !event.select(".event-sources a").isEmpty());
      assertThat(events.select("time").eachAttr("datetime")).isSorted();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void sourcesAreNumberedPrimaryFirstAndSayWhatTheySupport(Path article) throws IOException {
    Document page = parse(article);
    Elements sources = page.select("#sources > ol > li");
    List<String> rank =
        article.startsWith(SITE.resolve("zh-hans"))
            ? List.of("一手来源", "监管文件", "媒体报道", "评论")
            : List.of("Primary", "Filing", "Press", "Commentary");
    List<Integer> kinds =
        sources.select(".source-meta .kind").stream().map(k -> rank.indexOf(k.text())).toList();
    assertThat(kinds).hasSameSizeAs(sources).isSorted().doesNotContain(-1);
    for (int i = 0; i < sources.size(); i++) {
      assertThat(sources.get(i).id()).isEqualTo("source-" + (i + 1));
    }
    assertThat(sources.select(".supports a[href*=/facts/]")).isNotEmpty();
  }
}
