package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the published site in a real browser, both languages. */
class PagesBrowserIT {
  private static SiteServer server;
  private static Browsers browsers;

  @BeforeAll
  static void open() throws IOException {
    server = new SiteServer(Path.of("site-output"));
    browsers = new Browsers();
  }

  @AfterAll
  static void close() {
    browsers.close();
    server.close();
  }

  private static BrowserContext context(int width, ColorScheme scheme, boolean scripts) {
    return browsers
        .chromium()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts));
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "320, DARK"})
  void axeFindsNoViolationOnAnyPage(int width, ColorScheme scheme) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(width, scheme, true)) {
      Page page = context.newPage();
      for (String path : server.pages()) {
        page.navigate(server.url(path));
        new AxeBuilder(page)
            .analyze()
            .getViolations()
            .forEach(
                v ->
                    v.getNodes()
                        .forEach(n -> wrong.add(path + " " + v.getId() + " " + n.getTarget())));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"320, LIGHT", "768, DARK", "1280, LIGHT"})
  void noPageScrollsSidewaysOrSaysAnythingInTheConsole(int width, ColorScheme scheme) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(width, scheme, true)) {
      Page page = context.newPage();
      page.onConsoleMessage(m -> wrong.add(page.url() + " console: " + m.text()));
      page.onRequestFailed(r -> wrong.add(page.url() + " failed: " + r.url()));
      page.onRequest(
          r -> {
            if (!r.url().startsWith(server.url("/"))) {
              wrong.add(page.url() + " left the site: " + r.url());
            }
          });
      for (String path : server.pages()) {
        page.navigate(server.url(path));
        Object overflow =
            page.evaluate(
                "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        if (((Number) overflow).intValue() > 0) {
          wrong.add(path + " is " + overflow + " px too wide at " + width);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** But for search, which offers other ways: see {@link SearchBrowserIT}. */
  @Test
  void everythingIsThereWithoutJavaScript() {
    try (BrowserContext with = context(1280, ColorScheme.LIGHT, true);
        BrowserContext without = context(1280, ColorScheme.LIGHT, false)) {
      Page scripted = with.newPage();
      Page plain = without.newPage();
      for (String path : server.pages().stream().filter(p -> !p.endsWith("/search/")).toList()) {
        scripted.navigate(server.url(path));
        plain.navigate(server.url(path));
        assertThat(plain.innerText("main")).as(path).isEqualTo(scripted.innerText("main"));
      }
    }
  }

  @Test
  void theKeyboardReachesEveryLinkInOrderAndShowsWhereItIs() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      page.navigate(server.url("/"));
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
      page.keyboard().press("Enter");
      assertThat((String) page.evaluate("() => location.hash")).isEqualTo("#main");
      List<String> hidden = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        page.keyboard().press("Tab");
        Object shown =
            page.evaluate(
                "() => { const s = getComputedStyle(document.activeElement);"
                    + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; }");
        if (!Boolean.TRUE.equals(shown)) {
          hidden.add((String) page.evaluate("() => document.activeElement.outerHTML.slice(0, 80)"));
        }
      }
      assertThat(hidden).isEmpty();
    }
  }

  @Test
  void laysOutWithoutShifting() {
    try (BrowserContext context = context(360, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      for (String path : List.of("/", "/articles/nvidia-openai/", "/zh-hans/articles/nvidia-openai/")) {
        page.navigate(server.url(path));
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        Object shift =
            page.evaluate(
                "() => new Promise(done => { let sum = 0;"
                    + " new PerformanceObserver(l => l.getEntries().forEach(e => sum += e.value))"
                    + ".observe({type: 'layout-shift', buffered: true});"
                    + " setTimeout(() => done(sum), 300); })");
        assertThat(((Number) shift).doubleValue()).as(path).isLessThan(0.02);
      }
    }
  }

  /** WCAG 2.5.8; links inside a sentence are exempt there. */
  @Test
  void everyTargetOutsideASentenceIsAtLeast24PixelsHigh() {
    List<String> small = new ArrayList<>();
    try (BrowserContext context = context(360, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      for (String path : List.of("/", "/articles/nvidia-openai/", "/zh-hans/", "/archive/")) {
        page.navigate(server.url(path));
        Object found =
            page.evaluate(
                "() => [...document.querySelectorAll('nav a, summary, footer ul a, .downloads a')]"
                    + ".filter(e => e.getClientRects().length)"
                    + ".filter(e => e.getBoundingClientRect().height < 23.9)"
                    + ".map(e => e.textContent.trim() + ' '"
                    + " + e.getBoundingClientRect().height)");
        ((List<?>) found).forEach(f -> small.add(path + " " + f));
      }
    }
    assertThat(small).isEmpty();
  }
}
