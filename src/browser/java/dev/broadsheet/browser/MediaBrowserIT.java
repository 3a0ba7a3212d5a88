package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Charts on paper, and with colours that the reader forces. */
class MediaBrowserIT {
  /** What of the shown pictures could not be seen or told apart in the medium that is set. */
  private static final String UNSEEN =
      """
      () => {
        const wrong = [];
        const ground = [document.body, document.documentElement]
          .map(e => getComputedStyle(e).backgroundColor)
          .find(c => c !== 'rgba(0, 0, 0, 0)') || 'rgb(255, 255, 255)';
        const seen = colour => colour !== 'none' && colour !== 'rgba(0, 0, 0, 0)'
          && colour !== ground;
        for (const svg of document.querySelectorAll('.plot svg.ab')) {
          if (getComputedStyle(svg).display === 'none') continue;
          for (const mark of svg.querySelectorAll('*')) {
            const name = mark.getAttribute('class') || '';
            const style = getComputedStyle(mark);
            const stroked = /^(hatch|edge|dashed|line|dash|hollow)-/.test(name);
            const dashed = /^(dashed|dash)-|^divider$/.test(name);
            if (stroked && !seen(style.stroke)) wrong.push(name + ' has no stroke');
            if (dashed && style.strokeDasharray === 'none') wrong.push(name + ' is not dashed');
            if (/^fill-/.test(name) && !seen(style.fill)) wrong.push(name + ' has no fill');
            if (mark.tagName === 'text' && !seen(style.fill)) wrong.push('unseen ' + mark.textContent);
          }
        }
        return wrong;
      }
      """;

  private static final String PAPER =
      """
      () => {
        const wrong = [];
        for (const element of [document.body, document.documentElement]) {
          const ground = getComputedStyle(element).backgroundColor;
          if (!['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(ground)) {
            wrong.push('the ground is ' + ground);
          }
        }
        for (const figure of document.querySelectorAll('.figure')) {
          if (getComputedStyle(figure).breakInside !== 'avoid') wrong.push('a figure may be split');
        }
        for (const link of document.querySelectorAll('.sources a[href^="http"]')) {
          if (!getComputedStyle(link, '::after').content.includes('http')) {
            wrong.push('no address after ' + link.href);
          }
        }
        for (const part of document.querySelectorAll('nav, .skip, button, .downloads, [popover]')) {
          if (part.checkVisibility()) wrong.push('a reader cannot press ' + part.className);
        }
        for (const block of document.querySelectorAll('main p, main li')) {
          const style = getComputedStyle(block);
          if (style.orphans < 3 || style.widows < 3) wrong.push('lines may be cut off');
        }
        for (const svg of document.querySelectorAll('.plot svg.ab-576')) {
          if (getComputedStyle(svg).display === 'none') wrong.push('not the widest picture');
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

  private static List<String> inspect(
      List<String> paths, Page.EmulateMediaOptions media, String... inspections) {
    List<String> wrong = new ArrayList<>();
    Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(760, 1000);
    try (BrowserContext context = browsers.chromium().newContext(options)) {
      Page page = context.newPage();
      page.emulateMedia(media);
      for (String path : paths) {
        page.navigate(path);
        for (String inspection : inspections) {
          ((List<?>) page.evaluate(inspection)).forEach(w -> wrong.add(path + ": " + w));
        }
      }
    }
    return wrong;
  }

  @Test
  void forcedColoursLeaveEveryMarkAndTellForecastsByTheirDashes() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page.EmulateMediaOptions forced =
          new Page.EmulateMediaOptions()
              .setForcedColors(ForcedColors.ACTIVE)
              .setColorScheme(scheme);
      assertThat(inspect(sites.chartPages(), forced, UNSEEN)).as(scheme.name()).isEmpty();
    }
  }

  @Test
  void paperHasWholeFiguresOnWhiteWithTheAddressesOfSources() {
    Page.EmulateMediaOptions print =
        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK);
    List<String> stories = sites.pages().stream().filter(MediaBrowserIT::hasFigures).toList();
    assertThat(stories).hasSizeGreaterThan(40);
    assertThat(inspect(stories, print, UNSEEN, PAPER)).isEmpty();
  }

  private static boolean hasFigures(String path) {
    return path.contains("/articles/") && !path.endsWith(".html");
  }
}
