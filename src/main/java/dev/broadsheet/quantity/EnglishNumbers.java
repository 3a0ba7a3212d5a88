package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers in English words: {@code twenty-five}, {@code a hundred}, {@code three and a half}. */
final class EnglishNumbers {
  static final Map<String, BigDecimal> LONG_SCALES =
      Map.of(
          "thousand", new BigDecimal("1e3"),
          "million", new BigDecimal("1e6"),
          "billion", new BigDecimal("1e9"),
          "trillion", new BigDecimal("1e12"));

  static final Map<String, Integer> WORDS = words();

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final Tokens tokens;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal current = BigDecimal.ZERO;
  private BigDecimal step = BigDecimal.ONE;
  private BigDecimal lastScale = new BigDecimal("1e15");
  private boolean any;
  private boolean tensFree = true;
  private boolean unitsFree = true;

  private EnglishNumbers(Tokens tokens, int start) {
    this.tokens = tokens;
    this.at = start;
  }

  private static Map<String, Integer> words() {
    String[] small =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen")
            .split(" ");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < small.length; i++) {
      words.put(small[i], i + 1);
    }
    for (int i = 0; i < tens.length; i++) {
      words.put(tens[i], 20 + 10 * i);
    }
    return words;
  }

  /** The number that begins at the token, if one does. */
  static Optional<Amount> read(Tokens tokens, int start) {
    EnglishNumbers numbers = new EnglishNumbers(tokens, start);
    numbers.readArticle();
    while (numbers.readWord()) {
      numbers.skipHyphen();
    }
    return numbers.any ? Optional.of(numbers.amount(start)) : Optional.empty();
  }

  private void readArticle() {
    boolean article = tokens.is(at, "a") && isMultiplier(tokens.word(at + 1));
    if (article) {
      current = BigDecimal.ONE;
      unitsFree = false;
      at++;
    }
  }

  private static boolean isMultiplier(String word) {
    return word.equals("hundred") || LONG_SCALES.containsKey(word);
  }

  private boolean readWord() {
    String word = tokens.word(at);
    Integer small = WORDS.get(word);
    if (small != null) {
      return readSmall(small);
    }
    if (word.equals("hundred")) {
      return readHundred();
    }
    if (LONG_SCALES.containsKey(word)) {
      return readScale(LONG_SCALES.get(word));
    }
    return word.equals("and") && readAnd();
  }

  private boolean readSmall(int value) {
    boolean fits = value < 10 ? unitsFree : tensFree;
    if (!fits) {
      return false;
    }
    tensFree = false;
    unitsFree = value >= 20;
    current = current.add(BigDecimal.valueOf(value));
    step = BigDecimal.ONE;
    return accept();
  }

  private boolean readHundred() {
    boolean fits = current.signum() > 0 && current.compareTo(BigDecimal.valueOf(100)) < 0;
    if (!fits) {
      return false;
    }
    current = current.multiply(BigDecimal.valueOf(100));
    free();
    return accept();
  }

  private boolean readScale(BigDecimal scale) {
    if (current.signum() == 0 || scale.compareTo(lastScale) >= 0) {
      return false;
    }
    // "a million" and "one million" stand for 0.95 to 1.05 million; so do two words with "half".
    boolean one = current.compareTo(BigDecimal.ONE) == 0;
    step = (one ? TENTH : step).multiply(scale);
    total = total.add(current.multiply(scale));
    current = BigDecimal.ZERO;
    lastScale = scale;
    free();
    return accept();
  }

  private boolean readAnd() {
    boolean half = any && tokens.is(at + 1, "a") && tokens.is(at + 2, "half");
    boolean dashed =
        any && tokens.is(at + 1, '-') && tokens.is(at + 2, "a") && tokens.is(at + 4, "half");
    if ((half || dashed) && current.signum() > 0) {
      current = current.add(HALF);
      step = HALF;
      at += half ? 2 : 4;
      unitsFree = false;
      tensFree = false;
      return accept();
    }
    boolean joint = any && unitsFree && tensFree && WORDS.containsKey(tokens.word(at + 1));
    at += joint ? 1 : 0;
    return joint && readWord();
  }

  private void free() {
    tensFree = true;
    unitsFree = true;
  }

  private boolean accept() {
    any = true;
    at++;
    return true;
  }

  /** Steps over the hyphen of {@code twenty-five} and {@code two-and-a-half}. */
  private void skipHyphen() {
    boolean hyphen = tokens.is(at, '-') && tokens.isGlued(at) && tokens.isGlued(at + 1);
    String next = tokens.word(at + 1);
    if (hyphen && (WORDS.containsKey(next) || isMultiplier(next) || next.equals("and"))) {
      at++;
    }
  }

  private Amount amount(int start) {
    BigDecimal value = total.add(current);
    boolean scaled = total.signum() > 0;
    boolean one = value.compareTo(BigDecimal.ONE) == 0;
    WrittenNumber number = new WrittenNumber(value, one ? TENTH : step);
    Amount.Form form = scaled ? Amount.Form.WORDS.withScale(lastScale, false) : Amount.Form.WORDS;
    return Amount.of(start, at, number, form);
  }
}
