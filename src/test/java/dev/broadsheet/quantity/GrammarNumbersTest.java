package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits as German and French write them; places are characters. */
class GrammarNumbersTest {
  private static GrammarNumbers numbers(String language) {
    return new GrammarNumbers(Grammar.of(new Language(language)));
  }

  @ParameterizedTest
  @CsvSource({
    "de, '1.234,5 x', 7",
    "de, '5, dann', 1",
    "de, '5.', 1",
    "fr, '1 234 567 x', 9",
    "fr, '12 345', 6",
    "fr, '1234 567', 4",
    "fr, '1 2345', 1",
    "fr, '1 234 5', 5",
    "fr, '1 23', 1",
    "fr, 'x', 0",
  })
  void findsTheEndOfDigits(String language, String text, int end) {
    assertThat(numbers(language).end(GrammarText.of(text), 0)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "9:30, 4",
    "9:30:15, 7",
    "'9:30: x', 4",
    "9:x, 0",
    "9/11, 4",
    "'1/2/25 x', 6",
    "2025-09, 7",
    "2025-09-22, 10",
    "2025\u201326, 7",
    "2025\u201426, 7",
    "2025-x, 0",
    "1899-90, 0",
    "2100-01, 0",
    "2099-01, 7",
    "1900-01, 7",
    "12-15, 0",
    "1.2.2025, 8",
    "1.2.25, 6",
    "1.2.3, 0",
    "9, 0",
  })
  void findsTheEndOfADateOrTime(String text, int end) {
    assertThat(numbers("de").endOfDateOrTime(GrammarText.of(text), 0)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "H100, 1, true",
    "H 100, 2, false",
    "GPT-5, 4, true",
    "9-5, 2, true",
    ")-5, 2, false",
    "a_5, 2, true",
    "a.5, 2, true",
    "'#5', 1, true",
    "\u00a75, 1, true",
    "^5, 1, true",
    "/5, 1, true",
    ":5, 1, true",
    "(5, 1, false",
    "5, 0, false",
  })
  void tellsDigitsThatBelongToAName(String text, int at, boolean name) {
    assertThat(GrammarNumbers.continuesName(GrammarText.of(text), at)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"1900, true", "1899, false", "2099, true", "2100, false", "19x9, false"})
  void tellsYears(String text, boolean year) {
    assertThat(GrammarNumbers.isYear(GrammarText.of(text), 0, 4)).isEqualTo(year);
  }
}
