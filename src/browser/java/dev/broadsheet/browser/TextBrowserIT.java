package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.svg.Type;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a real browser sets text: its widths, and where it breaks Chinese lines. */
class TextBrowserIT {
  private static final String SHOW_ALL =
      ".plot svg.ab { display: block !important; inline-size: auto !important }";

  /** Class, text and width of every line of text in the charts of the page that is open. */
  private static final String LENGTHS =
      """
      () => [...document.querySelectorAll('.plot svg.ab text')].map(t =>
        ({type: t.getAttribute('class'), text: t.textContent, width: t.getComputedTextLength()}))
      """;

  /** Lines of the page that begin or end with a character that may not stand there. */
  private static final String LINES =
      """
      () => {
        const notFirst = '，。、；：？！）》」』”’】〉〕％%…～·';
        const notLast = '（《「『“‘【〈〔';
        const units = '万亿元美年月日%';
        const wrong = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        let before = null;
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const block = node.parentElement.closest('p,li,h1,h2,h3,h4,dd,dt,td,th,figcaption,caption');
          if (!block || !node.parentElement.checkVisibility() || node.parentElement.closest('svg')) {
            before = null;
            continue;
          }
          const text = node.data;
          for (let i = 0; i < text.length; i++) {
            if (/\\s/.test(text[i])) {
              if (before) before.spaced = true;
              continue;
            }
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            const box = range.getBoundingClientRect();
            if (box.width === 0) continue;
            const now = {char: text[i], left: box.left, bottom: box.bottom, top: box.top, block};
            if (before && before.block === block && box.top >= before.bottom - 2
                && box.left < before.left) {
              // The exact value of a calculation, thirty digits long, may break anywhere.
              const long = /[0-9.]{14}/.test(text.slice(Math.max(0, i - 20), i + 20));
              const split = !long && !before.spaced && /[0-9]/.test(before.char)
                && (units.includes(now.char) || /[0-9]/.test(now.char));
              const apart = before.spaced && now.char === '%';
              if ((notFirst.includes(now.char) && !apart) || notLast.includes(before.char) || split) {
                wrong.push(before.char + ' | ' + text.slice(i, i + 8) + ' in ' + block.textContent.slice(0, 40));
              }
            }
            before = now;
          }
        }
        return wrong;
      }
      """;

  /** WCAG 1.4.12, which is about text in markup; a picture keeps its own. */
  private static final String SPACED =
      "*:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: .12em !important;"
          + " word-spacing: .16em !important } p { margin-block-end: 2em !important }";

  /** Text that its box cuts off, and pages that scroll sideways. */
  private static final String CUT =
      """
      () => {
        const wrong = [];
        const root = document.scrollingElement;
        if (root.scrollWidth > root.clientWidth) wrong.push('the page scrolls sideways');
        for (const e of document.querySelectorAll('body *')) {
          const style = getComputedStyle(e);
          if (e.closest('svg') || !e.checkVisibility() || e.clientWidth < 4) continue;
          const x = /hidden|clip/.test(style.overflowX) && e.scrollWidth > e.clientWidth + 1;
          const y = /hidden|clip/.test(style.overflowY) && e.scrollHeight > e.clientHeight + 1;
          if ((x || y) && e.innerText) wrong.push(e.className + ': ' + e.innerText.slice(0, 40));
        }
        return wrong;
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

  private static BrowserContext context(int width) {
    return browsers
        .chromium()
        .newContext(
            new Browser.NewContextOptions().setViewportSize(width, 900).setBypassCSP(true));
  }

  private static Type type(String css) {
    return Arrays.stream(Type.values()).filter(t -> t.css().equals(css)).findFirst().orElseThrow();
  }

  @Test
  void theWidthTableUnderestimatesNoLabelByMoreThanTwoPercent() {
    Set<String> wrong = new TreeSet<>();
    int labels = 0;
    try (BrowserContext context = context(1200)) {
      Page page = context.newPage();
      for (String path : sites.chartPages()) {
        page.navigate(path);
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(SHOW_ALL));
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        for (Object label : (List<?>) page.evaluate(LENGTHS)) {
          Map<?, ?> map = (Map<?, ?>) label;
          String text = (String) map.get("text");
          double drawn = ((Number) map.get("width")).doubleValue();
          double table = TextMeasure.width(text, type((String) map.get("type")));
          labels++;
          if (drawn > table * 1.02) {
            wrong.add("\"" + text + "\" is " + drawn + " wide, not " + table + ": " + path);
          }
        }
      }
    }
    assertThat(labels).isGreaterThan(1000);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 375, 768, 1200})
  void noChineseLineBeginsWithAClosingMarkOrSplitsANumberFromItsUnit(int width) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(width)) {
      Page page = context.newPage();
      for (String path : sites.chinesePages()) {
        page.navigate(path);
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        ((List<?>) page.evaluate(LINES)).forEach(w -> wrong.add(path + ": " + w));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noTextIsCutWhereReadersSpaceItWider() {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(320)) {
      Page page = context.newPage();
      for (String path : sites.pages()) {
        page.navigate(path);
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACED));
        ((List<?>) page.evaluate(CUT)).forEach(w -> wrong.add(path + ": " + w));
      }
    }
    assertThat(wrong).isEmpty();
  }
}
