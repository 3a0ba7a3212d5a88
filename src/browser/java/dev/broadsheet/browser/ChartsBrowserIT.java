package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every chart of the published site and of the gallery in a real browser: both languages. */
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

  private static final String SHOWN =
      "() => [...document.querySelectorAll('.plot svg.ab')]"
          + ".filter(s => getComputedStyle(s).display !== 'none')"
          + ".map(s => s.viewBox.baseVal.width)";

  private static final String WITHOUT_CONTAINER_QUERIES =
      """
      () => {
        const strip = rules => {
          for (let i = rules.cssRules.length - 1; i >= 0; i--) {
            if (rules.cssRules[i] instanceof CSSContainerRule) rules.deleteRule(i);
            else if (rules.cssRules[i].cssRules) strip(rules.cssRules[i]);
          }
        };
        for (const sheet of document.styleSheets) strip(sheet);
      }
      """;

  private static SitesUnderTest sites;
  private static Browsers browsers;

  @BeforeAll
  static void open() throws IOException {
    sites = new SitesUnderTest();
    browsers = new Browsers();
  }

  @AfterAll
  static void close() {
    browsers.close();
    sites.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 375, 768, 1200})
  void noTextOverlapsLeavesItsChartOrIsTooSmall(int width) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(width)) {
      Page page = context.newPage();
      for (String path : sites.chartPages()) {
        page.navigate(path);
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
      page.navigate(sites.chartPages().get(0));
      for (int width = 200; width <= 1400; width += 25) {
        page.setViewportSize(width, 900);
        assertThat((List<?>) page.evaluate(SHOWN)).as("at " + width).hasSize(1);
      }
    }
  }

  @Test
  void theSmallestArtboardIsShownWhereContainerQueriesAreUnknown() {
    try (BrowserContext context = context(1200)) {
      Page page = context.newPage();
      for (String path : sites.chartPages()) {
        page.navigate(path);
        assertThat(page.evaluate(SHOWN)).as(path).isEqualTo(List.of(576));
        page.evaluate(WITHOUT_CONTAINER_QUERIES);
        assertThat(page.evaluate(SHOWN)).as(path).isEqualTo(List.of(288));
      }
    }
  }

  @Test
  void noChartHasATabStop() {
    try (BrowserContext context = context(1200)) {
      Page page = context.newPage();
      for (String path : sites.chartPages()) {
        page.navigate(path);
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
