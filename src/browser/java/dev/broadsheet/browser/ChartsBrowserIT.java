package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every chart of the published site in a real browser: both languages, each width. */
class ChartsBrowserIT {
  /** What is wrong with the charts of the page that is open. */
  private static final String INSPECT =
      """
      () => {
        const wrong = [];
        for (const plot of document.querySelectorAll('.plot')) {
          const shown = [...plot.querySelectorAll('svg.ab')]
            .filter(s => getComputedStyle(s).display !== 'none');
          if (shown.length !== 1) wrong.push(shown.length + ' artboards shown');
          for (const svg of shown) {
            const box = svg.getBoundingClientRect();
            const scale = box.width / svg.viewBox.baseVal.width;
            const texts = [...svg.querySelectorAll('text')];
            const boxes = texts.map(t => t.getBoundingClientRect());
            texts.forEach((t, i) => {
              const size = parseFloat(getComputedStyle(t).fontSize) * scale;
              if (size < 11.99) wrong.push('"' + t.textContent + '" is ' + size.toFixed(1) + ' px');
              const b = boxes[i];
              if (b.left < box.left - 1 || b.right > box.right + 1
                  || b.top < box.top - 2 || b.bottom > box.bottom + 2) {
                wrong.push('"' + t.textContent + '" leaves its chart');
              }
              for (let j = i + 1; j < boxes.length; j++) {
                const c = boxes[j];
                const w = Math.min(b.right, c.right) - Math.max(b.left, c.left);
                const h = Math.min(b.bottom, c.bottom) - Math.max(b.top, c.top);
                if (w > 1 && h > 4) {
                  wrong.push('"' + t.textContent + '" meets "' + texts[j].textContent + '"');
                }
              }
            });
          }
        }
        return wrong;
      }
      """;

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

  private static List<String> chartPages() {
    List<String> pages = server.pages().stream().filter(p -> p.contains("/charts/")).toList();
    assertThat(pages).hasSizeGreaterThan(10);
    return pages;
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 375, 768, 1200})
  void noTextOverlapsLeavesItsChartOrIsTooSmall(int width) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(width)) {
      Page page = context.newPage();
      for (String path : chartPages()) {
        page.navigate(server.url(path));
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        ((List<?>) page.evaluate(INSPECT)).forEach(w -> wrong.add(path + ": " + w));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void oneArtboardIsShownAtEveryWidth() {
    try (BrowserContext context = context(320)) {
      Page page = context.newPage();
      page.navigate(server.url(chartPages().get(0)));
      for (int width = 200; width <= 1400; width += 25) {
        page.setViewportSize(width, 900);
        Object shown =
            page.evaluate(
                "() => [...document.querySelectorAll('.plot svg.ab')]"
                    + ".filter(s => getComputedStyle(s).display !== 'none').length");
        assertThat(((Number) shown).intValue()).as("at " + width).isEqualTo(1);
      }
    }
  }

  @Test
  void noChartHasATabStop() {
    try (BrowserContext context = context(1200)) {
      Page page = context.newPage();
      for (String path : chartPages()) {
        page.navigate(server.url(path));
        assertThat(page.querySelectorAll(".plot a, .plot [tabindex], .plot button"))
            .as(path)
            .isEmpty();
      }
    }
  }

  private static BrowserContext context(int width) {
    return browsers
        .chromium()
        .newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
  }
}
