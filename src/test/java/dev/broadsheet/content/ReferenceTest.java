package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.content.Reference.Form;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
  private static Reference only(String text) {
    Markup markup = Markup.of(text);
    assertThat(markup.findings()).isEmpty();
    assertThat(markup.document().references()).hasSize(1);
    return markup.document().references().get(0);
  }

  @Test
  void knowsTheWholeTheWordsAndTheTarget() {
    Reference reference = only("NVIDIA pledged [up to **$100bn**](fact:deal/pledge?style=short).");

    assertThat(reference.target())
        .isEqualTo(new Reference.Target(Scheme.FACT, Optional.of("deal"), "pledge"));
    assertThat(reference.parameter("style")).contains("short");
    assertThat(reference.words()).isEqualTo("up to $100bn");
    assertThat(reference.form()).isEqualTo(Form.LINK);
    assertThat(reference.span().text())
        .isEqualTo("[up to **$100bn**](fact:deal/pledge?style=short)");
    assertThat(reference.wordsSpan().text()).isEqualTo("up to **$100bn**");
    assertThat(reference.targetSpan().text()).isEqualTo("fact:deal/pledge?style=short");
  }

  @Test
  void pointsAfterTheBracketWhereThereAreNoWords() {
    Reference reference = only("承诺[](fact:pledge)，");

    assertThat(reference.isWordless()).isTrue();
    assertThat(reference.wordsSpan().start()).isEqualTo(3);
    assertThat(reference.wordsSpan().end()).isEqualTo(3);
    assertThat(reference.targetSpan().text()).isEqualTo("fact:pledge");
  }

  @Test
  void isABlockWhereItStandsAloneInItsParagraph() {
    assertThat(only("![why](chart:pledge)").form()).isEqualTo(Form.BLOCK);
    assertThat(only("> ![why](chart:pledge)").form()).isEqualTo(Form.BLOCK);
    assertThat(Markup.of("see ![why](chart:pledge)").places())
        .containsExactly("1:5 block-misplaced [![why](chart:pledge)]");
  }

  @Test
  void findsReferencesInsideAnAltText() {
    Markup markup = Markup.of("![from [$100bn](fact:pledge) down](chart:pledge)");

    assertThat(markup.findings()).isEmpty();
    assertThat(markup.document().references())
        .extracting(r -> r.target().toString())
        .containsExactly("chart:pledge", "fact:pledge");
    assertThat(markup.document().references().get(0).words()).isEqualTo("from $100bn down");
  }

  @Test
  void takesTheWholeLinkForATargetThatStandsElsewhere() {
    Reference reference = only("[words][p]\n\n[p]: fact:pledge");

    assertThat(reference.id()).isEqualTo("pledge");
    assertThat(reference.targetSpan().text()).isEqualTo("[words][p]");
  }

  @ParameterizedTest
  @CsvSource({
    "[](fact:), fact:",
    "[](fact:a b), -",
    "[](fact:a/b/c), fact:a/b/c",
    "[](fact:a#b), fact:a#b",
    "[](fact:a?styl=short), fact:a?styl=short",
    "[](fact:a?style=shrt), fact:a?style=shrt",
    "[](source:a?style=short), source:a?style=short",
    "[x](article:Some Slug), -",
    "[x](article:Some_Slug), article:Some_Slug",
    "<fact:pledge>, <fact:pledge>",
    "[](chart:a), [](chart:a)"
  })
  void refusesWhatIsNoReference(String text, String place) {
    List<String> expected =
        place.equals("-")
            ? List.of()
            : List.of("1:" + (text.indexOf(place) + 1) + " reference-syntax [" + place + "]");

    assertThat(Markup.of(text).places()).isEqualTo(expected);
  }

  @Test
  void suggestsTheStyleThatWasMeant() {
    assertThat(Markup.of("[](fact:a?style=shrt)").findings().get(0).suggestion())
        .contains("did you mean `short`?");
  }

  @Test
  void refusesAFactThatIsWrittenAsAnImage() {
    assertThat(Markup.of("![x](fact:a)").places())
        .containsExactly("1:1 block-misplaced [![x](fact:a)]");
  }

  @Test
  void mapsPlacesThroughTextsOfDataFiles() {
    Markup markup = Markup.inline("The pledge of [$100 billion](fact:pledge)");
    Reference reference = markup.document().references().get(0);

    assertThat(reference.wordsSpan().text()).isEqualTo("$100 billion");
    assertThat(reference.wordsSpan().column()).isEqualTo(17);
  }
}
