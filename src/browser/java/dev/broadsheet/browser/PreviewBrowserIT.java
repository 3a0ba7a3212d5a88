package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new user's first hour: a site is begun, served, edited, broken, mended and built. */
class PreviewBrowserIT {
  private static final String STORY = "content/articles/a-dearer-loaf/index.md";
  private static final String OVERLAY = ".broadsheet-overlay";
  private static final String PRICE = "[€4.00](fact:price-now) on Sample Street";
  private static final String HOSTILE = "<img src=x onerror=alert(1)>";
  private static final int SCROLLED = 640;

  @TempDir Path temp;
  private final List<String> complaints = new ArrayList<>();
  private Program program;
  private Path site;
  private Path story;
  private Browsers browsers;
  private BrowserContext context;
  private Process server;

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    program = new Program(temp.resolve("log"));
    site = temp.resolve("gazette");
    story = site.resolve(STORY);
    assertThat(program.run("new", "site", site.toString())).isZero();
    browsers = new Browsers();
    context =
        browsers.chromium().newContext(new Browser.NewContextOptions().setViewportSize(900, 500));
    context.setDefaultTimeout(60_000);
  }

  @AfterEach
  void end() throws InterruptedException {
    browsers.close();
    if (server != null) {
      server.destroyForcibly().waitFor();
    }
  }

  /** Serves the site and opens its story. */
  private Page open() throws IOException {
    server = program.start("serve", "--site", site.toString(), "--port", "0");
    String said = Program.firstLine(server);
    assertThat(said).matches("serving http://localhost:\\d+/ \\(Ctrl-C ends\\)");
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(said.split(" ")[1] + "articles/a-dearer-loaf/");
    return page;
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(story);
    assertThat(text).contains(from);
    Files.writeString(story, text.replace(from, to));
  }

  private static void waitForText(Page page, String text) {
    page.waitForFunction("t => document.body.innerText.includes(t)", text);
  }

  private static void waitForNoOverlay(Page page) {
    page.waitForFunction("o => !document.querySelector(o)", OVERLAY);
  }

  @Test
  void showsEachChangeInPlaceUntilTheSiteIsBuilt() throws IOException, InterruptedException {
    Page page = open();

    page.click("details.figure-data summary");
    page.evaluate("y => scrollTo(0, y)", SCROLLED);
    edit("neither is the bread.", "neither is this bread.");
    waitForText(page, "neither is this bread.");
    assertIsWhereTheReaderLeftIt(page);

    edit(PRICE, PRICE.replace("€4.00", "€5.00") + " " + HOSTILE);
    assertTellsWhatIsWrong(page);
    edit(PRICE.replace("€4.00", "€5.00") + " " + HOSTILE, PRICE);
    waitForNoOverlay(page);
    assertIsWhereTheReaderLeftIt(page);

    Path style = Files.createDirectories(site.resolve("static/css")).resolve("furniture.css");
    String theme = Files.readString(Path.of("static/css/furniture.css"));
    Files.writeString(style, theme + "\nh1 { text-indent: 7px !important; }\n");
    page.waitForFunction("() => getComputedStyle(document.querySelector('h1')).textIndent === '7px'");
    assertIsWhereTheReaderLeftIt(page);
    assertThat(complaints).isEmpty();

    assertThat(Program.end(server)).isTrue();
    assertThat(program.run("build", "--no-fsync", "--site", site.toString())).isZero();
    assertThat(site.resolve("site-output/articles/a-dearer-loaf/index.html"))
        .content()
        .contains("neither is this bread.")
        .doesNotContain("_broadsheet", "<script src");
  }

  /** As far down as before, with the table under the chart open and nothing else. */
  private static void assertIsWhereTheReaderLeftIt(Page page) {
    page.waitForFunction("y => Math.abs(scrollY - y) < 2", SCROLLED);
    assertThat(page.locator("details").count()).isGreaterThan(3);
    assertThat(page.locator("details[open]").count()).isEqualTo(1);
    assertThat(page.locator("details.figure-data[open]").count()).isEqualTo(1);
  }

  /** The finding as the terminal prints it, over the page as it was. */
  private static void assertTellsWhatIsWrong(Page page) {
    page.waitForSelector(OVERLAY);
    String text = page.locator(OVERLAY + " pre").textContent();
    assertThat(text).contains("[fact-mismatch]", STORY, "help:", HOSTILE);
    List<String> lines = text.lines().toList();
    String carets = lines.stream().filter(l -> l.endsWith("^^^^^")).findFirst().orElseThrow();
    int under = lines.indexOf(carets);
    int column = carets.indexOf('^');
    assertThat(lines.get(under - 1).substring(column, column + 5)).isEqualTo("€5.00");
    assertThat(page.locator(OVERLAY + " img").count()).isZero();
    assertThat(page.isVisible(OVERLAY)).isTrue();
    assertThat(page.locator("main").innerText()).contains("€4.00").doesNotContain("€5.00");
  }

  @Test
  void beginsWithABrokenSiteAndShowsThePageOnceItIsMended() throws IOException {
    edit(PRICE, PRICE.replace("€4.00", "€5.00"));
    Page page = open();
    page.waitForSelector(OVERLAY);
    assertThat(page.locator(OVERLAY + " pre").textContent()).contains("[fact-mismatch]", "^^^^^");
    assertThat(page.innerText(".broadsheet-waiting")).contains("no good build yet");
    edit(PRICE.replace("€4.00", "€5.00"), PRICE);
    waitForText(page, "Is it only the flour?");
    waitForNoOverlay(page);
    assertThat(complaints).noneMatch(c -> c.contains("Content Security Policy"));
  }

  /** The theme sets text and ground of code too; none of that may reach what is laid over it. */
  @ParameterizedTest
  @CsvSource({"LIGHT, 900", "LIGHT, 360", "DARK, 900", "DARK, 360"})
  void theOverlayCanBeReadOverTheThemeOnAnyScreen(ColorScheme scheme, int width)
      throws IOException {
    Page page = open();
    page.setViewportSize(width, 700);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    edit(PRICE, PRICE.replace("€4.00", "€5.00"));
    page.waitForSelector(OVERLAY + " .broadsheet-excerpt");
    assertThat(page.evaluate("o => getComputedStyle(document.querySelector(o)).backgroundColor", OVERLAY))
        .isEqualTo("rgb(28, 27, 26)");
    assertThat(page.evaluate("o => getComputedStyle(document.querySelector(o)).color", OVERLAY + " pre"))
        .isEqualTo("rgb(244, 241, 234)");
    assertThat(
            page.evaluate(
                "o => getComputedStyle(document.querySelector(o)).backgroundColor",
                OVERLAY + " pre"))
        .isEqualTo("rgba(0, 0, 0, 0)");
    // The caret under the word, both in sight.
    assertThat(
            page.evaluate(
                """
                () => [...document.querySelectorAll('.broadsheet-excerpt')].every((box) => {
                  const range = document.createRange();
                  const text = box.firstChild;
                  const at = text.data.indexOf('^');
                  range.setStart(text, at);
                  range.setEnd(text, at + 1);
                  const caret = range.getBoundingClientRect();
                  const edge = box.getBoundingClientRect();
                  return caret.left >= edge.left && caret.right <= edge.right;
                })"""))
        .isEqualTo(true);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  @Test
  void marksADraftOnItsPageAndInListsAndNowhereElse() throws IOException, InterruptedException {
    edit("kind: analysis", "kind: analysis\ndraft: true");
    Page page = open();
    assertThat(page.innerText(".broadsheet-draft")).isEqualTo("A draft: readers do not see this page.");
    page.navigate(page.url().replaceFirst("/articles/.*", "/archive/"));
    assertThat(page.locator(".broadsheet-draft").count()).isZero();
    assertThat(
            page.evaluate(
                "() => getComputedStyle(document.querySelector('.listing h2 a'), '::before').content"))
        .isEqualTo("\"Draft\"");
    assertThat(
            page.evaluate(
                "() => getComputedStyle(document.querySelector('nav.sections a'), '::before').content"))
        .isEqualTo("none");
    assertThat(complaints).isEmpty();
    assertThat(Program.end(server)).isTrue();
    assertThat(program.run("build", "--no-fsync", "--drafts", "--site", site.toString())).isZero();
    assertThat(site.resolve("site-output/articles/a-dearer-loaf/index.html"))
        .content()
        .doesNotContain("broadsheet-draft", "readers do not see");
  }
}
