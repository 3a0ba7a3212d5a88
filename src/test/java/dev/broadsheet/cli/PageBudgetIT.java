package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How much a reader waits for: bytes, and elements to lay out. Time is measured elsewhere; these
 * are what it comes from.
 */
class PageBudgetIT {
  private static final Path SITE = Path.of("site-output");
  private static final int KB = 1000;

  static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(SITE)) {
      return all.filter(p -> p.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Document parse(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page), "https://broadsheet.example/");
  }

  private static int packed(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(Files.readAllBytes(file));
    }
    return out.size();
  }

  private static Path file(String href) {
    return SITE.resolve(href.substring(1));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noPageIsHeavierThan30KilobytesOr6000Elements(Path page) throws IOException {
    assertThat(packed(page)).isLessThanOrEqualTo(30 * KB);
    assertThat(parse(page).getAllElements().size()).isLessThan(6000);
  }

  /** The page, its style sheet and every picture that is not put off. */
  @ParameterizedTest
  @MethodSource("pages")
  void whatAPageNeedsAtOnceIsLessThan100KilobytesWithoutFonts(Path page) throws IOException {
    Document document = parse(page);
    int bytes = packed(page);
    for (Element sheet : document.select("link[rel=stylesheet]")) {
      bytes += packed(file(sheet.attr("href")));
    }
    for (Element picture : document.select("img[src]:not([loading=lazy])")) {
      bytes += (int) Files.size(file(picture.attr("src")));
    }
    assertThat(bytes).isLessThanOrEqualTo(100 * KB);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theBrowserLaysOutFewElementsBeforeAReaderOpensAny(Path page) throws IOException {
    Document document = parse(page);
    document.select("[popover], details > :not(summary), head, script, svg *").remove();
    document.select(".plot svg:not(:first-child)").remove();
    assertThat(document.getAllElements().size()).isLessThanOrEqualTo(1300);
  }

  @Test
  void theStyleSheetIsLessThan20KilobytesAndTheEarlyFontsLessThan70() throws IOException {
    Document home = parse(SITE.resolve("index.html"));
    assertThat(packed(file(home.selectFirst("link[rel=stylesheet]").attr("href"))))
        .isLessThan(20 * KB);
    long fonts = 0;
    for (String font : home.select("link[rel=preload][as=font]").eachAttr("href")) {
      fonts += Files.size(file(font));
    }
    assertThat(fonts).isBetween(1L, 70L * KB);
  }

  /** The largest thing that is painted first is text or a drawing, never a picture to wait for. */
  @Test
  void noPageBeginsWithAPicture() throws IOException {
    for (Path page : pages()) {
      Element main = parse(page).selectFirst("main");
      Element text = main.selectFirst("h1, h2, p");
      Element picture = main.selectFirst("img");
      boolean first =
          picture == null
              || main.getAllElements().indexOf(text) < main.getAllElements().indexOf(picture);
      assertThat(first).as(page.toString()).isTrue();
    }
  }
}
