package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every chart as another site shows it, with the code that its page gives away. */
class EmbedBrowserIT {
  private static final List<Integer> WIDTHS = List.of(320, 375, 500, 768, 1200);

  /** Two lines of a title and one below it: what a frame may be higher than what it holds. */
  private static final double MOST_SURPLUS = 72;

  private static final String HOST =
      "<!doctype html><html lang=\"en\"><meta name=\"viewport\" content=\"width=device-width\">"
          + "<title>Another site</title><body style=\"margin: 0 16px\">";

  /** What a frame lacks in height and in width, what it has too much of, and its smallest text. */
  private static final String FIT =
      """
      () => {
        const root = document.scrollingElement;
        const box = s => document.querySelector(s).getBoundingClientRect();
        const svg = [...document.querySelectorAll('.plot svg.ab')]
          .filter(s => getComputedStyle(s).display !== 'none');
        const scale = svg[0].getBoundingClientRect().width / svg[0].viewBox.baseVal.width;
        const sizes = [...svg[0].querySelectorAll('text')]
          .map(t => parseFloat(getComputedStyle(t).fontSize) * scale);
        return {
          high: root.scrollHeight - root.clientHeight,
          wide: root.scrollWidth - root.clientWidth,
          bar: innerWidth - root.clientWidth,
          surplus: box('.figure-foot').top - box('.summary').bottom,
          shown: svg.length,
          text: Math.min(...sizes)
        };
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

  /** The code that a chart's page gives away, with the address of the server under test. */
  private static String code(Page page, String path) {
    page.navigate(path);
    String code = page.textContent(".embed-code");
    assertThat(code).as(path).contains("/embed/\" width=\"100%\" height=\"");
    return code.replaceAll(" src=\"[^\"]*\"", " src=\"" + path + "embed/\"")
        .replace("loading=\"lazy\"", "");
  }

  private static Map<?, ?> fit(Page host, int width) {
    host.setViewportSize(width, 900);
    Frame frame = host.frames().get(1);
    frame.waitForLoadState();
    frame.waitForFunction("() => document.fonts.status === 'loaded'");
    return (Map<?, ?>) frame.evaluate(FIT);
  }

  private static double number(Map<?, ?> fit, String key) {
    return ((Number) fit.get(key)).doubleValue();
  }

  @Test
  void theFrameIsAsHighAsItsChartAtEveryWidth() {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = browsers.chromium().newContext()) {
      Page page = context.newPage();
      Page host = context.newPage();
      for (String path : sites.chartPages()) {
        host.setContent(HOST + code(page, path));
        for (int width : WIDTHS) {
          Map<?, ?> fit = fit(host, width);
          if (number(fit, "high") > 0 || number(fit, "wide") > 0 || number(fit, "bar") > 0) {
            wrong.add(path + " scrolls at " + width + ": " + fit);
          }
          if (number(fit, "surplus") > MOST_SURPLUS) {
            wrong.add(path + " has too much room at " + width + ": " + fit);
          }
          if (number(fit, "shown") != 1 || number(fit, "text") < 11.99) {
            wrong.add(path + " is too small at " + width + ": " + fit);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theFrameIsHighEnoughWhereTheOtherSiteAllowsNoStyle() {
    List<String> wrong = new ArrayList<>();
    String strict =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"style-src 'none'\">";
    try (BrowserContext context = browsers.chromium().newContext()) {
      Page page = context.newPage();
      Page host = context.newPage();
      for (String path : sites.chartPages()) {
        host.setContent(HOST.replace("<title>", strict + "<title>") + code(page, path));
        for (int width : WIDTHS) {
          Map<?, ?> fit = fit(host, width);
          if (number(fit, "high") > 0 || number(fit, "wide") > 0) {
            wrong.add(path + " scrolls at " + width + ": " + fit);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void otherPagesOfTheSiteAreNotFramed() {
    try (BrowserContext context = browsers.chromium().newContext()) {
      Page host = context.newPage();
      String path = sites.chartPages().get(0);
      host.setContent(HOST + "<iframe src=\"" + path + "\"></iframe>");
      host.waitForCondition(() -> host.frames().get(1).url().startsWith("chrome-error:"));
      assertThat(host.frames().get(1).textContent("body")).doesNotContain("figure");
    }
  }
}
