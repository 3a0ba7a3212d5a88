package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

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
}
