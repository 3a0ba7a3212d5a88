package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that names colours and fonts of its own in its settings, in a real browser. */
class OwnLookBrowserIT {
  private static final String STORY = "/articles/der-pegel-steht/";
  private static final String SITE = "src/test/resources/dev/broadsheet/site/talsperre";

  /** The width and the lines of a long text in a family that has come. */
  private static final String SET =
      """
      async (family) => {
        const faces = await document.fonts.load(`20px "${family}"`, 'Wasserstand');
        if (!faces.length) {
          return null;
        }
        const text = 'Der Wasserstand der Talsperre liegt seit Januar fast unverändert hoch. ';
        const line = document.createElement('span');
        line.style.cssText = `position:absolute;white-space:nowrap;font:20px "${family}"`;
        line.textContent = text.repeat(20);
        document.body.append(line);
        const box = line.getBoundingClientRect();
        line.remove();
        return [box.width, box.height];
      }
      """;

  @TempDir static Path temp;
  private static SiteServer server;
  private static Browsers browsers;
  private static BrowserContext context;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    Path site = temp.resolve("talsperre");
    FileUtils.copyDirectory(Path.of(SITE).toFile(), site.toFile());
    assertThat(new Program(temp.resolve("log")).run("build", "--no-fsync", "--site", site.toString()))
        .isZero();
    server = new SiteServer(site.resolve("site-output"));
    browsers = new Browsers();
    context = browsers.chromium().newContext();
  }

  @AfterAll
  static void close() {
    browsers.close();
    server.close();
  }

  private static Page open(String path) {
    Page page = context.newPage();
    page.navigate(server.url(path));
    page.evaluate("() => document.fonts.ready");
    return page;
  }

  private static Object style(Page page, String selector, String property) {
    return page.evaluate(
        "([s, p]) => getComputedStyle(document.querySelector(s)).getPropertyValue(p)",
        List.of(selector, property));
  }

  @Test
  void axeFindsEveryColourLegibleInBothSchemes() throws IOException {
    String axe;
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> wrong = new ArrayList<>();
    for (String path : server.pages()) {
      try (Page page = open(path)) {
        page.evaluate(axe);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
          Object found =
              page.evaluate(
                  "() => axe.run().then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].target))");
          ((List<?>) found).forEach(v -> wrong.add(scheme + " " + path + " " + v));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void wearsItsColoursOnScreenAndGivesWayToTheReaders() {
    try (Page page = open(STORY)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      assertThat(style(page, "html", "background-color")).isEqualTo("rgb(246, 248, 248)");
      assertThat(style(page, ".kicker .kind", "color")).isEqualTo("rgb(11, 93, 107)");
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(style(page, ".kicker .kind", "color")).isEqualTo("rgb(127, 211, 224)");
      assertThat(style(page, "html", "background-color")).isEqualTo("rgb(23, 22, 19)");
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setMedia(com.microsoft.playwright.options.Media.PRINT)
              .setColorScheme(ColorScheme.LIGHT));
      assertThat(style(page, "html", "background-color")).isEqualTo("rgb(255, 255, 255)");
    }
  }

  @Test
  void setsTextInItsFontAndChartsInTheThemes() {
    try (Page page = open(STORY)) {
      assertThat(style(page, "body", "font-family").toString()).startsWith("\"Site Text\"");
      assertThat(style(page, "h1", "font-family").toString()).startsWith("\"Site Display\"");
      assertThat(style(page, ".dates", "font-family").toString()).startsWith("Archivo");
      Object loaded =
          page.evaluate(
              "() => [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family)");
      assertThat(loaded.toString()).contains("Site Text").doesNotContain("Newsreader");
    }
  }

  /** The reader's own font takes the room of the site's, so that nothing moves when it comes. */
  @Test
  void whatStandsInTakesTheSameRoom() {
    try (Page page = open(STORY)) {
      List<?> own = (List<?>) page.evaluate(SET, "Site Text");
      Object other = page.evaluate(SET, "Site Text Times");
      assumeTrue(other != null, "neither Times nor a font of its widths is installed");
      List<?> standIn = (List<?>) other;
      assertThat(number(standIn.get(0)) / number(own.get(0))).isBetween(0.97, 1.03);
      assertThat(number(standIn.get(1)) / number(own.get(1))).isBetween(0.95, 1.05);
    }
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }
}
