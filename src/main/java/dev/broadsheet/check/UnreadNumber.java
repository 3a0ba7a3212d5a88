package dev.broadsheet.check;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds a number in the words of a reference in which no figure could be read, such as 27‰: what
 * cannot be read cannot be verified. Years, dates, names and versions are no such numbers.
 */
final class UnreadNumber {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z.-]*\\d[\\w.-]*");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:19|20)\\d\\d(?=[-–—年财]|[^\\p{IsHan}\\d%‰]*(?:[\\s\\p{P}]|$))(?:[-–—]\\d+)*"
              + "|\\d{1,2}(?=[月日号])|\\d{1,2}(?:st|nd|rd|th)\\b|第\\d+"
              + "|\\b\\d{1,2} (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

  private UnreadNumber() {}

  static Optional<MatchResult> in(String words) {
    String left = blanked(blanked(words, DATE), NAME);
    return NUMBER.matcher(left).results().findFirst();
  }

  private static String blanked(String text, Pattern pattern) {
    return pattern.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
  }
}
