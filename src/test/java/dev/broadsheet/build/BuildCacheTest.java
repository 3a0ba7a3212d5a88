package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.publish.PublishMode;
import dev.broadsheet.publish.PublishOptions;
import dev.broadsheet.publish.PublishResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build takes from the one before, and what it does not. */
class BuildCacheTest {
  private static final String STORY = "content/articles/story-c/index.md";
  private static final String PAGE = "articles/story-c/index.html";

  @TempDir Path folder;
  private Gazette site;
  private Path output;

  @BeforeEach
  void write() throws IOException {
    site = Gazette.in(folder.resolve("site"));
    site.write("content/site.yaml", site.files().get("content/site.yaml") + LEAN);
    output = folder.resolve("out");
  }

  private static final String LEAN = "derived: {charts: false, shareImages: false}\n";

  private PublishResult build() throws IOException {
    return build(false);
  }

  private PublishResult build(boolean compress) throws IOException {
    return SiteBuilder.onDisk()
        .build(options(compress))
        .summary()
        .orElseThrow()
        .release()
        .orElseThrow();
  }

  private BuildOptions options(boolean compress) {
    return options(true, compress);
  }

  private BuildOptions options(boolean allowUncorrected, boolean compress) {
    return new BuildOptions(
        site.folder(),
        output,
        Optional.empty(),
        Optional.empty(),
        false,
        allowUncorrected,
        compress,
        new PublishOptions(PublishMode.FOLDER, false));
  }

  private Path cache() {
    return folder.resolve(".out.cache");
  }

  private String page() throws IOException {
    return Files.readString(output.resolve(PAGE), StandardCharsets.UTF_8);
  }

  @Test
  void touchesNothingWhereNothingChanged() throws IOException {
    build();
    FileTime before = Files.getLastModifiedTime(output.resolve(PAGE));
    PublishResult again = build();
    assertThat(again.changed()).isFalse();
    assertThat(Files.getLastModifiedTime(output.resolve(PAGE))).isEqualTo(before);
  }

  @Test
  void writesOnlyWhatAnEditReaches() throws IOException {
    build();
    site.replace(STORY, "## What it means", "## What follows");
    PublishResult edited = build();
    assertThat(page()).contains("What follows");
    assertThat(edited.written()).isBetween(1, 6);
    assertThat(edited.removed()).isZero();
  }

  @Test
  void seesAnEditOfTheSameSizeAtTheSameTime() throws IOException {
    build();
    build();
    Path file = site.folder().resolve(STORY);
    FileTime time = Files.getLastModifiedTime(file);
    site.replace(STORY, "## What it means", "## What it costs");
    Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 1));
    build();
    assertThat(page()).contains("What it costs");
  }

  @Test
  void readsAgainWhatWasWrittenInTheTickOfTheBuild() throws IOException {
    Path file = site.folder().resolve(STORY);
    FileTime later = FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 3_600_000);
    Files.setLastModifiedTime(file, later);
    build();
    site.replace(STORY, "## What it means", "## What it takes");
    Files.setLastModifiedTime(file, later);
    build();
    assertThat(page()).contains("What it takes");
  }

  @Test
  void makesAgainWhatWasTamperedWith() throws IOException {
    build();
    String before = page();
    Files.delete(output.resolve(PAGE));
    Files.writeString(output.resolve(PAGE), "<p>not ours</p>");
    build();
    assertThat(page()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 50, 400, 2000})
  void doesWithoutACacheThatIsCut(int length) throws IOException {
    build();
    byte[] bytes = Files.readAllBytes(cache());
    Files.write(cache(), Arrays.copyOf(bytes, length));
    site.replace(STORY, "## What it means", "## What follows");
    build();
    assertThat(page()).contains("What follows");
  }

  @Test
  void doesWithoutACacheThatIsDamaged() throws IOException {
    build();
    byte[] bytes = Files.readAllBytes(cache());
    bytes[bytes.length / 2] ^= 1;
    Files.write(cache(), bytes);
    String before = page();
    assertThat(build().changed()).isFalse();
    assertThat(page()).isEqualTo(before);
  }

  @Test
  void keepsCompressedTwins() throws IOException {
    build(true);
    Path twin = output.resolve(PAGE + ".gz");
    byte[] before = Files.readAllBytes(twin);
    site.replace("content/pages/about.md", "See ", "Do see ");
    build(true);
    assertThat(Files.readAllBytes(twin)).isEqualTo(before);
    build(false);
    assertThat(twin).doesNotExist();
  }

  @Test
  void saysTheSameOfWarningsEachTime() throws IOException {
    site.write(
        "content/facts/railway.json",
        site.files()
            .get("content/facts/railway.json")
            .replace(
                "\"sources\": {",
                "\"sources\": {\"idle\": {\"publisher\": \"X\", \"title\": {\"en\": \"Y\"},"
                    + " \"published\": \"2026-01-02\", \"kind\": \"press\"},"));
    rest();
    BuildOutcome first = SiteBuilder.onDisk().build(options(false));
    BuildOutcome second = SiteBuilder.onDisk().build(options(false));
    assertThat(first.findings()).isNotEmpty();
    assertThat(second.findings()).isEqualTo(first.findings());
  }

  /** Gives all sources a time long before any build. */
  private void rest() throws IOException {
    try (Stream<Path> all = Files.walk(site.folder())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, LONG_AGO);
      }
    }
  }

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);

  /** The stages that a build went through. */
  private List<Progress.Stage> stages() throws IOException {
    List<Progress.Stage> stages = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void begin(Stage stage, int steps) {
            stages.add(stage);
          }

          @Override
          public void step() {}
        };
    SiteBuilder.onDisk(progress).build(options(false));
    return stages;
  }

  @Test
  void looksAtNothingElseWhereEverySourceAndFileIsUntouched() throws IOException {
    rest();
    BuildOutcome first = SiteBuilder.onDisk().build(options(false));
    BuildOutcome second = SiteBuilder.onDisk().build(options(false));
    PublishResult then = first.summary().orElseThrow().release().orElseThrow();
    assertThat(second.findings()).isEmpty();
    assertThat(second.summary())
        .contains(
            first
                .summary()
                .orElseThrow()
                .with(new PublishResult(then.files(), then.bytes(), 0, 0)));
    assertThat(stages()).isEmpty();
    site.write("content/pages/more.md", site.files().get("content/pages/about.md"));
    assertThat(stages()).contains(Progress.Stage.CHECK, Progress.Stage.PUBLISH);
    assertThat(output.resolve("more/index.html")).exists();
  }

  @Test
  void looksAgainWhereAFileOfTheReleaseIsNotWhatItWas() throws IOException {
    rest();
    build();
    String before = page();
    Files.writeString(output.resolve(PAGE), "<p>not ours</p>");
    assertThat(build().written()).isEqualTo(1);
    assertThat(page()).isEqualTo(before);
    assertThat(stages()).isEmpty();
    Files.delete(output.resolve(PAGE));
    assertThat(build().written()).isEqualTo(1);
    assertThat(page()).isEqualTo(before);
    Files.writeString(output.resolve("foreign.html"), "<p>not ours</p>");
    assertThat(build().removed()).isEqualTo(1);
    assertThat(output.resolve("foreign.html")).doesNotExist();
    assertThat(stages()).isEmpty();
  }

  @Test
  void looksAgainWhereTheReleaseIsNotTheOneItKnows() throws IOException {
    rest();
    build();
    String before = page();
    byte[] known = Files.readAllBytes(cache());
    site.replace(STORY, "## What it means", "## What it costs");
    build();
    site.replace(STORY, "## What it costs", "## What it means");
    rest();
    Files.write(cache(), known);
    assertThat(page()).isNotEqualTo(before);
    build();
    assertThat(page()).isEqualTo(before);
  }

  @Test
  void reportsALinkThatCameWhereNothingElseChanged() throws IOException {
    rest();
    build();
    Files.createSymbolicLink(
        site.folder().resolve("content/articles/more.md"), site.folder().resolve(STORY));
    assertThat(SiteBuilder.onDisk().build(options(false)).findings())
        .extracting(d -> d.rule().code())
        .containsExactly("source-unreadable");
  }

  @Test
  void holdsFiguresAgainstTheReleaseThatItMadeItself() throws IOException {
    build();
    site.sheet("harbour", 41, 25);
    for (int i = 0; i < 2; i++) {
      assertThat(SiteBuilder.onDisk().build(strict()).findings())
          .extracting(d -> d.rule().code())
          .contains("change-unlogged");
    }
    site.sheet("harbour", 40, 25);
    site.replace(STORY, "## What it means", "## What follows");
    assertThat(SiteBuilder.onDisk().build(strict()).findings()).isEmpty();
    assertThat(page()).contains("What follows");
  }

  /** No published figure may change without a word. */
  private BuildOptions strict() {
    return options(false, false);
  }
}
