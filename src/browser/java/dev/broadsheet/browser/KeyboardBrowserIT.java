package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader without a mouse: where the focus goes, that it can be seen, and what it opens. */
class KeyboardBrowserIT {
  /** Numbers all that the Tab key should reach, in the order of the document. */
  private static final String NUMBER =
      """
      () => {
        const all = [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
          .filter(e => e.checkVisibility() && !e.closest('[popover]'));
        all.forEach((e, i) => { e.dataset.stop = i; });
        return all.length;
      }
      """;

  /** The number of the element in focus, and its place on the page. */
  private static final String WHERE =
      """
      () => {
        const e = document.activeElement;
        const box = e.getClientRects()[0] ?? e.getBoundingClientRect();
        const head = e.closest('.story-head') !== null;
        return {stop: Number(e.dataset.stop ?? -1), head, text: e.outerHTML.slice(0, 90),
          top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, right: box.right};
      }
      """;

  /** Elements whose ring is thinner than 2 px or has less than 3:1 against what it lies on. */
  private static final String UNSEEN =
      """
      () => {
        const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
        const luminance = (...layers) => {
          for (const colour of layers) {
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
          }
          const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(v => v / 255)
            .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const system = document.body.appendChild(document.createElement('i'));
        system.style.background = 'Canvas';
        const forced = matchMedia('(forced-colors: active)').matches;
        const ground = e => {
          for (; e && !forced; e = e.parentElement) {
            const colour = getComputedStyle(e).backgroundColor;
            if (!/, 0\\)$|transparent/.test(colour)) return colour;
          }
          return getComputedStyle(system).backgroundColor;
        };
        const wrong = [];
        const all = document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]');
        for (const e of all) {
          if (!e.checkVisibility() || e.closest('[popover]')) continue;
          e.focus();
          const style = getComputedStyle(e);
          const under = ground(e.parentElement);
          const pair = [luminance(under, style.outlineColor), luminance(under)];
          const contrast = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
          const thin = style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2;
          if (thin || contrast < 3) {
            wrong.push(`${e.outerHTML.slice(0, 90)} ${style.outline} on ${under}: ${contrast}`);
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

  private static BrowserContext context(int width) {
    return browsers
        .chromium()
        .newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
  }

  @Test
  void theFirstStopSkipsToTheContent() {
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.navigate(server.url("/"));
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
      page.keyboard().press("Enter");
      assertThat((String) page.evaluate("() => location.hash")).isEqualTo("#main");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => document.querySelector('main').contains(document.activeElement)"))
          .isEqualTo(true);
    }
  }

  /**
   * From the first stop to the last: nothing is left out, the order is that of the document, and
   * the eye moves down, or to the column on the right; or, in the head of a story, to the rail that
   * has its authors.
   */
  @ParameterizedTest
  @CsvSource({
    "/, 1280",
    "/zh-hans/, 320",
    "/articles/nvidia-openai/, 1280",
    "/zh-hans/articles/openai-finances/, 320",
    "/facts/nvidia-openai/, 1280",
    "/zh-hans/claims/nvidia-openai/, 1280",
    "/articles/nvidia-openai/charts/pledge-to-stake/, 320",
    "/search/, 1280",
    "/archive/, 768",
    "/404.html, 1280"
  })
  void tabsThroughTheWholePageInTheOrderOfReading(String path, int width) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(width)) {
      Page page = context.newPage();
      page.navigate(server.url(path));
      int stops = ((Number) page.evaluate(NUMBER)).intValue();
      Map<?, ?> before = Map.of();
      for (int stop = 0; stop < stops; stop++) {
        page.keyboard().press("Tab");
        Map<?, ?> now = (Map<?, ?>) page.evaluate(WHERE);
        assertThat(number(now, "stop")).as(path + " " + now.get("text")).isEqualTo(stop);
        if (stop > 1 && !follows(before, now)) {
          wrong.add(before.get("text") + " is followed by " + now.get("text"));
        }
        before = now;
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static double number(Map<?, ?> map, String key) {
    return ((Number) map.get(key)).doubleValue();
  }

  private static boolean follows(Map<?, ?> before, Map<?, ?> now) {
    boolean below = number(now, "bottom") > number(before, "top");
    boolean nextColumn = number(now, "left") >= number(before, "right");
    boolean railBesideHeadline = before.get("head").equals(true) && now.get("head").equals(true);
    return below || nextColumn || railBesideHeadline;
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "forced light", "forced dark"})
  void theFocusIsSeenOnEveryPage(String look) {
    List<String> wrong = new ArrayList<>();
    ColorScheme scheme = look.endsWith("dark") ? ColorScheme.DARK : ColorScheme.LIGHT;
    ForcedColors forced = look.startsWith("forced") ? ForcedColors.ACTIVE : ForcedColors.NONE;
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.emulateMedia(
          new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
      for (String path : server.pages()) {
        page.navigate(server.url(path));
        page.keyboard().press("Tab");
        ((List<?>) page.evaluate(UNSEEN)).forEach(w -> wrong.add(path + ": " + w));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles/nvidia-openai/", "/zh-hans/articles/nvidia-openai/"})
  void aNoteOnAFigureOpensIsWalkedAndClosesByKeyboard(String path) {
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.navigate(server.url(path));
      Locator button = page.locator(".keypoints button.why").first();
      Locator note = page.locator("#" + button.getAttribute("popovertarget"));
      button.focus();
      page.keyboard().press("Enter");
      assertThat(note.isVisible()).isTrue();
      page.keyboard().press("Tab");
      assertThat(note.evaluate("e => e.contains(document.activeElement)")).isEqualTo(true);
      page.keyboard().press("Escape");
      assertThat(note.isVisible()).isFalse();
      assertThat(button.evaluate("e => e === document.activeElement")).isEqualTo(true);
    }
  }

  /** What lies in the register at the end of a link stands at the top of the window, and open. */
  @ParameterizedTest
  @CsvSource({"'', 1280", "'', 320", "/zh-hans, 1280", "/zh-hans, 360"})
  void aLinkIntoTheRegisterLandsOnAnOpenEntry(String folder, int width) {
    try (BrowserContext context = context(width)) {
      Page page = context.newPage();
      page.navigate(server.url(folder + "/articles/nvidia-openai/"));
      Locator figure = page.locator(".prose a.fig").nth(3);
      String address = figure.getAttribute("href");
      figure.focus();
      page.keyboard().press("Enter");
      page.waitForURL(server.url(address));
      page.waitForFunction("() => document.fonts.status === 'loaded'");
      Locator entry = page.locator(address.substring(address.indexOf('#')));
      page.waitForFunction("() => scrollY > 0");
      assertThat(entry.boundingBox().y).as(address).isBetween(0.0, 60.0);
      assertThat(entry.locator("dl").isVisible()).isTrue();
      assertThat(page.locator(".entry dl >> visible=true").count()).isEqualTo(1);
    }
  }
}
