package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
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

  /** What stands open for a moment longer than anything else: all that a reader can open. */
  private static final String OPEN =
      """
      () => {
        document.querySelectorAll('details').forEach(d => { d.open = true; });
        document.querySelector('[popover]')?.showPopover();
        const root = document.scrollingElement;
        return root.scrollWidth - root.clientWidth;
      }
      """;

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
        int overflow = ((Number) page.evaluate(OPEN)).intValue();
        if (overflow > 0) {
          wrong.add(path + " is " + overflow + " px too wide at " + width);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** 1280 by 900 pixels at 400 per cent are 320 by 225 (WCAG 1.4.10). */
  @Test
  void noPageScrollsSidewaysAtFourHundredPerCent() {
    List<String> wrong = new ArrayList<>();
    Browser.NewContextOptions zoomed =
        new Browser.NewContextOptions().setViewportSize(320, 225).setDeviceScaleFactor(4);
    try (BrowserContext context = browsers.chromium().newContext(zoomed)) {
      Page page = context.newPage();
      for (String path : server.pages()) {
        page.navigate(server.url(path));
        int overflow = ((Number) page.evaluate(OPEN)).intValue();
        if (overflow > 0) {
          wrong.add(path + " is " + overflow + " px too wide");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aReaderWhoWantsLessMotionGetsNone() {
    Browser.NewContextOptions still =
        new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    try (BrowserContext context = browsers.chromium().newContext(still)) {
      Page page = context.newPage();
      for (String path : server.pages()) {
        page.navigate(server.url(path));
        Object moving =
            page.evaluate(
                "() => [...document.querySelectorAll('*')].filter(e => {"
                    + " const s = getComputedStyle(e); return s.scrollBehavior === 'smooth'"
                    + " || parseFloat(s.transitionDuration) > 0 || s.animationName !== 'none'; })"
                    + ".map(e => e.localName)");
        assertThat((List<?>) moving).as(path).isEmpty();
      }
    }
  }

  /** What an attacker who gets markup onto a page would try. */
  @Test
  void thePolicyStopsScriptsStylesAndLoadsThatAreNotOurs() {
    String attack =
        """
        () => new Promise(done => {
          const stopped = new Set();
          document.addEventListener('securitypolicyviolation', e => {
            stopped.add(e.effectiveDirective);
            if (stopped.size === 4) done([...stopped].sort().join(' '));
          });
          const add = (name, attributes, text) => {
            const element = Object.assign(document.createElement(name), attributes);
            element.textContent = text ?? '';
            document.body.append(element);
          };
          add('script', {}, 'window.run = true');
          add('style', {}, 'body { color: red }');
          add('img', {src: 'https://elsewhere.example/x.png'});
          add('iframe', {src: 'https://elsewhere.example/'});
          setTimeout(() => done([...stopped].sort().join(' ') + ' only'), 5000);
        })
        """;
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      for (String path : List.of("/", "/articles/nvidia-openai/", "/search/")) {
        page.navigate(server.url(path));
        assertThat(page.evaluate(attack)).isEqualTo("frame-src img-src script-src-elem style-src-elem");
        assertThat(page.evaluate("() => window.run === undefined")).isEqualTo(true);
      }
    }
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
        assertThat(plain.innerText("body")).as(path).isEqualTo(scripted.innerText("body"));
      }
    }
  }

  @Test
  void laysOutWithoutShifting() {
    try (BrowserContext context = context(360, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      for (String path : List.of("/", "/articles/nvidia-openai/", "/zh-hans/articles/nvidia-openai/", "/facts/nvidia-openai/")) {
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
