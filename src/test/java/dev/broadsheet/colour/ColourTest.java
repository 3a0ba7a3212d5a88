package dev.broadsheet.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
  private static Colour colour(String hex) {
    return Colour.parse(hex).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "#fff", "0b5d6b", "#0b5d6", "#0b5d6bff", "#0b5d6g", "red", " #0b5d6b"})
  void readsSixDigitsAndNothingElse(String text) {
    assertThat(Colour.parse(text)).isEmpty();
  }

  @Test
  void writesWhatItRead() {
    assertThat(colour("#0B5D6b").hex()).isEqualTo("#0b5d6b");
    assertThat(colour("#000001").hex()).isEqualTo("#000001");
  }

  /** As WCAG's own examples and the figures of common tools have it. */
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.0",
    "#767676, #ffffff, 4.54",
    "#949494, #ffffff, 3.03",
    "#e69f00, #ffffff, 2.25",
    "#cc79a7, #ffffff, 3.06",
    "#a52a1a, #fbf9f4, 6.77"
  })
  void measuresContrastAsWcagDoes(String one, String other, double ratio) {
    assertThat(colour(one).contrast(colour(other))).isCloseTo(ratio, within(0.03));
    assertThat(colour(other).contrast(colour(one))).isCloseTo(ratio, within(0.03));
  }

  @Test
  void findsTheTwoThatLookAlikeWithoutRedCones() {
    Optional<Sight> sight = Measure.confusing(colour("#1b4f8f"), colour("#8c3a86"));
    assertThat(sight).contains(Sight.PROTAN);
    assertThat(colour("#1b4f8f").distance(colour("#8c3a86"), Sight.PROTAN))
        .isCloseTo(1.6, within(0.1));
  }

  @Test
  void okabeAndItosOrangeAndBlueAreToldApartByAll() {
    assertThat(Measure.confusing(colour("#e69f00"), colour("#0072b2"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#000000", "#ffffff", "#a52a1a", "#0b5d6b", "#7fcdb6", "#010203"})
  void comesBackFromOkLabAsItWas(String hex) {
    assertThat(colour(hex).towards(Colour.WHITE, 0)).isEqualTo(colour(hex));
    assertThat(Colour.WHITE.towards(colour(hex), 1)).isEqualTo(colour(hex));
  }

  @ParameterizedTest
  @CsvSource({"4.49, 4.4", "4.5, 4.5", "3.0, 3.0", "2.9999, 2.9", "21, 21.0"})
  void neverWritesAMeasureBetterThanItIs(double measure, String written) {
    assertThat(Measure.written(measure)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#8c8c8c", "#e07b6f", "#f0e442", "#ffffff", "#56b4e9"})
  void namesTheNearestColourThatPasses(String hex) {
    Colour wanted = colour(hex);
    var passes = Measure.standsOutBy(Measure.TEXT, List.of(Colour.WHITE));
    Colour found = Nearest.to(wanted, passes).orElseThrow();
    assertThat(found.contrast(Colour.WHITE)).isBetween(4.5, 4.75);
    // No neighbour of the colour that was wanted, a little nearer, would have passed.
    for (double share = 0; share < 0.85; share += 0.05) {
      assertThat(passes.test(wanted.towards(found, share))).isFalse();
    }
  }

  @Test
  void leavesAColourThatPassesAlone() {
    Colour dark = colour("#0b5d6b");
    assertThat(Nearest.to(dark, Measure.standsOutBy(Measure.TEXT, List.of(Colour.WHITE))))
        .contains(dark);
  }

  @Test
  void saysWhenNoColourPasses() {
    assertThat(Nearest.to(colour("#0b5d6b"), c -> false)).isEmpty();
  }

  @Test
  void bothSchemesOfTheThemeKeepTheMeasures() {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      assertThat(legible(palette)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "#ffffff, #000000",
    "#fff1e5, #33302e",
    "#f6f8f8, #12211f",
    "#ffffff, #595959",
    "#0b1020, #d0d4e0",
    "#000000, #8c8c8c"
  })
  void mixesWhatLiesBetweenPaperAndInkSoThatItCanBeRead(String paper, String ink) {
    Palette mixed = Palette.LIGHT.on(colour(paper), colour(ink));
    assertThat(mixed.ground().paper()).isEqualTo(colour(paper));
    assertThat(mixed.inks().text()).isEqualTo(colour(ink));
    for (Colour ground : mixed.ground().underText()) {
      assertThat(mixed.inks().soft().contrast(ground)).isGreaterThanOrEqualTo(4.5);
      assertThat(mixed.inks().ok().contrast(ground)).isGreaterThanOrEqualTo(4.5);
      assertThat(mixed.inks().mark().contrast(ground)).isGreaterThanOrEqualTo(3);
    }
  }

  private static boolean legible(Palette palette) {
    Palette.Inks inks = palette.inks();
    return Measure.standsOutBy(Measure.TEXT, palette.ground().underText()).test(inks.accent())
        && Measure.standsOutBy(Measure.TEXT, palette.ground().underText()).test(inks.soft())
        && palette.series().stream()
            .allMatch(Measure.standsOutBy(Measure.MARK, List.of(palette.ground().paper())));
  }
}
