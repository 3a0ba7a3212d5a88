package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.publish.PublishOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The setting that leaves out what is made of the articles besides their pages. */
class DerivedFilesTest {
  private static final String SETTINGS = "content/site.yaml";
  private static final String PAGE = "articles/story-b/index.html";

  @TempDir Path folder;
  private Gazette site;

  @BeforeEach
  void write() throws IOException {
    site = Gazette.in(folder.resolve("site"));
  }

  private SiteSession build(String derived) throws IOException {
    site.write(SETTINGS, site.files().get(SETTINGS) + derived);
    SiteSession session =
        SiteSession.open(
            new BuildOptions(
                site.folder(),
                folder.resolve("out"),
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                false,
                PublishOptions.STANDARD));
    assertThat(session.rebuild().outcome().findings()).isEmpty();
    return session;
  }

  private static String text(SiteSession session, String path) {
    return new String(session.file(path).orElseThrow(), StandardCharsets.UTF_8);
  }

  @Test
  void makesAllWhereTheSettingsSayNothing() throws IOException {
    assertThat(build("").paths())
        .contains(
            "articles/story-b/charts/bars/index.html",
            "articles/story-b/charts/bars.svg",
            "articles/story-b/share.png",
            "search/index.html",
            "search.json");
  }

  @Test
  void leavesOutChartsWithEveryLinkToThem() throws IOException {
    SiteSession session = build("derived: {charts: false}\n");
    assertThat(session.paths()).noneMatch(path -> path.contains("/charts/"));
    assertThat(text(session, PAGE)).contains("<svg").doesNotContain("/charts/");
    assertThat(text(session, "feed.xml")).doesNotContain("/charts/");
  }

  @Test
  void showsThePictureOfTheSiteWhereArticlesHaveNone() throws IOException {
    SiteSession session = build("derived: {shareImages: false}\n");
    assertThat(session.paths().stream().filter(path -> path.endsWith("share.png")))
        .containsExactly("share.png", "zh-hans/share.png");
    assertThat(text(session, PAGE))
        .contains("https://gazette.example/share.png")
        .doesNotContain("story-b/share.png");
  }

  @Test
  void leavesOutSearchWithEveryLinkToIt() throws IOException {
    SiteSession session = build("derived: {search: false}\n");
    assertThat(session.paths()).noneMatch(path -> path.startsWith("search"));
    assertThat(text(session, "index.html")).doesNotContain("/search/");
  }
}
