package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * axe-core on every page of the published site, in both schemes and at three widths, with all that
 * can be opened once closed and once open. Each page is loaded once, for the sake of time.
 */
class AccessibilityBrowserIT {
  private static final int[] WIDTHS = {320, 768, 1280};

  /** What was violated and where, once for each element. */
  private static final String RUN =
      """
      () => axe.run(document, {resultTypes: ['violations']}).then(found =>
        found.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target.join(' '))))
      """;

  private static final String OPEN =
      """
      () => {
        document.querySelectorAll('details').forEach(d => { d.open = true; });
        document.querySelector('[popover]')?.showPopover();
      }
      """;

  private static SiteServer server;
  private static String axe;

  @BeforeAll
  static void open() throws IOException {
    server = new SiteServer(Path.of("site-output"));
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void close() {
    server.close();
  }

  /** Each language in a browser and a thread of its own. */
  @Test
  void axeFindsNoViolationOnAnyPageInAnySchemeAtAnyWidth() {
    Queue<String> wrong = new ConcurrentLinkedQueue<>();
    int runs =
        Stream.of("", "/zh-hans").parallel().mapToInt(folder -> inspect(folder, wrong)).sum();
    assertThat(runs).isGreaterThan(300);
    assertThat(wrong).isEmpty();
  }

  private static int inspect(String folder, Queue<String> wrong) {
    int runs = 0;
    try (Browsers browsers = new Browsers();
        BrowserContext context = browsers.chromium().newContext()) {
      Page page = context.newPage();
      for (String path : server.pages()) {
        if (path.startsWith("/zh-hans/") == folder.equals("/zh-hans")) {
          page.navigate(server.url(path));
          page.evaluate(axe);
          runs += inspect(page, path, wrong);
        }
      }
    }
    return runs;
  }

  private static int inspect(Page page, String path, Queue<String> wrong) {
    int runs = 0;
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : WIDTHS) {
        page.setViewportSize(width, 900);
        String where = path + " " + scheme + " " + width + ": ";
        ((List<?>) page.evaluate(RUN)).forEach(v -> wrong.add(where + v));
        runs++;
      }
      page.evaluate(OPEN);
    }
    return runs;
  }
}
