package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.CsvSource;

/** The documentation as `mvn package` has just written it: long tables, long words, code. */
class DocumentationBrowserIT {
  private static SiteServer server;
  private static Browsers browsers;
  private static BrowserContext context;

  @BeforeAll
  static void open() throws IOException {
    server = new SiteServer(Path.of("target", "documentation"));
    browsers = new Browsers();
    context = browsers.chromium().newContext();
  }

  @AfterAll
  static void close() {
    browsers.close();
    server.close();
  }

  /** WCAG 1.4.10. */
  @Test
  void noPageIsWiderThanItsScreen() {
    List<String> wide = new ArrayList<>();
    List<String> pages = server.pages();
    assertThat(pages).hasSizeGreaterThan(25);
    try (Page page = context.newPage()) {
      for (String path : pages) {
        page.navigate(server.url(path));
        for (int width : new int[] {320, 360, 768, 1280}) {
          page.setViewportSize(width, 900);
          Object over =
              page.evaluate(
                  "() => document.documentElement.scrollWidth"
                      + " - document.documentElement.clientWidth");
          if (((Number) over).intValue() > 0) {
            wide.add(path + " at " + width + " by " + over);
          }
        }
      }
    }
    assertThat(wide).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"WOFF2, /themes/", "zsh, /start/", "rclone, /deployment/"})
  void searchLeadsToItsPages(String words, String expected) {
    try (Page page = context.newPage()) {
      page.navigate(server.url("/search/?q=" + words));
      page.waitForSelector("#search-results li");
      assertThat(page.locator("#search-results h2 a").first().getAttribute("href"))
          .isEqualTo(expected);
      assertThat(page.locator("#search-results time").count()).isZero();
    }
  }
}
