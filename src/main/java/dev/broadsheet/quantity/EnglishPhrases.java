package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Figures in words that carry their own unit: a third, half, nine in ten, tenfold, doubled. */
final class EnglishPhrases {
  private static final BigDecimal FRACTION_STEP = new BigDecimal("0.01");
  private static final BigDecimal MULTIPLE_STEP = new BigDecimal("0.1");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final UnitWord FRACTION =
      new UnitWord(Unit.NUMBER, Figure.FRACTION, BigDecimal.ONE);

  static final Map<String, Integer> PARTS = parts();
  static final Map<String, Integer> MULTIPLES = multiples();

  private static final Set<String> AFTER_FRACTION =
      Set.of(
          ("of off more less lower higher smaller larger bigger cheaper greater fewer as to faster"
                  + " slower below above over")
              .split(" "));
  private static final Set<String> AFTER_HALF =
      Set.of("of", "the", "its", "their", "his", "her", "our", "that", "this", "as", "all", "what");
  private static final Set<String> AFTER_DOUBLE =
      Set.of("the", "its", "their", "that", "this", "what", "last", "his", "her", "as");
  private static final Set<String> NOT_BEFORE_HALF =
      Set.of("first", "second", "latter", "former", "other", "better", "final", "past", "last");

  private EnglishPhrases() {}

  private static Map<String, Integer> parts() {
    Map<String, Integer> parts = new HashMap<>();
    String[] words = "third quarter fifth sixth seventh eighth ninth tenth".split(" ");
    for (int i = 0; i < words.length; i++) {
      parts.put(words[i], i + 3);
      parts.put(words[i] + "s", i + 3);
    }
    Map.of("twentieth", 20, "twentieths", 20, "hundredth", 100, "hundredths", 100, "half", 2)
        .forEach(parts::put);
    return parts;
  }

  private static Map<String, Integer> multiples() {
    Map<String, Integer> multiples = new HashMap<>();
    EnglishNumbers.WORDS.forEach((word, value) -> multiples.put(word + "fold", value));
    multiples.put("hundredfold", 100);
    for (String word : "double doubled doubles doubling twice".split(" ")) {
      multiples.put(word, 2);
    }
    for (String word : "tripled triples tripling trebled trebling thrice".split(" ")) {
      multiples.put(word, 3);
    }
    multiples.put("quadrupled", 4);
    multiples.put("quadrupling", 4);
    return multiples;
  }

  /** A number of parts: {@code two-thirds}, {@code three quarters of}. */
  static Optional<Amount> partsAfter(Tokens tokens, Amount count) {
    int at = count.next();
    boolean hyphen = tokens.is(at, '-') && tokens.isGlued(at) && tokens.isGlued(at + 1);
    int place = hyphen ? at + 1 : at;
    Integer parts = PARTS.get(tokens.word(place));
    boolean plural = tokens.word(place).endsWith("s");
    boolean one = count.number().value().compareTo(BigDecimal.ONE) == 0;
    if (parts == null || one == plural || !isLess(count, parts)) {
      return Optional.empty();
    }
    // "three quarters" alone are nine months, "one third party" is no fraction.
    boolean plain = hyphen || (parts != 4 && !one) || isFollowed(tokens, place + 1);
    return plain ? Optional.of(fraction(count, place + 1, parts)) : Optional.empty();
  }

  private static boolean isLess(Amount count, int parts) {
    return count.number().value().compareTo(BigDecimal.valueOf(parts)) < 0;
  }

  private static boolean isFollowed(Tokens tokens, int next) {
    return AFTER_FRACTION.contains(tokens.word(next));
  }

  private static Amount fraction(Amount count, int next, int parts) {
    BigDecimal value =
        count.number().value().divide(BigDecimal.valueOf(parts), MathContext.DECIMAL128);
    return fraction(count.first(), next, value);
  }

  private static Amount fraction(int first, int next, BigDecimal value) {
    WrittenNumber number = new WrittenNumber(value, FRACTION_STEP);
    return Amount.of(first, next, number, Amount.Form.WORDS).with(FRACTION, next);
  }

  /** {@code a third}, {@code a quarter of}: the token is the article or the part. */
  static Optional<Amount> part(Tokens tokens, int at) {
    Integer parts = PARTS.get(tokens.word(at));
    boolean article = tokens.is(at - 1, "a") || tokens.is(at - 1, "an");
    boolean singular = !tokens.word(at).endsWith("s");
    if (parts == null || parts == 2 || !article || !singular) {
      return Optional.empty();
    }
    boolean led = leads(tokens, at - 1);
    boolean ends = parts != 4 && isEnd(tokens, at + 1);
    boolean alone = at == 1 && at + 1 == tokens.size();
    if (!led && !ends && !alone && !isFollowed(tokens, at + 1)) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.ONE.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL128);
    return Optional.of(fraction(at - 1, at + 1, value));
  }

  /** Whether the word before makes a figure of what follows: by a quarter, nearly half. */
  private static boolean leads(Tokens tokens, int first) {
    return tokens.is(first - 1, "by")
        || tokens.is(first - 1, "than")
        || EnglishHedges.before(tokens, first).isPresent();
  }

  private static boolean isEnd(Tokens tokens, int next) {
    return next >= tokens.size()
        || (!tokens.isWord(next) && !tokens.isNumber(next) && !tokens.is(next, '-'));
  }

  /** {@code half}, where it is not the second half, half-year or half a step. */
  static Optional<Amount> half(Tokens tokens, int at) {
    boolean hyphen = tokens.is(at + 1, '-') && tokens.isGlued(at + 1);
    boolean named =
        NOT_BEFORE_HALF.contains(tokens.word(at - 1))
            || (tokens.is(at - 1, '-') && tokens.isGlued(at));
    if (!tokens.is(at, "half") || hyphen || named) {
      return Optional.empty();
    }
    boolean followed = AFTER_HALF.contains(tokens.word(at + 1));
    boolean led = leads(tokens, at) || tokens.is(at - 1, "in") || tokens.is(at - 1, "to");
    boolean alone = tokens.size() == 1;
    boolean ends = isEnd(tokens, at + 1) || AFTER_FRACTION.contains(tokens.word(at + 1));
    boolean figure = followed || alone || (led && ends);
    return figure ? Optional.of(fraction(at, at + 1, HALF)) : Optional.empty();
  }

  /** {@code half a million}: the number, to which a unit may follow. */
  static Optional<Amount> halfA(Tokens tokens, int at) {
    BigDecimal scale = EnglishNumbers.LONG_SCALES.get(tokens.word(at + 2));
    if (!tokens.is(at, "half") || !tokens.is(at + 1, "a") || scale == null) {
      return Optional.empty();
    }
    WrittenNumber number = new WrittenNumber(HALF, FRACTION_STEP.multiply(BigDecimal.TEN));
    return Optional.of(
        Amount.of(at, at + 2, number, Amount.Form.WORDS).scaled(scale, false, at + 3));
  }

  /** {@code nine in ten}, {@code nine out of ten}. */
  static Optional<Amount> outOf(Tokens tokens, Amount count) {
    boolean out = tokens.is(count.next(), "out") && tokens.is(count.next() + 1, "of");
    int at = out ? count.next() + 2 : tokens.is(count.next(), "in") ? count.next() + 1 : -1;
    Integer whole = EnglishNumbers.WORDS.get(tokens.word(at));
    boolean fits = whole != null && count.form().inWords() && isLess(count, whole);
    return fits ? Optional.of(fraction(count, at + 1, whole)) : Optional.empty();
  }

  /** {@code tenfold}, {@code doubled}, {@code twice the}. */
  static Optional<Amount> multiple(Tokens tokens, int at, UnitWord times) {
    String word = tokens.word(at);
    Integer value = MULTIPLES.get(word);
    boolean idiom = tokens.is(at + 1, "down") || (tokens.is(at + 1, '-') && tokens.isGlued(at + 1));
    if (value == null || idiom || (isLoose(word) && !isComparison(tokens, at))) {
      return Optional.empty();
    }
    BigDecimal step = word.endsWith("fold") ? BigDecimal.ONE : MULTIPLE_STEP;
    WrittenNumber number = new WrittenNumber(BigDecimal.valueOf(value), step);
    return Optional.of(Amount.of(at, at + 1, number, Amount.Form.WORDS).with(times, at + 1));
  }

  private static boolean isLoose(String word) {
    return word.equals("double") || word.equals("twice") || word.equals("thrice");
  }

  private static boolean isComparison(Tokens tokens, int at) {
    return AFTER_DOUBLE.contains(tokens.word(at + 1))
        || tokens.size() == 1
        || tokens.is(at - 1, "to")
        || EnglishHedges.before(tokens, at).isPresent();
  }
}
