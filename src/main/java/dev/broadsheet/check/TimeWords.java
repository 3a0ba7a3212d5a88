package dev.broadsheet.check;

import dev.broadsheet.quantity.Figure;
import dev.broadsheet.quantity.WrittenQuantity;
import java.util.regex.Pattern;

/**
 * Tells a duration that is a figure ("cash for twelve months") from one that only says when
 * something was ("three months ago", "in ten years' time", "the past two years", 三个月前, 未来五年), or
 * that counts nothing ("one year", 一年).
 */
final class TimeWords {
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:['’]s?\\s+time\\b|\\s+(?:ago|later|earlier|before|after|hence|since|from now|on"
              + "|into|out|away|apart|old|of\\s+(?:age|talks|negotiations?|work))\\b|-old\\b"
              + "|\\s*(?:前|之前|以前|后|之后|以后|来|以来|多来|间))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?:past|last|next|coming|following|previous|preceding|first|final|every|each|these"
              + "|those|in(?:\\s+the)?)\\s+"
              + "|(?:过去|未来|最近|近|今后|此后|此前|接下来|前|后|首|头|每|这|那|随后)\\s*)$",
          Pattern.CASE_INSENSITIVE);

  /** "In one year" is as good as "in a year": it counts nothing. */
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?:an?|one|a single|one single)[ -](?:day|week|month|quarter|year|decade)"
              + "|一(?:天|周|星期|个月|个季度|季|年|个年头)",
          Pattern.CASE_INSENSITIVE);

  /** Nobody says when something was to a tenth: "in about 9.1 months" is a result. */
  private static final Pattern PRECISE = Pattern.compile("\\d\\.\\d");

  private static final int NEIGHBOURHOOD = 30;

  private TimeWords() {}

  static boolean onlySayWhen(String text, WrittenQuantity written) {
    if (written.figure() != Figure.DURATION || written.isMalformed()) {
      return false;
    }
    String words = text.substring(written.start(), written.end());
    if (PRECISE.matcher(words).find()) {
      return false;
    }
    String before = text.substring(Math.max(0, written.start() - NEIGHBOURHOOD), written.start());
    String after =
        text.substring(written.end(), Math.min(text.length(), written.end() + NEIGHBOURHOOD));
    return SINGLE.matcher(words).matches()
        || AFTER.matcher(after).find()
        || BEFORE.matcher(before).find()
        || BEFORE.matcher(leadOf(words)).find();
  }

  /** The words before the number itself: the reader counts 近 in 近两年 as a hedge. */
  private static String leadOf(String words) {
    int end = 0;
    while (end < words.length() && "近前后首每".indexOf(words.charAt(end)) >= 0) {
      end++;
    }
    return words.substring(0, end);
  }
}
