package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gallery of charts as a site like any other, and what every figure of the site must have. */
class GalleryIT {
  private static final List<Path> SITES =
      List.of(Path.of("site-output"), Path.of("target", "gallery"));
  private static final int PAGE_LIMIT = 100_000;

  @TempDir static Path temp;
  private static Path gallery;
  private static Jar.Run run;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    gallery = temp.resolve("gallery");
    run =
        Jar.run(
            Path.of("."), "build", "--site", "src/site/gallery", "--output", gallery.toString());
  }

  private static List<Path> files(Path root, String glob) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(p -> p.toString().matches(glob)).sorted().toList();
    }
  }

  private static List<Path> figurePages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path site : SITES) {
      for (Path page : files(site, ".*\\.html")) {
        if (Files.readString(page).contains("<figure class=\"figure\"")) {
          pages.add(page);
        }
      }
    }
    assertThat(pages).hasSizeGreaterThan(60);
    return pages;
  }

  @Test
  void theGalleryBuildsWithoutFindings() {
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out() + run.err()).doesNotContain("error:", "warning:");
  }

  @Test
  void theGalleryIsWhatThePackagedBuildHasWritten() throws IOException {
    SortedMap<String, String> packaged = Jar.tree(Path.of("target", "gallery"));
    assertThat(Jar.tree(gallery)).isEqualTo(packaged);
  }

  @Test
  void everyChartHasItsPageAndFilesInBothLanguages() throws IOException {
    for (String edition : List.of("", "zh-hans/")) {
      Path articles = gallery.resolve(edition + "articles");
      List<Path> pages = files(articles, ".*/charts/[^/]+/index.html");
      assertThat(pages).hasSize(20);
      for (String ending : List.of("svg", "png", "csv", "json")) {
        assertThat(files(articles, ".*/charts/[^/]+\\." + ending)).as(ending).hasSize(20);
      }
    }
  }

  @Test
  void everyFigureHasOneNameOneSummaryAndNoTabStopInItsPicture() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path page : figurePages()) {
      Document document = Jsoup.parse(Files.readString(page));
      for (Element figure : document.select("figure.figure:has(.plot)")) {
        Element plot = figure.selectFirst(".plot[role=img][aria-labelledby][aria-describedby]");
        if (plot == null
            || document.getElementById(plot.attr("aria-labelledby")) == null
            || document.getElementById(plot.attr("aria-describedby")) == null) {
          wrong.add(page + " has a picture without name or summary");
        } else if (!plot.select("a, button, [tabindex], [id], title").isEmpty()
            || plot.select("svg[aria-hidden=true][focusable=false]").size() != 3) {
          wrong.add(page + " has something to stop at in a picture");
        }
        if (figure.select(".source a").isEmpty()) {
          wrong.add(page + " has a figure without a source");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyTableHasACaptionAndScopes() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path page : figurePages()) {
      for (Element table : Jsoup.parse(Files.readString(page)).select("figure.figure table")) {
        boolean scoped =
            table.select("thead th").size() == table.select("thead th[scope=col]").size()
                && table.select("tbody tr").size() == table.select("tbody th[scope=row]").size();
        if (table.select("caption").isEmpty() || !scoped) {
          wrong.add(page + ": " + table.select("caption").text());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyChartPageGivesTheCodeToEmbedIt() throws IOException {
    for (Path page : files(gallery, ".*/articles/.*/charts/[^/]+/index.html")) {
      Document document = Jsoup.parse(Files.readString(page));
      String title = document.select("figure .figure-title").text();
      assertThat(document.select(".embed-code").text())
          .as(page.toString())
          .contains("<iframe", "title=\"" + title, "height=", "loading=\"lazy\"")
          .contains("@container (min-width: 320px)", "@container (min-width: 608px)");
      assertThat(document.select("link[rel=canonical]")).hasSize(1);
    }
  }

  @Test
  void whatIsFramedIsTheChartAloneAndNamesTheChartsPage() throws IOException {
    List<Path> embeds = files(gallery, ".*/articles/.*/charts/[^/]+/embed/index.html");
    assertThat(embeds).hasSize(40);
    for (Path embed : embeds) {
      Document document = Jsoup.parse(Files.readString(embed));
      Path page = embed.getParent().resolveSibling("index.html");
      Document whole = Jsoup.parse(Files.readString(page));
      String address =
          "/" + gallery.relativize(page.getParent()).toString().replace('\\', '/') + "/";
      assertThat(document.select("header, nav, footer, script, details")).as(embed + "").isEmpty();
      assertThat(document.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
      assertThat(document.select("link[rel=canonical]").attr("href")).endsWith(address);
      assertThat(document.select("a").eachAttr("target")).containsOnly("_blank");
      assertThat(document.select(".plot svg")).hasSize(3);
      for (String part : List.of("h1", ".dek", ".legend", ".summary", ".source", ".note")) {
        assertThat(document.select(part).text()).as(part).isEqualTo(whole.select(part).text());
      }
      assertThat(whole.select(".embed-code").text()).contains(address + "embed/\"");
    }
  }

  @Test
  void everyPageWeighsLessThanAHundredKilobytes() throws IOException {
    for (Path site : SITES) {
      for (Path page : files(site, ".*\\.html")) {
        byte[] bytes = Files.readString(page).getBytes(StandardCharsets.UTF_8);
        assertThat(deflated(bytes)).as(page.toString()).isLessThan(PAGE_LIMIT);
      }
    }
  }

  private static int deflated(byte[] bytes) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[bytes.length + 64];
    int size = deflater.deflate(out);
    deflater.end();
    return size;
  }
}
