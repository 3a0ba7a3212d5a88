package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The colours and fonts of the settings, from the settings to the published files. */
class SiteLookTest {
  private static final Path BITTER =
      Path.of("src/test/resources/dev/broadsheet/site/talsperre/static/fonts");

  private static final String LOOK =
      """
      look:
        light:
          paper: "#fff1e5"
          accent: "#0b5d6b"
          series: ["#990f3d"]
        fonts:
          text: {file: bitter.woff2, bold: bitter-bold.woff2, licence: OFL-Bitter.txt}
          interface: {file: bitter.woff2, like: serif, licence: "Ours */ body {display: none}"}
      """;

  @TempDir Path folder;

  private TinySite site;

  @BeforeEach
  void begin() throws IOException {
    site = TinySite.in(folder);
    Path fonts = Files.createDirectories(folder.resolve("static/fonts"));
    for (String name : List.of("bitter.woff2", "bitter-bold.woff2", "OFL-Bitter.txt")) {
      Files.copy(BITTER.resolve(name), fonts.resolve(name));
    }
  }

  private Map<String, byte[]> render(String look) throws IOException {
    Path settings = folder.resolve("content/site.yaml");
    site.write("content/site.yaml", Files.readString(settings) + look);
    return site.render();
  }

  private List<String> problems() {
    return site.problems().sorted().stream()
        .map(d -> d.span().start() + " " + d.rule().code() + " " + d.message())
        .toList();
  }

  private static String css(Map<String, byte[]> files) {
    String name =
        files.keySet().stream()
            .filter(path -> path.matches("assets/site\\.[0-9a-f]+\\.css"))
            .findFirst()
            .orElseThrow();
    return TinySite.text(files, name);
  }

  @Test
  void theOneStyleSheetOfEveryPageHasThem() throws IOException {
    Map<String, byte[]> files = render(LOOK);
    assertThat(site.problems().sorted()).noneMatch(Diagnostic::isError);
    assertThat(css(files))
        .contains("--paper: #fff1e5;", "--accent: #0b5d6b;", "--c-bg: #fff1e5;")
        .contains("--c-s1: #990f3d;", "--face-text: \"Site Text\";")
        .contains("--face-text-like: \"Site Text Georgia\", \"Site Text Times\", serif;")
        .contains("--face-interface-like: \"Site Interface Georgia\"");
    for (String path : files.keySet()) {
      if (path.endsWith(".html")) {
        var page = Jsoup.parse(TinySite.text(files, path));
        assertThat(page.select("[style], style, link[rel=stylesheet] ~ link[rel=stylesheet]"))
            .isEmpty();
      }
    }
  }

  @Test
  void aLicenceCannotLeaveItsComment() throws IOException {
    assertThat(css(render(LOOK)))
        .contains("/* bitter.woff2: Ours   body {display: none} */")
        .doesNotContain("*/ body");
  }

  @Test
  void fontsArePublishedWithTheirLicenceAndLoadedEarly() throws IOException {
    Map<String, byte[]> files = render(LOOK);
    assertThat(files.keySet())
        .anyMatch(path -> path.matches("assets/bitter\\.[0-9a-f]+\\.woff2"))
        .anyMatch(path -> path.matches("assets/bitter-bold\\.[0-9a-f]+\\.woff2"))
        .anyMatch(path -> path.matches("assets/OFL-Bitter\\.[0-9a-f]+\\.txt"));
    List<String> early =
        Jsoup.parse(TinySite.text(files, "index.html"))
            .select("link[rel=preload][as=font]")
            .eachAttr("href");
    assertThat(early).hasSize(2);
    assertThat(early.get(0)).contains("/assets/bitter.");
    assertThat(early.get(1)).contains("/assets/newsreader-display.");
    assertThat(problems()).noneMatch(p -> p.contains("asset-unlisted"));
  }

  @Test
  void chartsKeepTheFontThatTheirLabelsAreMeasuredBy() throws IOException {
    assertThat(css(render(LOOK)))
        .contains("font-family: var(--figures, system-ui, sans-serif);")
        .contains("--figures: \"Archivo\", \"Sans Arial\", sans-serif;");
  }

  @Test
  void chartFilesAndPicturesWearThem() throws IOException {
    Map<String, byte[]> before = site.render();
    Map<String, byte[]> files = render(LOOK);
    String chart = "articles/spring-catch/charts/landings/landings";
    String svg =
        files.keySet().stream().filter(p -> p.endsWith("landings.svg")).findFirst().orElse(chart);
    assertThat(TinySite.text(files, svg)).contains("#990f3d").doesNotContain("#0b4f9c");
    String png = svg.replace(".svg", ".png");
    assertThat(files.get(png)).isNotEqualTo(before.get(png));
    BufferedImage share = ImageIO.read(new ByteArrayInputStream(files.get("share.png")));
    assertThat(share.getRGB(600, 5) & 0xFFFFFF).isEqualTo(0x0B5D6B);
    assertThat(share.getRGB(600, 30) & 0xFFFFFF).isEqualTo(0xFFF1E5);
  }

  @Test
  void aMissingFontIsFoundWhereItIsNamed() throws IOException {
    render(
        """
        look:
          fonts:
            text: {file: biter.woff2, licence: OFL-Biter.txt}
        """);
    assertThat(site.problems().sorted())
        .extracting(Diagnostic::message)
        .contains(
            "there is no file `static/fonts/biter.woff2`",
            "there is no file `static/fonts/OFL-Biter.txt`");
    assertThat(site.problems().sorted())
        .extracting(Diagnostic::suggestion)
        .anyMatch(s -> s.equals(java.util.Optional.of("did you mean `bitter.woff2`?")));
    assertThat(site.problems().sorted())
        .filteredOn(d -> d.message().contains("biter.woff2"))
        .allMatch(d -> d.span().file().path().equals("content/site.yaml"));
  }

  @Test
  void anAccentAloneIsMadeLegibleOnTheOtherScheme() throws IOException {
    String css = css(render("look: {light: {accent: \"#0b5d6b\"}}\n"));
    String dark = css.substring(css.lastIndexOf("(prefers-color-scheme: dark)"));
    assertThat(dark).containsPattern("--accent: #[0-9a-f]{6};").doesNotContain("#ff9580");
    assertThat(problems()).noneMatch(p -> p.contains("look-"));
  }
}
