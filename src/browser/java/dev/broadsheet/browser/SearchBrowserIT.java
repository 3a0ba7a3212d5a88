package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search of the published site in a real browser, both languages, under the policy of its hosts. */
class SearchBrowserIT {
  private static final String FIELD = ".search input";
  private static final String RESULT = "#search-results li";

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

  private static BrowserContext context(boolean scripts) {
    return context(scripts, 1280, ColorScheme.LIGHT);
  }

  private static BrowserContext context(boolean scripts, int width, ColorScheme scheme) {
    return browsers
        .chromium()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts));
  }

  /** What a page asked the server for that is no look: scripts, modules, data. */
  private static List<String> loads(Page page) {
    List<String> loads = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.url().matches(".*\\.(js|json)$")) {
            loads.add(request.url().replaceFirst(".*/([a-z]+)\\..*?(js|json)$", "$1.$2"));
          }
        });
    return loads;
  }

  /** Whatever the browser complains of, a violated policy among it. */
  private static List<String> complaints(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    return complaints;
  }

  @ParameterizedTest
  @CsvSource({
    "/search/, $122 billion round, /articles/openai-round-closes/, 122",
    "/search/, annualised revenue, /articles/openai-finances/, annualised",
    "/search/, NVIDIA letter of intent, /articles/nvidia-openai/, NVIDIA",
    "/zh-hans/search/, 年化收入, /zh-hans/articles/openai-finances/, 年化收入",
    "/zh-hans/search/, 英伟达 意向书, /zh-hans/articles/nvidia-openai/, 意向书",
    "/zh-hans/search/, 1220亿美元, /zh-hans/articles/openai-round-closes/, 1220"
  })
  void leadsFromWordsToTheArticle(String path, String words, String article, String marked) {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      List<String> complaints = complaints(page);
      page.navigate(server.url(path));
      page.locator(FIELD).pressSequentially(words);
      // Results come while words are typed; the address has the words that the last ones are for.
      page.waitForURL(
          url -> URLDecoder.decode(url, StandardCharsets.UTF_8).endsWith("?q=" + words));
      page.waitForSelector(RESULT);
      assertThat(page.getAttribute(RESULT + " a", "href")).isEqualTo(article);
      assertThat(page.locator(RESULT + " mark").allInnerTexts()).contains(marked);
      assertThat(page.innerText("#search-status")).containsPattern("\\d");
      page.locator(RESULT + " a").first().click();
      page.waitForURL(server.url(article));
      page.goBack();
      page.waitForSelector(RESULT);
      assertThat(page.inputValue(FIELD)).isEqualTo(words);
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void loadsNothingBeforeSearchIsOpened() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      List<String> loads = loads(page);
      page.navigate(server.url("/articles/nvidia-openai/"));
      page.click("header a[rel=search]");
      page.waitForURL(server.url("/search/"));
      page.waitForLoadState();
      assertThat(loads).containsExactly("search.js");
      page.focus(FIELD);
      page.waitForCondition(() -> loads.size() == 3);
      assertThat(loads).containsExactlyInAnyOrder("search.js", "minisearch.js", "search.json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search/", "/zh-hans/search/"})
  void offersArchiveAndTopicsWithoutJavaScript(String path) {
    try (BrowserContext context = context(false)) {
      Page page = context.newPage();
      page.navigate(server.url(path));
      assertThat(page.isVisible(".search")).isFalse();
      assertThat(page.isVisible("noscript p")).isTrue();
      String folder = path.replace("search/", "");
      assertThat(page.getAttribute(".browse a", "href")).isEqualTo(folder + "archive/");
      page.click(".browse a");
      page.waitForURL(server.url(folder + "archive/"));
      assertThat(page.locator(".listing li").count()).isGreaterThan(2);
    }
  }

  @Test
  void answersTheQuestionInTheAddress() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.navigate(server.url("/search/?q=Microsoft"));
      page.waitForSelector(RESULT);
      assertThat(page.inputValue(FIELD)).isEqualTo("Microsoft");
      page.fill(FIELD, "");
      page.waitForCondition(() -> page.url().endsWith("/search/"));
      assertThat(page.locator(RESULT).count()).isZero();
      assertThat(page.innerText("#search-status")).isEmpty();
    }
  }

  @Test
  void findsAFigureAsAWholeOrNotAtAll() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.navigate(server.url("/search/?q=122"));
      page.waitForSelector(RESULT);
      page.locator(RESULT + " mark").allInnerTexts().forEach(t -> assertThat(t).isEqualTo("122"));
      page.fill(FIELD, "12200");
      String none = page.getAttribute("form.search", "data-none");
      page.waitForCondition(() -> page.innerText("#search-status").equals(none));
      assertThat(page.locator(RESULT).count()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<img src=x onerror=alert(1)>", "[.*(", "\\", "'\"</script>", "&quot;"})
  void takesHostileWordsForWords(String words) {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      List<String> complaints = complaints(page);
      page.navigate(server.url("/search/"));
      page.fill(FIELD, words + " revenue");
      page.keyboard().press("Enter");
      page.waitForCondition(() -> !page.innerText("#search-status").isEmpty());
      assertThat(page.locator("main img, main script").count()).isZero();
      page.fill(FIELD, words);
      page.keyboard().press("Enter");
      page.waitForFunction("q => new URLSearchParams(location.search).get('q') === q", words);
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void showsHostileTextOfAnArticleAsText() {
    String hostile = "<img src=x onerror=alert(1)> zebra";
    String index =
        "[{\"url\":\"/a/\",\"title\":\"%s\",\"summary\":\"%s\",\"date\":\"\",\"day\":\"%s\","
                .formatted(hostile, hostile, hostile)
            + "\"topics\":[],\"headings\":[],\"text\":\"%s\"}]".formatted(hostile);
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      List<String> complaints = complaints(page);
      page.route(
          "**/search.json",
          route -> route.fulfill(new Route.FulfillOptions().setBody(index)));
      page.navigate(server.url("/search/?q=zebra"));
      page.waitForSelector(RESULT);
      assertThat(page.innerText(RESULT + " h2")).isEqualTo(hostile);
      assertThat(page.locator("main img").count()).isZero();
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void saysSoWhenTheIndexCannotBeLoadedAndTriesAgain() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.route("**/search.json", Route::abort);
      page.navigate(server.url("/search/"));
      page.fill(FIELD, "revenue");
      page.waitForCondition(() -> page.innerText("#search-status").contains("could not be loaded"));
      page.unroute("**/search.json");
      page.keyboard().press("Enter");
      page.waitForSelector(RESULT);
    }
  }

  @ParameterizedTest
  @CsvSource({"320, DARK", "1280, LIGHT"})
  void keepsToItsWidthAndToAccessibilityWithResults(int width, ColorScheme scheme) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(true, width, scheme)) {
      Page page = context.newPage();
      for (String path : List.of("/search/?q=revenue", "/zh-hans/search/?q=收入")) {
        page.navigate(server.url(path));
        page.waitForSelector(RESULT);
        new AxeBuilder(page)
            .analyze()
            .getViolations()
            .forEach(v -> wrong.add(path + " " + v.getId() + " " + v.getNodes()));
        Object overflow =
            page.evaluate("() => document.scrollingElement.scrollWidth - innerWidth");
        if (((Number) overflow).intValue() > 0) {
          wrong.add(String.format(Locale.ROOT, "%s is %s px too wide", path, overflow));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void allowsScriptsOnNoOtherPage() {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      List<String> refused = complaints(page);
      for (String path : server.pages().stream().filter(p -> !p.endsWith("/search/")).toList()) {
        page.navigate(server.url(path));
        int before = refused.size();
        page.evaluate(
            "src => { const s = document.createElement('script'); s.src = src;"
                + " document.head.append(s); }",
            "/assets/none.js");
        page.waitForCondition(() -> refused.size() > before);
        refused.stream()
            .skip(before)
            .filter(r -> !r.contains("Content Security Policy"))
            .forEach(r -> wrong.add(path + " " + r));
      }
    }
    assertThat(wrong).isEmpty();
  }
}
