package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a site says of its figures, for the next build to compare with. */
class LedgerTest {
  @TempDir Path folder;
  private WrittenSite site;

  @BeforeEach
  void writeSite() throws IOException {
    site = WrittenSite.in(folder);
  }

  private CheckedSite check() throws IOException {
    return site.check(new Diagnostics());
  }

  private void draft(boolean draft) throws IOException {
    site.write(
        "content/articles/draft/index.md",
        """
        ---
        title: A draft
        summary: Not to be seen.
        authors: [desk]
        published: 2026-02-01T09:00:00Z
        sheet: deal
        draft: %s
        ---

        It was [](fact:cash).
        """
            .formatted(draft));
  }

  @ParameterizedTest
  @CsvSource({
    "pledge, up-to ..100000000000 USD",
    "stake, exact 20000000000..30000000000 USD",
    "cash, exact 18000000000 USD",
    "price, undisclosed",
    "runway, exact 12 month"
  })
  void givesEachFigureWithItsQualifierAndUnit(String id, String figure) throws IOException {
    assertThat(Ledger.of(check()).figures()).containsEntry("deal/" + id, figure);
    assertThat(Ledger.figures(check().sheets())).containsEntry("deal/" + id, figure);
  }

  @Test
  void leavesDraftsOut() throws IOException {
    draft(true);
    assertThat(Ledger.of(check()).articles()).containsOnlyKeys("story");
    assertThat(written()).isEqualTo(Ledger.of(check()).toJson());
    draft(false);
    assertThat(Ledger.of(check()).articles()).containsOnlyKeys("draft", "story");
    assertThat(written()).isEqualTo(Ledger.of(check()).toJson());
  }

  @Test
  void isWrittenInTheOrderOfItsNames() throws IOException {
    for (String id : new String[] {"deal-b", "dea", "deal2"}) {
      site.write("content/facts/" + id + ".json", WrittenSite.words());
    }
    site.write(
        "content/articles/story-b.md",
        "---\ntitle: B\nsummary: B.\nauthors: [desk]\npublished: 2026-02-01T09:00:00Z\n---\n\nB.\n");
    assertThat(written()).isEqualTo(Ledger.of(check()).toJson());
  }

  private String written() throws IOException {
    return new String(Ledger.bytes(check()), StandardCharsets.UTF_8);
  }

  @Test
  void isReadBackInBothWays() throws IOException {
    Ledger ledger = Ledger.of(check());
    SourceFile file = new SourceFile("ledger.json", ledger.toJson());
    Diagnostics problems = new Diagnostics();
    assertThat(Ledger.parse(file, problems)).contains(ledger);
    assertThat(read(ledger.toJson())).contains(ledger);
    assertThat(problems.sorted()).isEmpty();
  }

  private static Optional<Ledger> read(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    SourceFile file = new SourceFile("ledger.json", "");
    return Ledger.read(new ByteArrayInputStream(bytes), file.start(), new Diagnostics());
  }

  static Stream<Arguments> foreign() {
    Ledger empty = new Ledger(new TreeMap<>(), new TreeMap<>());
    return Stream.of(
        Arguments.of("{}", empty),
        Arguments.of("{\"other\": {\"a\": \"b\"}, \"figures\": {}}", empty),
        Arguments.of(
            "{\"figures\": {\"a/b\": \"exact 1 USD\"}}",
            new Ledger(new TreeMap<>(Map.of("a/b", "exact 1 USD")), new TreeMap<>())),
        Arguments.of(
            "{\"articles\": {\"s\": {\"logged\": 3, \"facts\": [\"a/b\", \"a/c\"]}}}",
            new Ledger(
                new TreeMap<>(),
                new TreeMap<>(Map.of("s", new Ledger.Entry(3, List.of("a/b", "a/c")))))));
  }

  @ParameterizedTest
  @MethodSource
  void foreign(String json, Ledger ledger) {
    assertThat(read(json)).contains(ledger);
    assertThat(Ledger.parse(new SourceFile("ledger.json", json), new Diagnostics()))
        .contains(ledger);
  }

  @Test
  void hasAKeyThatIsAnotherOneWheneverItIsAnotherLedger() throws IOException {
    Object first = Ledger.key(check());
    assertThat(Ledger.key(check())).isNotNull().isEqualTo(first);
    draft(true);
    assertThat(Ledger.key(check())).as("a draft").isEqualTo(first);
    draft(false);
    Object withArticle = Ledger.key(check());
    assertThat(withArticle).as("an article more").isNotEqualTo(first);
    site.replace("content/articles/draft/index.md", "fact:cash", "fact:stake");
    assertThat(Ledger.key(check())).as("another fact shown").isNotEqualTo(withArticle);
    draft(false);
    site.replace(WrittenSite.SHEET, "\"value\": 18e9", "\"value\": 19e9");
    assertThat(Ledger.key(check())).as("another figure").isNotEqualTo(withArticle);
  }

  @Test
  void tellsWhatChangedInTheSheetsThatAreMeant() throws IOException {
    Map<String, String> before =
        Map.of(
            "deal/pledge", "up-to ..100000000000 USD",
            "deal/stake", "exact 20000000000..30000000000 USD",
            "deal/cash", "exact 17000000000 USD",
            "deal/burn", "exact 1500000000 USD/month",
            "deal/price", "undisclosed",
            "deal/gone", "exact 1 USD",
            "other/cash", "exact 2 USD");
    site.story("It was [](fact:cash).\n");
    CheckedSite now = check();
    assertThat(FactChange.between(before, now, Set.of("deal")))
        .extracting(FactChange::fact, FactChange::before, FactChange::after)
        .containsExactly(
            tuple(
                "deal/cash",
                Optional.of("exact 17000000000 USD"),
                Optional.of("exact 18000000000 USD")),
            tuple("deal/gone", Optional.of("exact 1 USD"), Optional.empty()),
            tuple("deal/runway", Optional.empty(), Optional.of("exact 12 month")));
    assertThat(FactChange.between(before, now, Set.of("deal")).get(0).uses())
        .isEqualTo(now.uses().usesOf("deal", "cash"))
        .hasSize(1);
    assertThat(FactChange.between(before, now, Set.of())).isEmpty();
  }
}
