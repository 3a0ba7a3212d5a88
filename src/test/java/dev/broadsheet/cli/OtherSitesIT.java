package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sites about something else, in other languages: nothing of the first story is in the generator.
 */
class OtherSitesIT {
  private static final Path SITES = Path.of("src/test/resources/dev/broadsheet/site");

  /** Names and words of the first site that no other one may show. */
  private static final List<String> FIRST_STORY =
      List.of("NVIDIA", "OpenAI", "大报", "英伟达", "broadsheet.example", "Broadsheet desk");

  /** Words of the English interface that no page in another language may show. */
  private static final List<String> ENGLISH =
      List.of(
          "Skip to content",
          "Key points",
          "Published",
          "What we know",
          "Front page",
          "Fact register",
          "How to cite",
          "Found an error",
          "As of",
          "confirmed",
          "estimate");

  @TempDir Path temp;

  private Path copy(String name) throws IOException {
    Path site = temp.resolve(name);
    FileUtils.copyDirectory(SITES.resolve(name).toFile(), site.toFile());
    return site;
  }

  private static List<Path> pages(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"talsperre, 9", "windmill, 36"})
  void isBuiltWithoutAFindingAndWithoutAWordOfTheFirstSite(String name, int least)
      throws IOException {
    Path site = copy(name);
    InProcess build = InProcess.on(site, "build");
    assertThat(build.err() + build.out()).doesNotContain("error:", "warning:");
    assertThat(build.exitCode()).isZero();
    List<Path> pages = pages(InProcess.output(site));
    assertThat(pages).hasSizeGreaterThanOrEqualTo(least);
    for (Path page : pages) {
      String html = Files.readString(page);
      assertThat(html).as(page.toString()).doesNotContain(FIRST_STORY.toArray(String[]::new));
      String text = Jsoup.parse(html).body().text();
      assertThat(text).as(page.toString()).doesNotContain(ENGLISH.toArray(String[]::new));
    }
  }

  @Test
  void wearsItsOwnTheme() throws IOException {
    Path site = copy("talsperre");
    assertThat(InProcess.on(site, "build").exitCode()).isZero();
    Path output = InProcess.output(site);
    assertThat(Files.readString(output.resolve("404.html"))).contains("data-theme=\"talsperre\"");
    try (Stream<Path> assets = Files.walk(output.resolve("assets"))) {
      Path style = assets.filter(f -> f.toString().endsWith(".css")).findFirst().orElseThrow();
      assertThat(Files.readString(style))
          .contains("--accent: #0b5d6b;", "--c-s2: #b4530a;", "--face-text: \"Site Text\";")
          .contains("border-block-end: 3px solid var(--accent);");
    }
    Document story = page(output, "articles/der-pegel-steht/index.html");
    assertThat(story.root().selectFirst("html").attr("lang")).isEqualTo("de");
    assertThat(story.body().text())
        .doesNotContain("Von Redaktion")
        .contains("Redaktion Musterbach", "14,7 Millionen Kubikmeter", "rund 9,8 bis 12,3 Monate");
  }

  private static Document page(Path output, String path) throws IOException {
    return Jsoup.parse(Files.readString(output.resolve(path), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "windmill, content/articles/mill/index.md, '1,4 milliard d’euros', '1,5 milliard d’euros'",
    "windmill, content/articles/mill/index.es.md, '1.400 millones', '1.400.000 millones'",
    "windmill, content/articles/mill/index.ja.md, 14億ユーロ, 14兆ユーロ",
    "windmill, content/articles/mill/index.zh-Hant.md, 14億歐元, 14兆歐元",
    "windmill, content/articles/mill/index.ja.md, 35万世帯超, 35万世帯",
    "talsperre, content/articles/der-pegel-steht.md, '14,7 Mill', '14,9 Mill'",
    "talsperre, content/articles/der-pegel-steht.md, bis zu 3, mehr als 3",
    "talsperre, content/articles/der-pegel-steht.md, 'Kubikmeter](fact:abf', 'Euro](fact:abf'"
  })
  void stopsAtAFigureThatNoLongerFits(String name, String file, String before, String after)
      throws IOException {
    Path site = copy(name);
    Path path = site.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(before);
    Files.writeString(path, text.replace(before, after));
    InProcess check = InProcess.on(site, "check");
    assertThat(check.exitCode()).isEqualTo(ExitCode.CONTENT);
    assertThat(check.err()).contains(file + ":", "[fact-mismatch]", "^^");
  }
}
