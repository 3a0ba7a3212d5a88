package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places are tokens: words, numbers and single signs. */
class EnglishNamesTest {
  private static Tokens tokens(String text) {
    return Tokens.of(text, new WordSet(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "9:30, 0, 3",
    "at 9:30, 1, 4",
    "9:30:15, 0, 5",
    "9:30:15 UTC, 0, 5",
    "12/05/2025, 0, 5",
    "2025-09, 0, 3",
    "2025-09-22, 0, 5",
    "2025\u201326, 0, 3",
    "2025\u201426, 0, 3",
    "2099-01, 0, 3",
    "1900-01, 0, 3",
    "1899-01, 0, 0",
    "2100-01, 0, 0",
    "12-15, 0, 0",
    "2025-30%, 0, 0",
    "2025-30 million, 0, 0",
    "2025-30 men, 0, 3",
    "9: 30, 0, 0",
    "9 :30, 0, 0",
    "9:x, 0, 0",
    "9, 0, 0",
    "9+30, 0, 0",
    "9:30 :15, 0, 3",
    "9:30: 15, 0, 3",
    "9:30:x, 0, 3",
    "9:30/15, 0, 3",
  })
  void findsTheEndOfADateOrTime(String text, int at, int end) {
    assertThat(EnglishNames.endOfDateOrTime(tokens(text), at)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "H100, 1, true",
    "H 100, 1, false",
    "GPT-5, 2, true",
    "GPT\u20115, 2, true",
    "GPT -5, 2, false",
    "GPT- 5, 2, false",
    "9-5, 2, true",
    ")-5, 2, false",
    "-5, 1, false",
    "a_5, 2, true",
    "a.5, 2, true",
    "'#5', 1, true",
    "\u00a75, 1, true",
    "^5, 1, true",
    "/5, 1, true",
    ":5, 1, true",
    "(5, 1, false",
    "$5, 1, false",
    "5, 0, false",
  })
  void tellsDigitsThatBelongToAName(String text, int at, boolean name) {
    assertThat(EnglishNames.continuesName(tokens(text), at)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "1900, true",
    "1899, false",
    "2099, true",
    "2100, false",
    "199, false",
    "20255, false",
    "19.5, false",
    "'1,99', false",
    "year, false"
  })
  void tellsYears(String text, boolean year) {
    boolean number = Character.isDigit(text.charAt(0));
    assertThat(number && EnglishNames.isYear(tokens(text), 0)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "page 3, 1, true",
    "no. 3, 2, true",
    "so. 3, 2, false",
    "no! 3, 2, false",
    "on 3 may, 1, false",
    "may 3, 1, true",
    "the Fortune 500, 2, true",
    "Fortune 500, 1, false",
    "the fortune 500, 2, false",
    "3 Big, 0, true",
    "3 big, 0, false",
    "[3, 1, true",
    "(3, 1, false",
    "3], 0, true",
    "3), 0, false",
    "of 3 of, 1, false",
  })
  void tellsTheNumberOfSomething(String text, int first, boolean labelled) {
    assertThat(EnglishNames.isLabelled(tokens(text), first, first + 1)).isEqualTo(labelled);
  }
}
