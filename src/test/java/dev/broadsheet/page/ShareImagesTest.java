package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of a site, and what its pages say of them. */
class ShareImagesTest {
  private static final String BASE = "https://harbour.example/log/";
  private static final String ARTICLE = "articles/spring-catch/";

  @TempDir Path folder;
  @TempDir Path other;

  private static String property(Document page, String name) {
    return page.select("meta[property=" + name + "]").attr("content");
  }

  @Test
  void everyPageNamesAPictureThatIsThere() throws IOException {
    Map<String, byte[]> files = TinySite.in(folder).render();
    for (String path : files.keySet().stream().filter(p -> p.endsWith(".html")).toList()) {
      Document page = Jsoup.parse(TinySite.text(files, path));
      String url = property(page, "og:image");
      assertThat(url).as(path).startsWith(BASE);
      byte[] png = files.get(url.substring(BASE.length()));
      assertThat(png).as(url).isNotNull().hasSizeLessThan(300_000);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(property(page, "og:image:width")).isEqualTo("" + image.getWidth());
      assertThat(property(page, "og:image:height")).isEqualTo("" + image.getHeight());
      assertThat(property(page, "og:image:alt")).as(path).isNotBlank();
      assertThat(page.select("meta[name=twitter:card]").attr("content"))
          .isEqualTo("summary_large_image");
    }
  }

  @Test
  void articlesAndChartsHavePicturesOfTheirOwn() throws IOException {
    Map<String, byte[]> files = TinySite.in(folder).render();
    assertThat(files)
        .containsKeys("share.png", ARTICLE + "share.png", ARTICLE + "charts/landings/share.png");
    Document article = Jsoup.parse(TinySite.text(files, ARTICLE + "index.html"));
    assertThat(property(article, "og:image")).isEqualTo(BASE + ARTICLE + "share.png");
    assertThat(article.select("script[type=application/ld+json]").html())
        .contains("\"image\":\"" + BASE + ARTICLE + "share.png\"");
    Document chart = Jsoup.parse(TinySite.text(files, ARTICLE + "charts/landings/index.html"));
    assertThat(property(chart, "og:image")).isEqualTo(BASE + ARTICLE + "charts/landings/share.png");
    assertThat(files.get("share.png")).isNotEqualTo(files.get(ARTICLE + "share.png"));
  }

  @Test
  void chartCanBeTakenAwayAsPng() throws IOException {
    Map<String, byte[]> files = TinySite.in(folder).render();
    Document article = Jsoup.parse(TinySite.text(files, ARTICLE + "index.html"));
    assertThat(article.select(".downloads a[href$=.png]").eachAttr("href"))
        .contains("/log/" + ARTICLE + "charts/landings.png");
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(files.get(ARTICLE + "charts/landings.png")));
    Document svg = Jsoup.parse(TinySite.text(files, ARTICLE + "charts/landings.svg"));
    assertThat("" + image.getWidth() / 2).isEqualTo(svg.select("svg").attr("width"));
    assertThat("" + image.getHeight() / 2).isEqualTo(svg.select("svg").attr("height"));
  }

  @Test
  void characterThatCannotBeDrawnIsReportedWhereItStands() throws IOException {
    TinySite site = TinySite.in(folder);
    String file = "content/" + ARTICLE + "index.md";
    site.edit("Boats land", "Boats \ud83d\udea4 land");
    site.render();
    List<Diagnostic> found =
        site.problems().sorted().stream()
            .filter(d -> d.rule().code().equals("glyph-missing"))
            .toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().file().path()).isEqualTo(file);
    assertThat(found.get(0).message()).contains("\ud83d\udea4", "U+1F6A4");
    assertThat(found.get(0).isError()).isFalse();
  }

  @Test
  void twoRunsMakeTheSamePictures() throws IOException {
    Map<String, byte[]> one = TinySite.in(folder).render();
    Map<String, byte[]> two = TinySite.in(other).render();
    one.forEach((path, bytes) -> assertThat(Arrays.equals(bytes, two.get(path))).as(path).isTrue());
  }
}
