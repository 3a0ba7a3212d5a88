package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same page in two languages, each leading to the other. */
class BilingualTest {
  private static final String PAGE = "articles/spring-catch/index.html";

  @TempDir Path folder;

  private Map<String, byte[]> render() throws IOException {
    TinySite site = TinySite.in(folder);
    String config = Files.readString(folder.resolve("content/site.yaml"));
    site.write(
        "content/site.yaml",
        config
            .replace("languages: [en]", "languages: [en, zh-Hans]")
            .replaceAll("\\{en: ([^{}]*)}", "{en: $1, zh-Hans: 渔港日志}"));
    site.write("content/pages/about.zh-Hans.md", "---\ntitle: 关于\nsummary: 谁在记录。\n---\n正文。\n");
    site.write(
        "content/facts/catch.json",
        TinySite.SHEET
            .replace(
                "\"t\": {\"en\": {\"one\": \"tonne\", \"other\": \"tonnes\"}}",
                "\"t\": {\"en\": {\"one\": \"tonne\", \"other\": \"tonnes\"}, \"zh-Hans\": \"吨\"}")
            .replaceAll("\\{\"en\": \"([^\"]*)\"}", "{\"en\": \"$1\", \"zh-Hans\": \"渔获情况\"}"));
    site.write("content/articles/spring-catch/index.zh-Hans.md", CHINESE);
    Map<String, byte[]> files = site.render();
    assertThat(site.problems().sorted().stream().filter(Diagnostic::isError)).isEmpty();
    return files;
  }

  private static final String CHINESE =
      """
      ---
      title: "渔船一夜捕获[30吨](fact:may)"
      summary: 春汛开始。
      keyPoints:
        - "当晚捕获[](fact:may)。"
      known:
        confirmed: ["船队回来了。"]
        unknown: ["鱼群去向不明。"]
      changeOurView: ["空网。"]
      glossary:
        - term: 吨
          text: 重量单位。
      methodology: ["逐箱清点。"]
      corrections:
        - {date: 2024-05-03, text: "港口名称有误。", material: true}
      updates:
        - {date: 2024-05-02, text: "补充价格。"}
      disclosure: 我们吃鱼。
      ---

      周四捕获[](fact:may)[](source:quay)，此前4月[最多25吨](fact:april)。

      ![每月渔获](table:months)

      ![渔季经过](timeline:season)

      ![五月多于四月](claim:better)

      这[多于四月](claim:better)，见[图](chart:landings)。
      """;

  @Test
  void leadsFromEachEditionToTheOther() throws IOException {
    Map<String, byte[]> files = render();
    Document english = Jsoup.parse(TinySite.text(files, PAGE));
    Document chinese = Jsoup.parse(TinySite.text(files, "zh-hans/" + PAGE));
    assertThat(chinese.select("html").attr("lang")).isEqualTo("zh-Hans");
    assertThat(english.select("link[hreflang]").eachAttr("href"))
        .isEqualTo(chinese.select("link[hreflang]").eachAttr("href"))
        .containsExactly(
            "https://harbour.example/log/articles/spring-catch/",
            "https://harbour.example/log/zh-hans/articles/spring-catch/",
            "https://harbour.example/log/articles/spring-catch/");
    assertThat(english.select(".languages a").attr("href"))
        .isEqualTo("/log/zh-hans/articles/spring-catch/");
    assertThat(english.select(".translation a").text()).isEqualTo("阅读中文版");
    assertThat(chinese.select(".translation a").text()).isEqualTo("Read in English");
  }

  @Test
  void wordsDatesAndFiguresAsItsReadersRead() throws IOException {
    Document page = Jsoup.parse(TinySite.text(render(), "zh-hans/" + PAGE));
    assertThat(page.select(".dates").text()).contains("2024年5月2日 06:00（UTC+1）");
    assertThat(page.select(".prose a.fig").first().text()).isEqualTo("30吨");
    assertThat(page.select(".keypoints h2").text()).isEqualTo("要点");
    assertThat(page.select("nav.sections a[href=/log/zh-hans/about/]")).hasSize(1);
  }

  @Test
  void keepsEachLanguagesMachinesApart() throws IOException {
    Map<String, byte[]> files = render();
    Document feed = Jsoup.parse(TinySite.text(files, "zh-hans/feed.xml"), "", Parser.xmlParser());
    assertThat(feed.select("feed").attr("xml:lang")).isEqualTo("zh-Hans");
    assertThat(feed.select("entry > id").eachText())
        .containsExactly("https://harbour.example/log/zh-hans/articles/spring-catch/");
    assertThat(TinySite.text(files, "sitemap.xml"))
        .contains("hreflang=\"zh-Hans\" href=\"https://harbour.example/log/zh-hans/facts/catch/\"");
    assertThat(TinySite.text(files, "news-sitemap.xml")).contains("zh-cn");
    assertThat(files).containsKey("data/catch.json").doesNotContainKey("zh-hans/data/catch.json");
  }

  @Test
  void saysInEveryLanguageThatThereIsNoPage() throws IOException {
    Document page = Jsoup.parse(TinySite.text(render(), "404.html"));
    assertThat(page.select("[lang=en] h1").text()).isEqualTo("No such page");
    assertThat(page.select("[lang=zh-Hans] h2").text()).isEqualTo("没有这个页面");
  }
}
