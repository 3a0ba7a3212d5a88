package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.content.Library;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier build found out is taken for what has not changed, and for nothing else. */
class KnownTest {
  private static final Slug STORY = new Slug("story");
  private static final Slug OTHER = new Slug("other");
  private static final String BODY = "It was [](fact:pledge).\n";

  @TempDir Path folder;
  private WrittenSite site;

  @BeforeEach
  void writeSite() throws IOException {
    site = WrittenSite.in(folder);
    Files.delete(folder.resolve("content/articles/story/index.zh-Hans.md"));
    site.story(BODY);
    site.write(
        "content/articles/other/index.md",
        """
        ---
        title: Another deal
        summary: What became of it.
        authors: [desk]
        published: 2026-02-02T09:00:00Z
        ---

        Nothing.
        """);
  }

  private record Earlier(SiteDigest digest) implements Known {
    @Override
    public Optional<ArticleDigest> article(Slug slug) {
      return Optional.ofNullable(digest.articlesBySlug().get(slug));
    }

    @Override
    public Optional<SheetDigest> sheet(String id) {
      return Optional.ofNullable(digest.sheets().get(id));
    }
  }

  private SiteDigest first() throws IOException {
    return Checker.digest(site.library(), Known.NOTHING);
  }

  private SiteDigest next(SiteDigest before) throws IOException {
    return Checker.digest(site.library(), new Earlier(before));
  }

  private static boolean sameArticle(SiteDigest one, SiteDigest other, Slug slug) {
    return one.articlesBySlug().get(slug) == other.articlesBySlug().get(slug);
  }

  private static boolean sameSheet(SiteDigest one, SiteDigest other) {
    return one.sheets().get("deal") == other.sheets().get("deal");
  }

  @Test
  void takesEverythingWhereNothingChanged() throws IOException {
    SiteDigest before = first();
    SiteDigest after = next(before);
    assertThat(sameArticle(before, after, STORY)).isTrue();
    assertThat(sameArticle(before, after, OTHER)).isTrue();
    assertThat(sameSheet(before, after)).isTrue();
    assertThat(sameArticle(before, first(), STORY)).as("nothing is known").isFalse();
    assertThat(sameSheet(before, first())).isFalse();
  }

  @Test
  void readsAnArticleAgainThatChanged() throws IOException {
    SiteDigest before = first();
    site.story(BODY + "\nMore.\n");
    SiteDigest after = next(before);
    assertThat(sameArticle(before, after, STORY)).isFalse();
    assertThat(sameArticle(before, after, OTHER)).isTrue();
    assertThat(sameSheet(before, after)).isTrue();
  }

  @Test
  void readsASheetAgainThatChangedAndTheArticlesThatWereHeldAgainstIt() throws IOException {
    SiteDigest before = first();
    site.replace(WrittenSite.SHEET, "Fact note", "Another note");
    SiteDigest after = next(before);
    assertThat(sameSheet(before, after)).isFalse();
    assertThat(sameArticle(before, after, STORY)).isFalse();
    assertThat(sameArticle(before, after, OTHER)).isTrue();
  }

  @Test
  void readsTheArticlesOfASheetAgainThatIsGone() throws IOException {
    SiteDigest before = first();
    Files.delete(folder.resolve(WrittenSite.SHEET));
    SiteDigest after = next(before);
    assertThat(sameArticle(before, after, STORY)).isFalse();
    assertThat(after.sheets()).isEmpty();
  }

  @Test
  void readsAgainWhateverHadFindings() throws IOException {
    site.story("It was $7 billion.\n");
    site.replace(WrittenSite.SHEET, "Fact note", "Fact note of $7 billion");
    SiteDigest before = first();
    SiteDigest after = next(before);
    assertThat(sameArticle(before, after, STORY)).isFalse();
    assertThat(sameSheet(before, after)).isFalse();
    assertThat(after.findings()).isEqualTo(before.findings()).hasSize(2);
  }

  @Test
  void readsAnArticleAgainWhoseRelatedOneIsGone() throws IOException {
    site.replace(WrittenSite.STORY, "sheet: deal", "related: [other]\nsheet: deal");
    SiteDigest before = first();
    assertThat(sameArticle(before, next(before), STORY)).isTrue();
    Files.delete(folder.resolve("content/articles/other/index.md"));
    SiteDigest after = next(before);
    assertThat(sameArticle(before, after, STORY)).isFalse();
    assertThat(after.findings())
        .extracting(finding -> finding.rule().code())
        .containsExactly("related-unknown");
  }

  @Test
  void takesNoArticleOfASiteThatIsOnlyInMemory() throws IOException {
    SourceTree tree = SourceTree.open(folder);
    Library inMemory = Library.of(SiteLoader.load(tree, new Diagnostics()).orElseThrow());
    SiteDigest before = Checker.digest(inMemory, Known.NOTHING);
    SiteDigest after = Checker.digest(inMemory, new Earlier(before));
    assertThat(sameArticle(before, after, STORY)).isFalse();
  }

  @Test
  void reportsWhatCannotBeReadOnce() throws IOException {
    site.write(WrittenSite.SHEET, "{");
    site.write("content/articles/other/index.md", "---\ntitle: [\n---\n");
    assertThat(site.findings())
        .hasSize(2)
        .anyMatch(finding -> finding.startsWith("[json-syntax]"))
        .anyMatch(finding -> finding.startsWith("[yaml-syntax]"));
  }

  @Test
  void reportsWhatIsWrongWithAnArticleThatCanBeRead() throws IOException {
    site.replace(WrittenSite.STORY, "sheet: deal", "sheet: deal\nshet: deal");
    assertThat(site.findings()).singleElement().asString().startsWith("[front-matter-unknown-key]");
  }
}
