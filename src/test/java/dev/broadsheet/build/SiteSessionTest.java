package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.broadsheet.publish.PublishOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview asks of a session. */
class SiteSessionTest {
  private static final String STORY = "content/articles/story-b/index.md";
  private static final String PAGE = "articles/story-b/index.html";

  @TempDir Path folder;
  private Gazette site;
  private SiteSession session;

  @BeforeEach
  void open() throws IOException {
    site = Gazette.in(folder.resolve("site"));
    session = SiteSession.open(options(false));
  }

  private BuildOptions options(boolean drafts) {
    return new BuildOptions(
        site.folder(),
        folder.resolve("out"),
        Optional.empty(),
        Optional.empty(),
        drafts,
        true,
        false,
        PublishOptions.STANDARD);
  }

  private String text(String path) {
    return session
        .file(path)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("there is no " + path);
  }

  @Test
  void servesEveryFileOfTheBuild() throws IOException {
    Rebuild first = session.rebuild();
    assertThat(first.outcome().findings()).isEmpty();
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.changed()).isEqualTo(session.paths()).contains(PAGE, "data/ledger.json");
    for (String path : session.paths()) {
      assertThat(session.file(path)).as(path).isPresent();
    }
  }

  @Test
  void hasNothingBeforeTheFirstBuild() {
    assertThat(session.paths()).isEmpty();
    assertThat(session.file(PAGE)).isEmpty();
  }

  @Test
  void knowsNoOtherPath() throws IOException {
    session.rebuild();
    assertThat(session.file("../site/content/site.yaml")).isEmpty();
    assertThat(session.file("articles/nothing/index.html")).isEmpty();
    assertThat(session.file("")).isEmpty();
  }

  @Test
  void changesNothingWhereNothingChanged() throws IOException {
    session.rebuild();
    Rebuild again = session.rebuild();
    assertThat(again.changed()).isEmpty();
    assertThat(again.number()).isEqualTo(2);
  }

  @Test
  void showsAnEditOnItsPageAndLeavesOthers() throws IOException {
    session.rebuild();
    site.replace(STORY, "## What it means", "## What follows");
    Rebuild edited = session.rebuild();
    assertThat(edited.changed())
        .contains(PAGE)
        .doesNotContain("articles/story-a/index.html", "facts/harbour/index.html");
    assertThat(text(PAGE)).contains("What follows");
  }

  @Test
  void takesTheNamesOfWhatChanged() throws IOException {
    session.rebuild();
    site.replace(STORY, "## What it means", "## What follows");
    assertThat(session.rebuild(Set.of(STORY)).changed()).contains(PAGE);
    assertThat(text(PAGE)).contains("What follows");
  }

  @Test
  void keepsServingTheLastGoodBuild() throws IOException {
    session.rebuild();
    String before = text(PAGE);
    String home = text("index.html");
    site.replace(STORY, "[](fact:second)", "[up to $99 billion](fact:second)");
    Rebuild failed = session.rebuild();
    assertThat(failed.failed()).isTrue();
    assertThat(failed.changed()).isEmpty();
    assertThat(failed.number()).isEqualTo(1);
    assertThat(text(PAGE)).isEqualTo(before);
    assertThat(text("index.html")).isEqualTo(home);
  }

  @Test
  void showsDraftsOnRequest() throws IOException {
    site.replace(STORY, "kind: news", "kind: news\ndraft: true");
    site.replace("content/facts/overview.json", "，见 [](article:story-b)", "");
    site.replace("content/facts/overview.json", ", as in [](article:story-b)", "");
    assertThat(session.rebuild().outcome().findings()).isEmpty();
    assertThat(session.file(PAGE)).isEmpty();
    session = SiteSession.open(options(true));
    session.rebuild();
    assertThat(session.file(PAGE)).isPresent();
  }

  private void makeDraft() throws IOException {
    site.replace(STORY, "kind: news", "kind: news\ndraft: true");
    site.replace("content/facts/overview.json", "，见 [](article:story-b)", "");
    site.replace("content/facts/overview.json", ", as in [](article:story-b)", "");
  }

  @Test
  void namesTheDraftsInEachLanguageWhileTheyAreShown() throws IOException {
    makeDraft();
    session.rebuild();
    assertThat(session.drafts()).isEmpty();
    session = SiteSession.open(options(true));
    assertThat(session.drafts()).isEmpty();
    session.rebuild();
    assertThat(session.drafts())
        .extracting(Draft::file, Draft::mark)
        .containsExactly(
            tuple(PAGE, "Draft"), tuple("zh-hans/articles/story-b/index.html", "\u8349\u7a3f"));
    assertThat(session.drafts().get(0).href()).endsWith("/articles/story-b/");
    assertThat(session.drafts().get(0).notice())
        .isEqualTo("A draft: readers do not see this page.");
  }

  @Test
  void noFileOfASiteSaysThatItIsADraft() throws IOException {
    makeDraft();
    session = SiteSession.open(options(true));
    session.rebuild();
    for (String path : session.paths()) {
      if (path.matches(".*\\.(html|xml|json|css)")) {
        assertThat(text(path)).as(path).doesNotContain("readers do not see", "broadsheet-draft");
      }
    }
  }

  @Test
  void whatNobodySeesMovesNoClock() throws IOException {
    session.rebuild();
    String before = text("news-sitemap.xml") + text("index.html") + text("archive/index.html");
    // Dated after the day until which a figure that others show is good.
    site.article("story-z", 17, "harbour");
    site.replace("content/articles/story-z/index.md", "kind: news", "kind: news\ndraft: true");
    assertThat(session.rebuild().outcome().findings()).isEmpty();
    assertThat(text("news-sitemap.xml") + text("index.html") + text("archive/index.html"))
        .isEqualTo(before);
    session = SiteSession.open(options(true));
    assertThat(session.rebuild().outcome().findings())
        .extracting(found -> found.rule().code())
        .contains("fact-stale");
  }
}
