package dev.broadsheet.check.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a reference taken apart in the few shapes that the articles use: a hedge and one
 * amount, or two amounts for a range. Other shapes are left alone.
 *
 * @param head what stands before the hedge, such as 每月
 * @param hedgeWords the hedge as written; empty when there is none
 * @param body all the rest; the amounts are found in it
 */
record Phrase(
    Tongue tongue, String head, Hedge hedge, String hedgeWords, String body, List<Amount> amounts) {
  private static final Map<String, Integer> SCALES =
      Map.of("million", 6, "billion", 9, "trillion", 12, "万", 4, "亿", 8, "万亿", 12);
  private static final Pattern AMOUNT =
      Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)(?: ?(million|billion|trillion|万亿|亿|万))?");
  private static final String MONTHLY = "每月";
  private static final String OR_MORE = "以上";

  /**
   * A number in the body.
   *
   * @param start offset of its digits in the body
   * @param digits as written, such as {@code 5,000}
   * @param scale the power of ten of the word that follows
   */
  record Amount(int start, String digits, int scale) {
    BigDecimal value() {
      return valueOf(digits);
    }

    BigDecimal valueOf(String otherDigits) {
      return new BigDecimal(otherDigits.replace(",", "")).scaleByPowerOfTen(scale);
    }
  }

  static Optional<Phrase> read(String words, Tongue tongue) {
    String head = words.startsWith(MONTHLY) ? MONTHLY : "";
    String rest = words.substring(head.length());
    String hedgeWords = "";
    Hedge hedge = rest.endsWith(OR_MORE) ? Hedge.AT_LEAST : Hedge.EXACT;
    for (Hedge candidate : Hedge.values()) {
      for (String word : candidate.words(tongue)) {
        if (rest.toLowerCase(Locale.ROOT).startsWith(word) && word.length() > hedgeWords.length()) {
          hedgeWords = rest.substring(0, word.length());
          hedge = candidate;
        }
      }
    }
    String body = rest.substring(hedgeWords.length());
    List<Amount> amounts = amounts(body);
    return amounts.isEmpty() || amounts.size() > 2
        ? Optional.empty()
        : Optional.of(new Phrase(tongue, head, hedge, hedgeWords, body, amounts));
  }

  private static List<Amount> amounts(String body) {
    List<Amount> found = new ArrayList<>();
    Matcher m = AMOUNT.matcher(body);
    while (m.find()) {
      int scale = m.group(2) == null ? 0 : SCALES.getOrDefault(m.group(2), 0);
      found.add(new Amount(m.start(), m.group(1), scale));
    }
    return List.copyOf(found);
  }

  boolean isRange() {
    return amounts.size() == 2;
  }

  String words() {
    return head + hedgeWords + body;
  }

  /** The words with other digits for one amount. */
  String withDigits(Amount amount, String digits) {
    String before = body.substring(0, amount.start());
    String after = body.substring(amount.start() + amount.digits().length());
    return head + hedgeWords + before + digits + after;
  }

  /** The body without what stands for a hedge in it. */
  String bare() {
    String plain = body.strip();
    return plain.endsWith(OR_MORE) ? plain.substring(0, plain.length() - OR_MORE.length()) : plain;
  }

  String withHedge(Hedge other) {
    if (other == Hedge.EXACT) {
      return head + bare();
    }
    String word = other.words(tongue).get(0);
    return head + word + (tongue == Tongue.CHINESE ? "" : " ") + bare();
  }
}
