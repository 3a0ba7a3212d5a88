package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.check.Use.Kind;
import dev.broadsheet.check.Use.Subject;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rest of the site is told of an article and a sheet. */
class DigestTest {
  @TempDir Path folder;
  private WrittenSite site;

  @BeforeEach
  void writeSite() throws IOException {
    site = WrittenSite.in(folder);
  }

  private SiteDigest digest() throws IOException {
    return site.check(new Diagnostics()).digest();
  }

  private EditionDigest story() throws IOException {
    return digest().articlesBySlug().get(new Slug("story")).original();
  }

  @Test
  void knowsEveryFactThatAnArticleShowsOnceAndNothingElse() throws IOException {
    site.story(
        "It lasts [](fact:runway) [](source:letter), and [](fact:cash).\n\n![x](chart:sums)\n");
    assertThat(story().cited().facts())
        .extracting(Subject::toString)
        .containsExactlyElementsOf(
            Stream.of("runway", "cash", "burn", "pledge", "stake")
                .map(id -> new Subject(Kind.FACT, "deal", id).toString())
                .toList());
    assertThat(story().cited().uses()).extracting(Use::language).containsOnly(Language.ENGLISH);
  }

  @Test
  void knowsTheAddressesThatAnArticleLinksTo() throws IOException {
    site.story("See [there](https://test.example/a) and ![a photo](photo.png).\n");
    assertThat(story().links().web())
        .extracting(WebLink::url)
        .containsExactly("https://test.example/a", "photo.png");
  }

  @Test
  void knowsTheImageThatIsGivenToLinks() throws IOException {
    assertThat(digest().articlesBySlug().get(new Slug("story")).head().shared()).isEmpty();
    site.replace(WrittenSite.STORY, "sheet: deal", "sheet: deal\nimage: photo.png");
    assertThat(digest().articlesBySlug().get(new Slug("story")).head().shared())
        .hasValueSatisfying(shared -> assertThat(shared.name()).isEqualTo("photo.png"));
    assertThat(site.findings())
        .contains("[image-unfit] `photo.png` is not shown in the text in `en`");
  }

  @Test
  void givesTheSheetOfAnId() throws IOException {
    assertThat(digest().sheet("deal")).map(SheetDigest::id).contains("deal");
    assertThat(digest().sheet("other")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DEAL FACT pledge, DEAL FACT pledge, true",
    "DEAL FACT pledge, DEAL CHART pledge, false",
    "DEAL FACT pledge, OTHER FACT pledge, false",
    "DEAL FACT pledge, DEAL FACT stake, false"
  })
  void takesASubjectForAnotherByItsWholeName(String one, String other, boolean same) {
    assertThat(subject(one).equals(subject(other))).isEqualTo(same);
    assertThat(subject(one).hashCode() == subject(other).hashCode()).isEqualTo(same);
  }

  private static Subject subject(String name) {
    String[] parts = name.split(" ");
    return new Subject(Kind.valueOf(parts[1]), parts[0], parts[2]);
  }

  @Test
  void isNoSubjectWhatIsNone() {
    assertThat(subject("DEAL FACT pledge")).isNotEqualTo("DEAL FACT pledge");
  }

  @Test
  void addsUpWhatIsBacked() {
    assertThat(new Coverage(1, 2, 3, 4).plus(new Coverage(10, 20, 30, 40)))
        .isEqualTo(new Coverage(11, 22, 33, 44));
  }

  @Test
  void countsOnlyUnbackedFiguresAsUnbacked() throws IOException {
    Files.delete(folder.resolve("content/articles/story/index.zh-Hans.md"));
    site.story("It was $7 billion, [$8 billion](fact:cash), [](fact:nothing).\n");
    assertThat(site.check(new Diagnostics()).coverage()).isEqualTo(new Coverage(1, 0, 0, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"value\": 18e9, \"unit\": \"USD\", \"asOf\": \"2025-09-22\", \"status\": \"reported\","
            + " \"sources\": [\"letter\"] | \"value\": 18e9, \"unit\": \"USD\", \"asOf\":"
            + " \"2025-09-22\", \"status\": \"reported\", \"sources\": [\"memo\"]",
        "\"facts\": [\"pledge\"], \"sources\": [\"letter\"] | \"facts\": [\"pledge\"], \"sources\":"
            + " [\"memo\"]",
        "\"by\": \"letter\" | \"by\": \"memo\"",
        "\"by\": \"letter\" | \"by\": \"letter\", \"sources\": [\"memo\"]"
      })
  void takesASourceForUsedOnWhichAFactAnEventOrAClaimRests(String words, String others)
      throws IOException {
    site.replace(
        WrittenSite.SHEET,
        "\"sources\": {",
        "\"sources\": {\"memo\": {\"publisher\": \"A firm\", \"title\": \"A memo\", \"published\":"
            + " \"2025-09-22\", \"language\": \"en\", \"kind\": \"primary\"},");
    assertThat(site.findings()).containsExactly("[source-unused] nothing uses the source `memo`");
    site.replace(WrittenSite.SHEET, words, others);
    assertThat(site.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[27‰ of it](fact:cash) | \"27‰ of it\" holds a number that cannot be read as a figure, so"
            + " it is not verified",
        "[the 2024 plan](fact:cash) | ''",
        "[its GPT-5](fact:cash) | ''",
        "[its cash](fact:cash) | ''",
        "[its 3 stakes of $18 billion](fact:cash) | ''",
        "[its 18 stakes of $3 billion](fact:cash) | \"$3 billion\" is not `cash`, which is $18"
            + " billion",
        "[over $18 billion](fact:cash) | \"over $18 billion\" is not `cash`, which is $18 billion",
        "[up to $90 billion](fact:pledge) | \"$90 billion\" is not `pledge`, which is up to $100"
            + " billion",
        "[$5](fact:price) | \"$5\" is not `price`, which is not disclosed"
      })
  void holdsTheFigureInTheWordsAgainstTheFact(String body, String message) throws IOException {
    site.story(body + ".\n");
    assertThat(site.findings())
        .isEqualTo(message.isEmpty() ? List.of() : List.of("[fact-mismatch] " + message));
  }
}
