package dev.broadsheet.data;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.StreamReadConstraints;

/** How much of anything a data file may hold; generous for people, far too little for a bomb. */
final class ReadLimits {
  static final int DOCUMENT_CHARS = 16_000_000;
  static final int NESTING = 64;
  static final int TOKENS = 1_000_000;
  static final int STRING_CHARS = 1_000_000;
  static final int NAME_CHARS = 256;
  static final int NUMBER_CHARS = 64;
  static final int EXPONENT = 20;

  private ReadLimits() {}

  /**
   * The parser's own limits lie just above ours, so that ours report first and at the right place;
   * they stay as the net beneath.
   */
  static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(NESTING + 1)
        .maxDocumentLength(DOCUMENT_CHARS + 1L)
        .maxTokenCount(TOKENS + 1L)
        .maxStringLength(STRING_CHARS + 1)
        .maxNameLength(NAME_CHARS * 8)
        .maxNumberLength(NUMBER_CHARS * 4)
        .build();
  }

  /** What is too much about a number as written, if anything. */
  static Optional<String> excess(String number) {
    if (number.length() > NUMBER_CHARS) {
      return Optional.of("a number has at most " + NUMBER_CHARS + " characters");
    }
    if (exponentDigits(number) > 3 || Math.abs(magnitude(new BigDecimal(number))) > EXPONENT) {
      return Optional.of("`" + number + "` is out of range: numbers lie between 1e-20 and 1e20");
    }
    return Optional.empty();
  }

  /** Guards the parsing itself: an exponent of ten digits does not fit a decimal at all. */
  private static int exponentDigits(String number) {
    int e = Math.max(number.indexOf('e'), number.indexOf('E'));
    return e < 0 ? 0 : number.length() - e - 1;
  }

  private static long magnitude(BigDecimal value) {
    return value.signum() == 0
        ? -(long) value.scale()
        : (long) value.precision() - value.scale() - 1;
  }
}
