package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photographs on pages, in feeds and beside links. */
class PicturePageTest {
  private static final String FOLDER = "content/articles/spring-catch/";
  private static final String PAGE = "articles/spring-catch/index.html";
  private static final String PICTURE =
      "![A boat at the quay](boat.jpg \"Dawn\")\nIt landed [](fact:may).\n\n## The count";

  @TempDir Path folder;

  private TinySite site(String text) throws IOException {
    TinySite site = TinySite.in(folder).edit("## The count", text);
    BufferedImage image = new BufferedImage(1400, 1000, 1);
    for (int x = 0; x < 1400; x++) {
      for (int y = 0; y < 1000; y++) {
        image.setRGB(x, y, x * 131 / 1000 << 16 | y / 5 << 8 | 90);
      }
    }
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", jpeg);
    Files.write(folder.resolve(FOLDER + "boat.jpg"), jpeg.toByteArray());
    site.write(
        FOLDER + "boat.jpg.yaml",
        "credit: Ann Quay / Harbour Press\nlicence: CC BY 4.0\nsource: https://quay.example/boat\n");
    site.write(FOLDER + "notes.txt", "private");
    return site;
  }

  @Test
  void showsAPictureInSeveralSizesWithItsCaptionAndCredit() throws IOException {
    TinySite site = site(PICTURE);
    Map<String, byte[]> files = site.render();
    assertThat(site.problems().sorted()).filteredOn(Diagnostic::isError).isEmpty();
    Element figure = page(files).selectFirst("figure.picture");
    Element image = figure.selectFirst("img");
    assertThat(image.attr("alt")).isEqualTo("A boat at the quay");
    assertThat(image.attr("width")).isEqualTo("1280");
    assertThat(image.attr("height")).isEqualTo("914");
    assertThat(figure.select(".caption").text()).startsWith("Dawn It landed 30 tonnes");
    assertThat(figure.select(".caption a.fig")).hasSize(1);
    assertThat(figure.select(".picture-credit").text())
        .contains("Ann Quay / Harbour Press (CC BY 4.0)");
    assertThat(figure.select("a[href=https://quay.example/boat]")).hasSize(1);
    List<String> offered = List.of(image.attr("srcset").split(", "));
    assertThat(offered).hasSize(5);
    for (String one : offered) {
      String[] parts = one.split(" ");
      String path = parts[0].substring("/log/".length());
      assertThat(path).matches("assets/boat-[0-9]+\\.[0-9a-f]{10}\\.jpg");
      assertThat(ImageIO.read(new ByteArrayInputStream(files.get(path))).getWidth() + "w")
          .isEqualTo(parts[1]);
    }
    assertThat(offered).contains(image.attr("src") + " 960w");
  }

  @Test
  void publishesNothingElseOfTheFolder() throws IOException {
    assertThat(site(PICTURE).render().keySet())
        .noneMatch(path -> path.endsWith("boat.jpg") || path.contains("notes"))
        .noneMatch(path -> path.endsWith(".yaml"));
  }

  @Test
  void loadsAPictureBelowTheFirstScreenLate() throws IOException {
    Element image = page(site(PICTURE).render()).selectFirst("figure.picture img");
    assertThat(image.attr("loading")).isEqualTo("lazy");
    assertThat(image.attr("decoding")).isEqualTo("async");
    assertThat(image.hasAttr("fetchpriority")).isFalse();
  }

  @Test
  void loadsAnOpeningPictureFirst() throws IOException {
    TinySite site = site("## The count");
    site.write(
        FOLDER + "index.md",
        "---\ntitle: Calm\nsummary: A day.\nkind: news\nauthors: [ann]\n"
            + "published: 2024-05-02T06:00:00Z\ntopics: [herring]\nsheet: catch\nimage: boat.jpg\n---\n\n"
            + "![A boat](boat.jpg)\n\nNo wind.\n\nNone at all.\n\n![Again](boat.jpg)\n");
    site.write("content/pages/about.md", "---\ntitle: A\nsummary: B\n---\nText.\n");
    Map<String, byte[]> files = site.render();
    List<Element> images = page(files).select("figure.picture img");
    assertThat(images.get(0).attr("fetchpriority")).isEqualTo("high");
    assertThat(images.get(0).hasAttr("loading")).isFalse();
    assertThat(images.get(1).attr("loading")).isEqualTo("lazy");
    String shared = page(files).select("meta[property=og:image]").attr("content");
    assertThat(shared).matches("https://harbour.example/log/assets/boat-1200\\..*\\.jpg");
    assertThat(page(files).select("meta[property=og:image:type]").attr("content"))
        .isEqualTo("image/jpeg");
    assertThat(page(files).select("meta[property=og:image:alt]").attr("content"))
        .isEqualTo("A boat");
    byte[] crop = files.get(shared.substring("https://harbour.example/log/".length()));
    assertThat(ImageIO.read(new ByteArrayInputStream(crop)).getHeight()).isEqualTo(630);
    assertThat(TinySite.text(files, "feed.json")).contains("\"image\":\"" + shared + "\"");
    assertThat(page(files).select("script[type=application/ld+json]").html()).contains(shared);
  }

  @Test
  void feedsHaveThePictureInOneSizeWithItsCredit() throws IOException {
    Map<String, byte[]> files = site(PICTURE).render();
    assertThat(TinySite.text(files, "feed.json"))
        .contains("https://harbour.example/log/assets/boat-960.")
        .contains("Ann Quay / Harbour Press (CC BY 4.0)")
        .doesNotContain("srcset");
  }

  @Test
  void damageInThePixelsIsFoundWhereTheArticleNamesThePicture() throws IOException {
    TinySite site = site(PICTURE);
    Path file = folder.resolve(FOLDER + "boat.jpg");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length * 3 / 4));
    site.render();
    assertThat(site.problems().sorted())
        .filteredOn(Diagnostic::isError)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.rule().code()).isEqualTo("image-broken");
              assertThat(d.span().text()).isEqualTo("boat.jpg");
            });
  }

  @Test
  void figuresInATitleAreReadAsInAnyText() throws IOException {
    TinySite site = site("![A boat](boat.jpg \"Worth $90 billion\")\n\n## The count");
    site.render();
    assertThat(site.problems().sorted())
        .filteredOn(Diagnostic::isError)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.rule().code()).isEqualTo("figure-unbacked");
              assertThat(d.span().text()).isEqualTo("$90 billion");
            });
  }

  private static Document page(Map<String, byte[]> files) {
    return Jsoup.parse(TinySite.text(files, PAGE));
  }
}
