package dev.broadsheet.page.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutesTest {
  private static final Slug SLUG = new Slug("pledge");
  private final Routes routes =
      new Routes(
          "https://example.org/news/", List.of(Language.ENGLISH, Language.SIMPLIFIED_CHINESE));

  @Test
  void putsTheDefaultLanguageAtTheRoot() {
    assertThat(routes.article(Language.ENGLISH, SLUG).path()).isEqualTo("/articles/pledge/");
    assertThat(routes.home(Language.ENGLISH).file()).hasToString("index.html");
  }

  @Test
  void putsEveryOtherLanguageBelowItsTagInLowerCase() {
    Route route = routes.article(Language.SIMPLIFIED_CHINESE, SLUG);
    assertThat(route.path()).isEqualTo("/zh-hans/articles/pledge/");
    assertThat(route.file()).hasToString("zh-hans/articles/pledge/index.html");
  }

  @Test
  void keepsTheFolderOfTheBaseInLinksButNotInFiles() {
    Route route = routes.page(Language.ENGLISH, new Slug("about"));
    assertThat(route.href()).isEqualTo("/news/about/");
    assertThat(route.absolute()).isEqualTo("https://example.org/news/about/");
    assertThat(route.file()).hasToString("about/index.html");
  }

  @Test
  void givesTheFilesOfAChartBesideItsPage() {
    assertThat(routes.chart(Language.ENGLISH, SLUG, "cut").file())
        .hasToString("articles/pledge/charts/cut/index.html");
    assertThat(routes.embed(Language.ENGLISH, SLUG, "cut").path())
        .isEqualTo("/articles/pledge/charts/cut/embed/");
    assertThat(routes.chartFile(Language.ENGLISH, SLUG, "cut", "svg").file())
        .hasToString("articles/pledge/charts/cut.svg");
  }

  @Test
  void numbersListPagesFromTheSecond() {
    assertThat(routes.archive(Language.ENGLISH, 1).path()).isEqualTo("/archive/");
    assertThat(routes.archive(Language.ENGLISH, 2).path()).isEqualTo("/archive/2/");
  }

  @Test
  void keepsDataOnceForAllLanguages() {
    assertThat(routes.data("deal", "json").path()).isEqualTo("/data/deal.json");
  }
}
